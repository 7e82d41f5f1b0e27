import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposeId, proposeNames } from '../../../scripts/add/proposal.ts';
import { idOf } from '../../../scripts/convert/read.ts';
import type { Fact } from '../../../scripts/convert/types.ts';

const stated = (value: string): Fact<string> => ({ value, basis: 'stated', position: { start: 0, end: 9 } });
const concluded = (value: string): Fact<string> => ({ value, basis: 'inferred', position: { start: 0, end: 9 } });
const fileName = (value: string): Fact<string> => ({ value, basis: 'inferred' });
const taken = (ids: string[] = [], sigla: string[] = []) => ({ ids: new Set(ids), sigla: new Set(sigla) });

for (const [name, title, stem, ids, id] of [
  ['of a title that the document states', stated('Harbour Clerk'), 'scan 12', [], 'harbour-clerk'],
  ['of a title that a sentence gives', concluded('Night Watch'), 'scan 12', [], 'night-watch'],
  ['of the file where the document has no title', fileName('Scan 12 (final)'), 'Scan 12 (final)', [], 'scan-12-final'],
  ['of the file where nothing of the title is left', stated('???'), 'Scan 12', [], 'scan-12'],
  ['of neither where nothing of both is left', stated('???'), '¿¡', [], 'document'],
  ['with a number where another has it', stated('Harbour Clerk'), 'a', ['harbour-clerk'], 'harbour-clerk-2'],
  ['with the next number', stated('Clerk'), 'a', ['clerk', 'clerk-2'], 'clerk-3'],
  ['that no system keeps for itself', stated('CON'), 'a', [], 'con-document'],
  ['that is no path', stated('../../etc/passwd'), 'a', [], 'etc-passwd'],
  ['in another script', stated('港口 文员'), 'a', [], '港口-文员'],
  [
    'that ends between words',
    stated(`Clerk ${'of the quay '.repeat(9)}`),
    'a',
    [],
    'clerk-of-the-quay-of-the-quay-of-the-quay-of-the-quay-of-the',
  ],
] satisfies [string, Fact<string>, string, string[], string][]) {
  test(`an id ${name}`, () => assert.equal(proposeId(title, stem, taken(ids)), id));
}

test('an id that gets a number is the id of its file, however long it is', () => {
  const title = stated('a'.repeat(63));
  const first = proposeId(title, 'a', taken());
  const second = proposeId(title, 'a', taken([first]));
  assert.ok(first.length > 58 && second !== first);
  assert.deepEqual([idOf(`${first}.txt`), idOf(`${second}.docx`)], [first, second]);
});

for (const [name, id, sigla, siglum] of [
  ['the first letter of the id', 'harbour-clerk', [], 'H'],
  ['the next one that is free', 'harbour-clerk', ['H', 'A'], 'R'],
  ['another of the alphabet', 'aa', ['A'], 'B'],
  ['a letter for an id of figures', '2026', [], 'A'],
  ['a letter with a number where no letter is free', 'ab', [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'A2'], 'A3'],
  ['none for an alphabet without capitals alone', '港口', [], 'A'],
] satisfies [string, string, string[], string][]) {
  test(`a siglum: ${name}`, () => assert.equal(proposeNames(id, stated('x'), taken([], sigla)).siglum, siglum));
}

test('no siglum where every one is taken', () => {
  const all = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) => [
    letter,
    ...Array.from({ length: 98 }, (_, index) => `${letter}${index + 2}`),
  ]);
  assert.equal(proposeNames('ab', stated('x'), taken([], all)).siglum, undefined);
});

for (const [name, title, expected] of [
  ['a short title', stated('Harbour Clerk'), 'Harbour Clerk'],
  [
    'a long title to its first comma',
    stated('Harbour Clerk, North Quay, Night Shift and Holidays 2026'),
    'Harbour Clerk',
  ],
  ['a long title to its dash', stated('Harbour Clerk – North Quay and every other quay of the town'), 'Harbour Clerk'],
  [
    'a long title to its bracket',
    stated('Harbour Clerk (North Quay and every other quay of the town)'),
    'Harbour Clerk',
  ],
  ['a short title with a comma', stated('Clerk, Quay'), 'Clerk, Quay'],
  [
    'a long title without any',
    stated('The one who counts the crates that come over the quay'),
    'The one who counts the crates that come over the quay',
  ],
  ['no title that was concluded', concluded('Harbour Clerk'), undefined],
  ['no name of a file', fileName('scan'), undefined],
] satisfies [string, Fact<string>, string | undefined][]) {
  test(`a name: ${name}`, () => assert.equal(proposeNames('x', title, taken()).name, expected));
}
