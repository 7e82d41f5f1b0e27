import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { compareFiles, writeFiles, writeWhole } from '../../../scripts/convert/write.ts';

const scratch = await mkdtemp(join(tmpdir(), 'day-one-write-'));
after(() => rm(scratch, { recursive: true }));

/** A generated entry that rests on `sources`. */
const entry = (sources: string, words = 'Ropes.') =>
  `---\ntitle: Ropes\ntitleBasis: stated\nsources: [${sources}]\n---\n\n${words}\n`;

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(scratch, 'content-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** All files of a folder with their text. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(
      paths.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const),
    ),
  );
}

const clerk = { path: 'roles/clerk.mdx', text: entry('clerk') };

for (const [name, before, emitted, failed, changes] of [
  ['one that was not there', {}, [clerk], [], { added: [clerk.path], changed: [], gone: [] }],
  ['one that is the same', { [clerk.path]: clerk.text }, [clerk], [], { added: [], changed: [], gone: [] }],
  [
    'one that differs in a byte',
    { [clerk.path]: `${clerk.text}\n` },
    [clerk],
    [],
    { added: [], changed: [clerk.path], gone: [] },
  ],
  [
    'one that nothing makes any more',
    { 'roles/driver.mdx': entry('driver') },
    [clerk],
    [],
    { added: [clerk.path], changed: [], gone: ['roles/driver.mdx'] },
  ],
  [
    'one of another collection',
    { 'faqs/ropes.mdx': entry('driver') },
    [],
    [],
    { added: [], changed: [], gone: ['faqs/ropes.mdx'] },
  ],
  [
    'one whose source failed, which stays',
    { 'roles/driver.mdx': entry('driver') },
    [clerk],
    ['driver'],
    { added: [clerk.path], changed: [], gone: [] },
  ],
  [
    'one of whose sources not all failed',
    { 'topics/ropes.mdx': entry('clerk, driver') },
    [],
    ['driver'],
    { added: [], changed: [], gone: ['topics/ropes.mdx'] },
  ],
  [
    'one whose source is another that failed',
    { 'roles/pilot.mdx': entry('pilot') },
    [],
    ['driver'],
    { added: [], changed: [], gone: ['roles/pilot.mdx'] },
  ],
  [
    'nothing that a person wrote',
    { 'playbook/ropes.mdx': 'Ropes.', 'hub.yaml': '', 'roles/notes.txt': 'x', 'roles/own.mdx': 'Ropes.' },
    [],
    [],
    { added: [], changed: [], gone: [] },
  ],
] satisfies [string, Record<string, string>, { path: string; text: string }[], string[], object][]) {
  test(`compares ${name}`, async () => {
    const found = await compareFiles(await folderOf(before), emitted, new Set(failed));
    assert.deepEqual(
      { added: found.added.map(({ path }) => path), changed: found.changed.map(({ path }) => path), gone: found.gone },
      changes,
    );
  });
}

test('writes what is new and changed, removes what is gone, touches nothing else, leaves no .new behind', async () => {
  const before = {
    'roles/clerk.mdx': entry('clerk', 'Old.'),
    'roles/driver.mdx': entry('driver'),
    'playbook/ropes.mdx': 'Ropes.',
    'faqs/same.mdx': entry('same'),
  };
  const folder = await folderOf(before);
  const files = [clerk, { path: 'topics/ropes.mdx', text: 'new' }, { path: 'faqs/same.mdx', text: entry('same') }];
  await writeFiles(folder, await compareFiles(folder, files, new Set()));
  assert.deepEqual(await filesIn(folder), {
    'faqs/same.mdx': entry('same'),
    'playbook/ropes.mdx': 'Ropes.',
    'roles/clerk.mdx': clerk.text,
    'topics/ropes.mdx': 'new',
  });
});

test('replaces no file where one cannot be written', async () => {
  const folder = await folderOf({
    'roles/clerk.mdx': entry('clerk', 'Old.'),
    topics: 'a file where a folder should be',
  });
  const changes = { added: [{ path: 'topics/ropes.mdx', text: 'new' }], changed: [clerk], gone: ['roles/driver.mdx'] };
  await assert.rejects(writeFiles(folder, changes));
  assert.equal((await filesIn(folder))['roles/clerk.mdx'], entry('clerk', 'Old.'));
});

test('writes one file whole, into a folder that was not there', async () => {
  const folder = await folderOf({});
  await writeWhole(join(folder, 'a/b.json'), '{}\n');
  await writeWhole(join(folder, 'a/b.json'), '[]\n');
  assert.deepEqual(await filesIn(folder), { 'a/b.json': '[]\n' });
});

test('compares an entry whose front matter is broken', async () => {
  const broken = '---\ntitle: "Ropes\ntitleBasis: stated\n---\n';
  const { gone } = await compareFiles(await folderOf({ 'roles/driver.mdx': broken }), [], new Set(['driver']));
  assert.deepEqual(gone, ['roles/driver.mdx']);
});

test('lets somebody’s own file be where an entry would go', async () => {
  const { added } = await compareFiles(await folderOf({ 'roles/clerk.mdx': 'Ropes.' }), [clerk], new Set());
  assert.deepEqual(added, []);
});
