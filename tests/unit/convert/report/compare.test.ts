import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareRuns } from '../../../../scripts/convert/report/compare.ts';
import { factChange } from '../../../../scripts/convert/report/document.ts';
import type { DisagreementSummary, DocumentSummary, RunSummary } from '../../../../scripts/convert/report/summary.ts';

const clerk: DocumentSummary = {
  id: 'clerk',
  path: 'clerk.txt',
  digest: '1',
  kind: 'job-posting',
  title: 'Harbour Clerk',
  titleBasis: 'stated',
  gaps: ['Place'],
  facts: [{ id: 'pay', label: 'Pay', text: '$20 an hour' }],
};
const driver: DocumentSummary = { ...clerk, id: 'driver', path: 'driver.txt', title: 'Crane Driver' };
const length: DisagreementSummary = {
  id: 'roles/clerk#disagreement-length',
  question: 'How long is it?',
  readings: ['12 weeks', '3 months'],
  sources: ['clerk'],
};
const runOf = (documents: DocumentSummary[], disagreements: DisagreementSummary[] = []): RunSummary => ({
  version: 2,
  documents,
  disagreements,
});

for (const [name, before, after, states, gone] of [
  ['no run before: every document is new', undefined, [clerk, driver], { clerk: 'new', driver: 'new' }, []],
  ['the same', [clerk], [clerk], { clerk: 'unchanged' }, []],
  ['another text', [clerk], [{ ...clerk, digest: '2' }], { clerk: 'changed' }, []],
  ['one more', [clerk], [clerk, driver], { clerk: 'unchanged', driver: 'new' }, []],
  ['one less', [clerk, driver], [driver], { driver: 'unchanged' }, ['clerk']],
  ['another name of the same text', [clerk], [{ ...clerk, id: 'clerks' }], { clerks: 'new' }, ['clerk']],
  ['another order', [clerk, driver], [driver, clerk], { driver: 'unchanged', clerk: 'unchanged' }, []],
  ['a file of another ending with the same id', [clerk], [{ ...clerk, path: 'clerk.md' }], { clerk: 'unchanged' }, []],
  ['nothing at all, twice', [], [], {}, []],
] satisfies [string, DocumentSummary[] | undefined, DocumentSummary[], Record<string, string>, string[]][]) {
  test(`documents: ${name}`, () => {
    const comparison = compareRuns(before && runOf(before), runOf(after));
    assert.deepEqual(Object.fromEntries(comparison.states), states);
    assert.deepEqual(
      comparison.gone.map(({ id }) => id),
      gone,
    );
    assert.equal(comparison.isFirst, before === undefined);
  });
}

const pay = (text: string) => ({ ...clerk, digest: '2', facts: [{ id: 'pay', label: 'Pay', text }] });
for (const [name, before, after, changes] of [
  ['the same', clerk, { ...clerk, digest: '2' }, []],
  ['another value', clerk, pay('$22 an hour'), ['pay: $20 an hour → $22 an hour']],
  ['one more', { ...clerk, facts: [] }, clerk, ['pay: new, $20 an hour']],
  ['one less', clerk, { ...clerk, facts: [] }, ['pay: gone (was $20 an hour)']],
  ['another title', clerk, { ...clerk, title: 'Quay Clerk' }, ['title: Harbour Clerk → Quay Clerk']],
  ['another kind', clerk, { ...clerk, kind: 'guide' }, ['kind of document: job-posting → guide']],
  [
    'another order',
    { ...clerk, facts: [...clerk.facts, { id: 'place', label: 'Place', text: 'Quay' }] },
    { ...clerk, facts: [{ id: 'place', label: 'Place', text: 'Quay' }, ...clerk.facts] },
    [],
  ],
] satisfies [string, DocumentSummary, DocumentSummary, string[]][]) {
  test(`facts: ${name}`, () =>
    assert.deepEqual(
      compareRuns(runOf([before]), runOf([after]))
        .facts.get('clerk')
        ?.map(factChange),
      changes,
    ));
}

for (const [name, before, after, counts] of [
  ['appeared', [], [length], [1, 0, 0]],
  ['stayed', [length], [length], [0, 1, 0]],
  ['settled', [length], [], [0, 0, 1]],
  ['other readings are another disagreement', [length], [{ ...length, readings: ['12 weeks', '4 months'] }], [1, 0, 1]],
  ['another question in other words is the same', [length], [{ ...length, question: 'How many weeks?' }], [0, 1, 0]],
  ['one on another page is another', [length], [{ ...length, id: 'roles/driver#disagreement-length' }], [1, 0, 1]],
] satisfies [string, DisagreementSummary[], DisagreementSummary[], number[]][]) {
  test(`disagreements: ${name}`, () => {
    const { appeared, stayed, settled } = compareRuns(runOf([], before), runOf([], after));
    assert.deepEqual([appeared.length, stayed.length, settled.length], counts);
  });
}
