import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { clerk, convert, driver, entriesIn, filesIn, folderOf, messagesIn } from './command.ts';

const sources = { 'sources/clerk.txt': clerk, 'sources/driver.txt': driver };
const path = 'roles/clerk.mdx';

/** A converted hub whose clerk somebody edited, while the document of the driver changed. */
async function editedHub(edit: (text: string) => string): Promise<{ folder: string; edited: string }> {
  const folder = await folderOf(sources);
  convert('--content', folder);
  const edited = edit((await filesIn(folder))[path] ?? '');
  await writeFile(join(folder, path), edited);
  await writeFile(join(folder, 'sources/driver.txt'), driver.replace('Strength', 'Patience'));
  return { folder, edited };
}

for (const [name, edit, line] of [
  ['its text', (text: string) => text.replace('A calm hand', 'A firm hand'), '- │ .*>A firm hand<'],
  ['its front matter', (text: string) => text.replace('title: Harbour Clerk', 'title: Clerk'), '- │ title: Clerk'],
  [
    'its text, on a system with other line ends',
    (text: string) => text.replace('calm', 'firm').replaceAll('\n', '\r\n'),
    '- │ .*firm',
  ],
  [
    'its text, and took the digest out',
    (text: string) => text.replace('calm', 'firm').replace(/digest: .*\n/u, ''),
    '\\+ │ digest: ',
  ],
  [
    'its text so that it can no longer be read',
    (text: string) => text.replace('---\n\n<Section', '---\n\n{<Section'),
    '- │ \\{<Section',
  ],
] as const) {
  test(`somebody edited ${name}: one message with the difference, the file stays, the others are written`, async () => {
    const { folder, edited } = await editedHub(edit);
    const { status, stderr } = convert('--content', folder);
    assert.deepEqual([status, messagesIn(stderr)], [1, ['error edited-entry']], stderr);
    assert.ok(stderr.startsWith(`${join(folder, path)} error Unexpected edit of an entry, expected it as`), stderr);
    assert.match(stderr, new RegExp(`^ +\\d* ${line}`, 'mu'));
    assert.match(stderr, /the document’s \.yaml or move the text to content\/playbook; to drop it, delete the file/u);
    const files = await filesIn(folder);
    assert.equal(files[path], edited);
    assert.match(files['roles/driver.mdx'] ?? '', /Patience/u);
    assert.deepEqual(messagesIn(convert('--content', folder, '--check').stderr), ['error edited-entry']);
  });
}

for (const [name, edit, after] of [
  [
    'the line ends of another system',
    (text: string) => text.replaceAll('\n', '\r\n'),
    (text: string) => text.replaceAll('\n', '\r\n'),
  ],
  [
    'no digest, as older versions wrote it',
    (text: string) => text.replace(/digest: .*\n/u, ''),
    (text: string) => text,
  ],
] as const) {
  test(`a file with ${name} is not edited`, async () => {
    const folder = await folderOf(sources);
    convert('--content', folder);
    const before = (await filesIn(folder))[path] ?? '';
    await writeFile(join(folder, path), edit(before));
    const { status, stderr } = convert('--content', folder);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal((await filesIn(folder))[path], after(before));
    assert.equal(convert('--content', folder, '--check').status, 0);
  });
}

test('an edited file whose document is gone stays, and says so; deleted, it does not come back', async () => {
  const { folder, edited } = await editedHub((text) => text.replace('calm', 'firm'));
  await rm(join(folder, 'sources/clerk.txt'));
  const { status, stderr } = convert('--content', folder);
  assert.deepEqual([status, messagesIn(stderr)], [1, ['error edited-entry']]);
  assert.match(stderr, /Unexpected edit of an entry that no document makes any more/u);
  assert.equal((await filesIn(folder))[path], edited);
  await rm(join(folder, path));
  assert.equal(convert('--content', folder).status, 0);
  assert.deepEqual(await entriesIn(folder), ['roles/driver.mdx']);
});

test('a file that was edited while its document changed shows both, and deleted comes anew', async () => {
  const { folder } = await editedHub((text) => text.replace('calm', 'firm'));
  await writeFile(join(folder, 'sources/clerk.txt'), clerk.replace('Count', 'Weigh'));
  const { stderr } = convert('--content', folder);
  for (const words of ['- │ .*Count the', '\\+ │ .*Weigh the', '- │ .*firm hand', '\\+ │ .*calm hand'])
    assert.match(stderr, new RegExp(words, 'u'));
  await rm(join(folder, path));
  assert.equal(convert('--content', folder).status, 0);
  assert.match((await filesIn(folder))[path] ?? '', /Weigh the[\s\S]*calm hand/u);
});
