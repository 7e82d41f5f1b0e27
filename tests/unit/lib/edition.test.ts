import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEdition, positionOf, referencesIn } from '../../../src/lib/edition.ts';
import type { Disagreement } from '../../../src/schemas/apparatus.ts';
import { sourceOf } from './harbour.ts';

const source = sourceOf([
  ['Duties\n', 'roles/clerk#duties'],
  ['- ', '!separator'],
  ['Tally crates.', 'roles/clerk#duties-1'],
  [' - ', '!separator'],
  ['Answer the radio.', 'roles/clerk#duties-2'],
  ['\n', '!blank'],
  ['Two years.', 'roles/clerk#text-1'],
]);
const years: Disagreement = {
  id: 'years',
  property: 'experienceRequirements',
  question: 'How many years?',
  basis: 'computed',
  entry: 'roles/clerk',
  sides: [
    { reading: 'two', from: ['harbour:41-50'], owners: ['roles/clerk#text-1'] },
    { reading: 'none', from: ['harbour:9-14'], owners: ['roles/clerk#duties-1'] },
  ],
};
const edition = createEdition({ sources: [source], disagreements: [years] });

for (const [name, reference, number, anchor] of [
  ['a line with one block', 'harbour:0-6', '1', 'L1'],
  ['the first of several blocks', 'harbour:9-22', '2.1', 'L2-1'],
  ['the second of them', 'harbour:25-42', '2.2', 'L2-2'],
  ['words within a block', 'harbour:36-41', '2.2', 'L2-2'],
  ['a reference that begins with the dash before its words', 'harbour:22-42', '2.2', 'L2-2'],
  ['a reference that begins with the line break before its words', 'harbour:42-53', '3', 'L3'],
] as const) {
  test(`${name} is cited as ${number}`, () => {
    const citation = edition.cite(reference);
    assert.deepEqual([citation.siglum, citation.number, citation.anchor], ['H', number, anchor]);
  });
}

test('a slice is the words as they stand', () => assert.equal(edition.slice('harbour:9-22'), 'Tally crates.'));

for (const [name, references, found] of [
  ['words that hold a side', ['harbour:43-53'], 1],
  ['words within a side', ['harbour:10-11'], 1],
  ['two places with the two sides are one disagreement', ['harbour:0-22', 'harbour:43-53'], 1],
  ['words beside a side', ['harbour:14-22'], 0],
  ['no words', [], 0],
] as const) {
  test(`disagreements: ${name}`, () => assert.equal(edition.disagreementsAt(references).length, found));
}

for (const malformed of ['harbour', 'harbour:1', 'harbour:a-b', ':1-2x', 'harbour:1-2 ']) {
  test(`the reference ${JSON.stringify(malformed)} is refused`, () =>
    assert.throws(() => positionOf(malformed), /expected <source>/));
}

test('a reference to a source that is not there is refused', () =>
  assert.throws(() => edition.cite('quay:0-1'), /expected one of harbour/));
test('an id may hold a colon and digits', () =>
  assert.deepEqual(positionOf('2024:06:1-2'), { source: '2024:06', start: 1, end: 2 }));
test('no attribute is no reference', () => assert.deepEqual(referencesIn(undefined), []));
test('references of an attribute', () => assert.deepEqual(referencesIn(' a:1-2  b:3-4 '), ['a:1-2', 'b:3-4']));
