import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogue, entrySizesOf } from '../../../src/search/catalogue.ts';
import { find } from '../../../src/search/find.ts';
import { readStore } from '../../../src/search/load.ts';
import { filesOf, packed, partsOf, unpacked } from '../../../src/search/parts.ts';
import { harbour, harbourContent, harbourRecords, recordOf } from './harbour-store.ts';

const readFrom =
  (files: ReadonlyMap<string, string>, read: string[] = []) =>
  (name: string) => {
    read.push(name);
    const text = files.get(name);
    return text === undefined
      ? Promise.reject(new Error(`Unexpected file ${name}`))
      : Promise.resolve(JSON.parse(text));
  };

for (const [all, titles, steps] of [
  [[], [], []],
  [[0], [], [0]],
  [
    [0, 3, 4],
    [0, 4],
    [1, 6, 3],
  ],
] as const) {
  test(`the postings ${all.join(' ') || 'of nothing'} are packed and unpacked`, () => {
    const posting = { all: [...all], titles: [...titles] };
    assert.deepEqual(packed(posting), steps);
    assert.deepEqual(unpacked(steps), posting);
  });
}

test('records know their entry', () => {
  const catalogue = createCatalogue(entrySizesOf(harbourRecords));
  assert.deepEqual([catalogue.size, catalogue.entries, catalogue.sizeOf(0)], [10, 6, 4]);
  assert.deepEqual([catalogue.entryOf(3), catalogue.entryOf(4), catalogue.collectionOf(6)], [0, 1, 'stages']);
});

for (const record of [-1, 10])
  test(`there is no record ${record}`, () =>
    assert.throws(() => createCatalogue(entrySizesOf(harbourRecords)).entryOf(record), /Unexpected record/));

test('a small index is one file', () => assert.deepEqual([...filesOf(harbourContent).keys()], ['index.json']));

test('a large one is in parts, and its first file holds no text', () => {
  const records = Array.from({ length: 900 }, (_, n) => ({
    ...recordOf(`roles/watch-${n}.html#duties`, 'Duties', ['Walk the breakwater. '.repeat(20)]),
  }));
  const files = filesOf({ ...harbourContent, records });
  assert.ok(files.size > 10);
  assert.doesNotMatch(files.get('index.json') ?? '', /Walk the/);
});

for (const query of ['what are the wages of the clerk', 'brekwater', 'bell', 'parrots', '"launch shed"', '']) {
  test(`in parts the same is found: ${query || 'nothing'}`, async () => {
    const [whole, parted] = [harbour, await readStore(readFrom(partsOf(harbourContent)))];
    const [one, other] = await Promise.all([whole, parted].map((store) => find(store, query, [])));
    assert.deepEqual(other, one);
  });
}

test('each part is read once, and what failed is read again', async () => {
  const files = partsOf(harbourContent);
  const read: string[] = [];
  const store = await readStore(readFrom(files, read));
  await store.postings(['lamp', 'lamp', 'tide']);
  await store.postings(['lamp']);
  assert.deepEqual(read, ['index.json', 'postings-0.json']);
  const [, records] = [...files].find(([name]) => name.startsWith('records')) ?? [];
  files.delete('records-0.json');
  await assert.rejects(store.records([0]), /Unexpected file/);
  files.set('records-0.json', records ?? '');
  assert.equal((await store.records([0]))[0]?.record.url, harbourRecords[0]?.url);
});
