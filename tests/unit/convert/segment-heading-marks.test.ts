import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slice } from '../../../scripts/convert/position.ts';
import { segment } from '../../../scripts/convert/segment/segment.ts';
import { blocksOf } from './harbour.ts';

/** The title, number and depth of the first heading. */
function heading(value: string): [string, string | undefined, number | undefined] | undefined {
  const found = segment(value).find(({ kind }) => kind === 'heading');
  return found && [slice(value, found.title ?? found.text), found.number, found.depth];
}

for (const [name, value, found] of [
  ['a number behind hashes', '## 1. Ropes\nTie.', ['Ropes', '1', 2]],
  ['a number of two levels behind hashes', '### 2.1 Ropes\nTie.', ['Ropes', '2.1', 3]],
  ['a step behind hashes', '## Step 2: Talk\nTalk.', ['Talk', '2', 2]],
  ['a year behind hashes', '## 2026 in ropes\nTie.', ['2026 in ropes', undefined, 2]],
  ['a picture', '🚀 Requirements\n- Calm', ['Requirements', undefined, undefined]],
  ['an arrow', '→ Requirements\n- Calm', ['Requirements', undefined, undefined]],
  ['a number and a known heading', '2. Requirements\n2.1 Calm at sea and on land', ['Requirements', '2', 1]],
  [
    'a word that tells, with a colon',
    'We sail.\n\nLamp qualifications:\nCalm',
    ['Lamp qualifications', undefined, undefined],
  ],
  [
    'a word that tells, in capitals',
    'We sail.\n\nLAMP QUALIFICATIONS\nCalm',
    ['LAMP QUALIFICATIONS', undefined, undefined],
  ],
] as const) {
  test(`heading with ${name}`, () => assert.deepEqual(heading(value), found));
}

for (const [name, value] of [
  ['clauses one below the other', '2.1 Count the crates each day\n2.2 Tie the ropes each night'],
  ['a word that tells, in a list without marks', 'Calm\nExcellent lamp skills\nStrength'],
  ['a word that tells, below a line', 'We sail.\nLamp qualifications:\nCalm'],
  ['a line that says by when', 'Apply before 3 June\n\nWe sail at night, and by day we sleep until the tide is in.'],
  ['a picture before a sentence', '🚀 We sail at night.'],
] as const) {
  test(`no heading: ${name}`, () => assert.equal(heading(value), undefined));
}

test('clauses keep their numbers', () => {
  assert.deepEqual(blocksOf('2.1 Count the crates each day\n2.2 Tie the ropes each night'), [
    'item: 2.1 Count the crates each day',
    'item: 2.2 Tie the ropes each night',
  ]);
});

for (const [name, value, blocks] of [
  ['an o', 'o Count\no 3 ropes', ['item: Count', 'item: 3 ropes']],
  ['a tick', '✔ Count\n✔ Tie', ['item: Count', 'item: Tie']],
  ['a square', '■ Count\n■ Tie', ['item: Count', 'item: Tie']],
  ['no mark: an o before a small letter', 'o count', ['paragraph: o count']],
  ['no mark: a word with an o', 'of Ropes', ['paragraph: of Ropes']],
] as const) {
  test(`items with ${name}`, () => assert.deepEqual(blocksOf(value), blocks));
}
