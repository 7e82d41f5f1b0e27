import assert from 'node:assert/strict';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { largestDocument } from '../../../scripts/convert/formats/formats.ts';
import { driver, filesIn, folderOf } from '../convert/command.ts';
import { add, fileOf, hub } from './inbox.ts';

for (const [name, file, words] of [
  ['a file that is not there', undefined, 'There is no such file or folder.'],
  ['an ending that is not read', ['a.rtf', driver], 'Files that end in .rtf cannot be read.'],
  ['no ending', ['notes', driver], 'Its name has no ending that tells what it is.'],
  ['an empty file', ['a.txt', ' \n'], 'It is empty.'],
  [
    'a broken Word document',
    ['a.docx', driver],
    'Found: file that is no Word document, or a broken one. Needed: a .docx.',
  ],
  [
    'a file that is too large',
    ['a.txt', Buffer.alloc(largestDocument + 1, 'a')],
    'Found: document of 20.0 MB. Needed: at most 20 MB.',
  ],
] satisfies [string, [string, string | Buffer] | undefined, string][]) {
  test(`not added: ${name}`, async () => {
    const folder = await hub();
    const before = await filesIn(folder);
    const path = file ? await fileOf(file[0], file[1]) : join(folder, 'nowhere.txt');
    const { status, stdout, stderr } = add('--content', folder, path);
    assert.deepEqual([status, stderr], [1, '']);
    assert.ok(stdout.replaceAll(/\s+/gu, ' ').startsWith(`Not added ${path} ${words} `), stdout);
    assert.deepEqual(await filesIn(folder), before);
  });
}

test('not added: what lies in the hub’s own folder, and the folder itself', async () => {
  const folder = await hub();
  const { status, stdout } = add('--content', folder, join(folder, 'sources/clerk.txt'), join(folder, 'sources'));
  assert.equal(status, 1);
  assert.equal(stdout.match(/It lies in the hub’s own folder of documents/gu)?.length, 2);
});

test('not added: a folder without a document, and an id that another has', async () => {
  const folder = await hub();
  const { stdout } = add('--content', folder, await folderOf({ 'a.rtf': 'x' }));
  assert.match(stdout, /There is no document in the folder\./u);
  const taken = add('--content', folder, '--id', 'clerk', await fileOf('a.txt', driver));
  assert.equal(taken.status, 1);
  assert.match(taken.stdout, /The id `clerk` belongs to another document/u);
});

test('not added: where nobody may write', async (t) => {
  if (process.platform === 'win32' || process.getuid?.() === 0) return t.skip('this user may write everywhere');
  const folder = await hub();
  await chmod(join(folder, 'sources'), 0o500);
  const { status, stdout } = add('--content', folder, await fileOf('a.txt', driver));
  assert.equal(status, 1);
  assert.match(stdout, /You have no permission/u);
});

for (const [name, args, words] of [
  ['no document', [], 'Which document? Name a file or a folder.'],
  ['an unknown option', ['--ropes', 'a.txt'], "Unknown option '--ropes'"],
  ['an id for several', ['--id', 'a', 'a.txt', 'b.txt'], '--id names one document: add the others without it.'],
  ['an id for a folder', ['--id', 'a', 'tests'], '--id names one document, and `tests` is a folder'],
  ['an id that is none', ['--id', 'A b/c', 'a.txt'], '`A b/c` cannot be an id; `a-b-c` can.'],
  ['a hub that is not there', ['--content', '/nowhere', 'a.txt'], 'There is no folder `/nowhere`.'],
] as const) {
  test(`wrong usage: ${name}`, () => {
    const { status, stdout, stderr } = add(...args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.ok(stderr.startsWith(words), stderr);
  });
}
