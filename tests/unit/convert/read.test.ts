import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readSources } from '../../../scripts/convert/read.ts';
import { readHub } from '../../../scripts/convert/read-yaml.ts';

const scratch = await mkdtemp(join(tmpdir(), 'day-one-read-'));
after(() => rm(scratch, { recursive: true }));

/** A new folder with these files; undefined makes a folder of that name, which as a file nobody can read. */
async function folderOf(files: Record<string, string | undefined>): Promise<string> {
  const folder = await mkdtemp(join(scratch, 'sources-'));
  for (const [name, text] of Object.entries(files))
    await (text === undefined ? mkdir(join(folder, name)) : writeFile(join(folder, name), text));
  return folder;
}

const ropes = 'Ropes.';

for (const [name, files, ids, messages] of [
  ['documents in the order of their names', { 'b.txt': ropes, 'a.md': ropes }, ['a', 'b'], []],
  ['an id without capitals and spaces', { 'Night Watch (2).txt': ropes }, ['night-watch-2'], []],
  ['an id where the name has no letter', { '???.txt': ropes }, ['document'], []],
  ['no README.md and no hidden file', { 'README.md': ropes, '.lamps.txt': ropes }, [], []],
  ['no text that is only blank', { 'a.txt': ' \n\t', 'b.txt': ropes }, ['b'], ['error a.txt empty-source']],
  ['no text of blanks beyond ASCII', { 'a.txt': '\u3000\u2028\u00a0' }, [], ['error a.txt empty-source']],
  ['a text without a Latin letter', { 'a.txt': '船員' }, ['a'], []],
  ['no empty file', { 'a.txt': '', 'b.txt': ropes }, ['b'], ['error a.txt empty-source']],
  ['no file that cannot be read', { 'a.txt': undefined, 'b.txt': ropes }, ['b'], ['error a.txt unreadable-source']],
  ['one of two documents with one id', { 'a.md': ropes, 'a.txt': ropes }, ['a'], ['error a.txt duplicate-source-id']],
  [
    'no other endings',
    { 'a.txt': ropes, 'b.rtf': ropes, c: ropes },
    ['a'],
    ['info b.rtf skipped-file', 'info c skipped-file'],
  ],
  ['no .yaml alone', { 'a.txt': ropes, 'b.yaml': 'kind: guide' }, ['a'], ['warning b.yaml orphan-sidecar']],
  [
    'no document whose .yaml is broken',
    { 'a.txt': ropes, 'a.yaml': 'kind: "guide', 'b.txt': ropes },
    ['b'],
    ['error a.yaml invalid-sidecar'],
  ],
  [
    'no document whose .yaml has an unknown field',
    { 'a.txt': ropes, 'a.yaml': 'colour: brown' },
    [],
    ['error a.yaml invalid-sidecar'],
  ],
  [
    'no document whose .yaml has two wrong values, each told',
    { 'a.txt': ropes, 'a.yaml': 'kind: rope\nsiglum: abc' },
    [],
    ['error a.yaml invalid-sidecar', 'error a.yaml invalid-sidecar'],
  ],
  ['an empty .yaml', { 'a.txt': ropes, 'a.yaml': '' }, ['a'], []],
] satisfies [string, Record<string, string | undefined>, string[], string[]][]) {
  test(`reads ${name}`, async () => {
    const { value, messages: found } = await readSources(await folderOf(files));
    assert.deepEqual(
      value.sources.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(
      found.map(({ severity, path, ruleId }) => `${severity} ${path} ${ruleId}`),
      messages,
    );
    assert.ok(
      found.every(({ reason, note }) => /^Unexpected .+, expected .+/u.test(reason) && note),
      JSON.stringify(found),
    );
  });
}

for (const [name, text, ids] of [
  ['blank', '\u2028\u3000\u205f\u2029', []],
  ['of one letter', '\u2028r', ['a']],
] as const)
  test(`UTF-16 that is ${name}`, async () => {
    const folder = await folderOf({});
    await writeFile(join(folder, 'a.txt'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const { value } = await readSources(folder);
    assert.deepEqual(
      value.sources.map(({ id }) => id),
      ids,
    );
  });

test('what failed is known by its id', async () => {
  const { value } = await readSources(await folderOf({ 'a.txt': '', 'B.txt': undefined, 'c.txt': ropes }));
  assert.deepEqual([...value.failed].sort(), ['a', 'b']);
});

test('a document comes with what its .yaml says', async () => {
  const { value } = await readSources(await folderOf({ 'a.txt': '\uFEFFÉtape', 'a.yaml': 'kind: guide\nsiglum: G' }));
  const [source] = value.sources;
  assert.deepEqual(
    [source?.value, source?.path, source?.sidecar.kind, source?.sidecar.siglum],
    ['Étape', 'a.txt', 'guide', 'G'],
  );
});

test('a folder that is not there is told, and holds nothing', async () => {
  const { value, messages } = await readSources(join(scratch, 'nowhere'));
  assert.deepEqual([value.sources, messages.map(({ ruleId }) => ruleId)], [[], ['no-sources-folder']]);
});

for (const [name, text, hubName, messages] of [
  ['its fields', 'name: Harbour Hub', 'Harbour Hub', []],
  ['the defaults where it is empty', '', 'Day One', []],
  ['the defaults where it is broken, and says so', 'name: [', 'Day One', ['invalid-hub']],
  ['the defaults where a field is unknown, and says so', 'title: Harbour', 'Day One', ['invalid-hub']],
  ['the defaults where it is a list, and says so', '- name', 'Day One', ['invalid-hub']],
] as const) {
  test(`hub.yaml: ${name}`, async () => {
    const { value, messages: found } = readHub(await folderOf({ 'hub.yaml': text }));
    assert.equal(value.name, hubName);
    assert.deepEqual(
      found.map(({ ruleId }) => ruleId),
      messages,
    );
  });
}

test('hub.yaml: the defaults where it is absent', async () => {
  assert.deepEqual(readHub(await folderOf({})).messages, []);
});

for (const [name, files] of [
  ['that names an anchor which is not there', { 'a.txt': ropes, 'a.yaml': 'title: *Ropes*' }],
  ['that is a folder', { 'a.txt': ropes, 'a.yaml': undefined }],
  [
    'whose name is written otherwise than its document’s',
    { 'night-watch.txt': ropes, 'Night Watch.yaml': 'kind: rope' },
  ],
] satisfies [string, Record<string, string | undefined>][]) {
  test(`a .yaml ${name} is told`, async () => {
    const { messages } = await readSources(await folderOf(files));
    assert.equal(messages.length, 1);
  });
}
