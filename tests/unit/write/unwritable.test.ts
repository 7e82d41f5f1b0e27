import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { clerk, convert, driver, filesIn, folderOf, messagesIn } from '../convert/command.ts';

const nobody = () => Promise.resolve();

/** Each is one message in the grammar of all messages, and leaves every file as it was. `p` is a path inside the hub. */
for (const [name, prepare, args] of [
  ['an output folder that is a file', (p) => writeFile(p('out'), ''), (p) => ['--out', p('out')]],
  ['an output folder below a file', nobody, (p) => ['--out', p('hub.yaml/out')]],
  ['a collection that is a file', (p) => writeFile(p('roles'), ''), () => []],
  ['a collection that leads out by a link', (p) => symlink('sources', p('roles')), () => []],
  ['records that are a folder', (p) => mkdir(p('r.json')), (p) => ['--records', p('r.json')]],
  ['records below a file', nobody, (p) => ['--records', p('hub.yaml/r.json')]],
  ['a ledger that is a folder', (p) => mkdir(p('l.json')), (p) => ['--ledger', p('l.json'), '--records', p('r.json')]],
  ['a ledger with a name too long', nobody, (p) => ['--ledger', p('l'.repeat(260))]],
  ['a work folder that is a file', (p) => writeFile(p('.convert'), ''), () => []],
  ['a work folder that leads out by a link', (p) => symlink('sources', p('.convert')), () => []],
] satisfies [string, (p: (path: string) => string) => Promise<unknown>, (p: (path: string) => string) => string[]][]) {
  test(`${name}: one message, and every file stays`, async () => {
    const folder = await folderOf({ 'hub.yaml': 'name: Harbour', 'sources/clerk.txt': clerk });
    const p = (path: string) => join(folder, path);
    await prepare(p);
    const before = await filesIn(folder);
    const { status, stdout, stderr } = convert('--content', folder, ...args(p));
    assert.deepEqual([status, messagesIn(stderr)], [1, ['error unwritable-entry']], stderr);
    assert.match(stdout, /^No entry changed\.$/mu);
    assert.doesNotMatch(stderr, /^\s+at /mu);
    assert.deepEqual(await filesIn(folder), before);
  });
}

test('a folder where an entry would go is somebody’s own: the others are written', async () => {
  const folder = await folderOf({ 'sources/clerk.txt': clerk, 'sources/driver.txt': driver });
  await mkdir(join(folder, 'roles/clerk.mdx'), { recursive: true });
  const { status, stderr } = convert('--content', folder);
  assert.deepEqual([status, messagesIn(stderr)], [1, ['error edited-entry']]);
  assert.ok('roles/driver.mdx' in (await filesIn(folder)));
});

test('a new output folder is made, below others that are not there', async () => {
  const folder = await folderOf({ 'sources/clerk.txt': clerk });
  assert.equal(convert('--content', folder, '--out', join(folder, 'a/b')).status, 0);
  assert.ok('a/b/roles/clerk.mdx' in (await filesIn(folder)));
});

test('what an interrupted run had begun is taken back, and the run that does so says it', async () => {
  const folder = await folderOf({ 'sources/clerk.txt': clerk });
  convert('--content', folder);
  const { '.convert/journal.json': _, ...before } = await filesIn(folder);
  const id = '0123456789abcdef';
  await mkdir(join(folder, '.convert'));
  await writeFile(join(folder, '.convert/journal.json'), JSON.stringify({ id, steps: [] }));
  const { status, stderr } = convert('--content', folder, '--check');
  assert.deepEqual([status, messagesIn(stderr)], [0, ['info interrupted-run']]);
  assert.deepEqual(await filesIn(folder), before);
});
