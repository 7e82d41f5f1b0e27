import assert from 'node:assert/strict';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readSources } from '../../../scripts/convert/read.ts';

const scratch = await mkdtemp(join(tmpdir(), 'day-one-formats-'));
after(() => rm(scratch, { recursive: true }));

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(scratch, 'sources-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const ropes = 'Ropes.';

for (const [name, files, ids, messages] of [
  ['pages, whatever the case of their ending', { 'a.html': '<p>Ropes', 'b.HTM': '<p>Lamps' }, ['a', 'b'], []],
  ['no broken .docx', { 'a.docx': ropes, 'b.txt': ropes }, ['b'], ['a.docx unreadable-source']],
  ['no broken .pdf', { 'a.pdf': ropes, 'b.txt': ropes }, ['b'], ['a.pdf unreadable-source']],
  ['no page without words', { 'a.html': '<script>x()</script>' }, [], ['a.html empty-source']],
  ['one of a page and a text with one id', { 'a.html': ropes, 'a.txt': ropes }, ['a'], ['a.txt duplicate-source-id']],
] satisfies [string, Record<string, string>, string[], string[]][]) {
  test(`reads ${name}`, async () => {
    const { value, messages: found } = await readSources(await folderOf(files));
    assert.deepEqual(
      value.sources.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(
      found.map(({ path, ruleId }) => `${path} ${ruleId}`),
      messages,
    );
    assert.ok(found.every(({ reason, note }) => /^Unexpected .+, expected .+/u.test(reason) && note));
  });
}

test('only what was written as Markdown carries its marks', async () => {
  const folder = await folderOf({ 'a.md': ropes, 'b.MD': ropes, 'c.txt': ropes, 'd.html': ropes });
  const { value } = await readSources(folder);
  assert.deepEqual(
    value.sources.map(({ id, isMarkdown = false }) => [id, isMarkdown]),
    [
      ['a', true],
      ['b', true],
      ['c', false],
      ['d', false],
    ],
  );
});

for (const [name, size, messages] of [
  [
    'a document above 20 MB is told with its size',
    20 * 1024 * 1024 + 60_000,
    ['Unexpected document of 20.1 MB, expected at most 20 MB'],
  ],
  ['one below it is read', 20_000, []],
] as const) {
  test(name, async () => {
    const folder = await folderOf({ 'a.txt': ropes });
    await truncate(join(folder, 'a.txt'), size);
    const { messages: found } = await readSources(folder);
    assert.deepEqual(
      found.map(({ reason }) => reason),
      messages,
    );
  });
}

test('a page comes with what stood around it, at the end of its value', async () => {
  const { value } = await readSources(await folderOf({ 'a.html': '<nav>Home</nav><p>Ropes.</p>', 'b.txt': ropes }));
  assert.deepEqual(
    value.sources.map(({ value: text, furniture }) => [text, furniture && text.slice(furniture.start, furniture.end)]),
    [
      ['Ropes.\n\nHome\n', 'Home\n'],
      [ropes, undefined],
    ],
  );
});
