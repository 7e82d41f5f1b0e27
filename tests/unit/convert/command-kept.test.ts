import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from '../../../scripts/convert/run.ts';
import { clerk, convert, driver, filesIn, folderOf, messagesIn } from './command.ts';

for (const [name, text] of [
  ['is emptied', ''],
  ['gets a broken .yaml', driver],
] as const) {
  test(`the entry of a document that ${name} stays, those of others follow their documents`, async () => {
    const folder = await folderOf({ 'sources/clerk.txt': clerk, 'sources/driver.txt': driver });
    convert('--content', folder);
    const before = await filesIn(folder);
    await writeFile(join(folder, 'sources/driver.txt'), text);
    if (text !== '') await writeFile(join(folder, 'sources/driver.yaml'), 'kind: [');
    await writeFile(join(folder, 'sources/clerk.txt'), clerk.replace('calm', 'firm'));
    assert.equal(convert('--content', folder).status, 1);
    const now = await filesIn(folder);
    assert.equal(now['roles/driver.mdx'], before['roles/driver.mdx']);
    assert.match(now['roles/clerk.mdx'] ?? '', /A firm hand/);
  });
}

for (const [name, args] of [
  ['in its place', (folder: string) => ['--content', folder]],
  ['that --sources names', (folder: string) => ['--content', folder, '--sources', join(folder, 'papers')]],
] as const) {
  test(`a folder of documents that is not there, ${name}: one message, and every entry stays`, async () => {
    const folder = await folderOf({
      'hub.yaml': 'name: Harbour',
      'roles/clerk.mdx': '---\ntitle: Clerk\ntitleBasis: stated\nsources: [clerk]\n---\n',
    });
    const before = await filesIn(folder);
    const { status, stderr } = convert(...args(folder));
    assert.deepEqual([status, messagesIn(stderr)], [1, ['error no-sources-folder']]);
    assert.deepEqual(await filesIn(folder), before);
  });
}

test('a content folder that is not there: one message', async () => {
  const folder = join(await folderOf({}), 'nowhere');
  const { status, stderr } = convert('--content', folder);
  assert.deepEqual([status, messagesIn(stderr)], [1, ['error no-sources-folder']]);
});

test('records and ledger stay where the folder of documents is not there', async () => {
  const folder = await folderOf({ 'hub.yaml': '', 'l.json': '{"before":true}' });
  convert('--content', folder, '--ledger', join(folder, 'l.json'));
  assert.equal((await filesIn(folder))['l.json'], '{"before":true}');
});

for (const [name, change] of [
  ['changed', (path: string) => writeFileSync(path, driver.replace('Crane', 'Steam'))],
  ['removed', (path: string) => rmSync(path)],
] as const)
  test(`a document that is ${name} after a run began with it: one message, and nothing is written`, async () => {
    const folder = await folderOf({ 'sources/clerk.txt': clerk, 'sources/driver.txt': driver });
    convert('--content', folder);
    await writeFile(join(folder, 'sources/clerk.txt'), clerk.replace('calm', 'firm'));
    const before = await filesIn(folder);
    const path = join(folder, 'sources/driver.txt');
    const done = await run({
      content: folder,
      onProgress: ({ doing, done: count }) => {
        if (doing === 'recognising' && count === 0) change(path);
      },
    });
    assert.deepEqual([done.isWritten, done.messages.map(({ ruleId }) => ruleId)], [false, ['unwritable-entry']]);
    assert.equal((await filesIn(folder))['roles/clerk.mdx'], before['roles/clerk.mdx']);
  });
