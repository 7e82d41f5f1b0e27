import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absentTables } from '../../../scripts/convert/link/absent.ts';
import { countConflicts } from '../../../scripts/convert/link/counts.ts';
import { slice } from '../../../scripts/convert/position.ts';
import { documentOf } from './harbour.ts';

const conflicts = (value: string) =>
  countConflicts(documentOf(value, { kind: 'guide' })).map(({ property, counts }) => [
    property,
    ...counts.map((count) => {
      assert.equal(slice(value, count), count.text);
      return count.text;
    }),
  ]);

for (const [name, value, found] of [
  [
    'a range of stages and a number in it',
    'The interview has 5-7 stages.\n\nThe process has 6 steps.',
    [['numberOfStages', '5-7 stages', '6 steps']],
  ],
  [
    'in words',
    'The interview has five to seven stages.\n\nThe process has six steps.',
    [['numberOfStages', 'five to seven stages', 'six steps']],
  ],
  [
    'with words between',
    'Hiring has 5–7 total interview stages.\n\nHiring has 6 steps.',
    [['numberOfStages', '5–7 total interview stages', '6 steps']],
  ],
  [
    'in a heading',
    '## Interview process (6 steps)\nThe process has 5-7 stages.',
    [['numberOfStages', '6 steps', '5-7 stages']],
  ],
  [
    'problems of one section',
    '## Trial\nYou solve 1-2 problems. Most must solve two problems.',
    [['numberOfProblems', '1-2 problems', 'two problems']],
  ],
] as const) {
  test(`counts conflict: ${name}`, () => assert.deepEqual(conflicts(value), found));
}

for (const [name, value] of [
  ['one count alone', 'The interview has 5-7 stages.'],
  ['the same count twice', 'The interview has 6 stages.\n\nThe process has six steps.'],
  ['a number outside of the range', 'The interview has 5-7 stages.\n\nThe first two steps of the process are talks.'],
  ['stages of something else', 'The interview has 5-7 stages.\n\nThe stairs have 6 steps.'],
  ['problems of two sections', '## Talk\nYou solve 1-2 problems.\n## Tide\nYou solve two problems.'],
  ['counts of other things', 'The interview has 5-7 rooms, and 6 rooms have lamps.'],
  [
    'a number too far from its noun',
    'The process has 6 long and dark and narrow stages.\n\nThe process has 5-7 steps.',
  ],
  ['an advertisement', 'The interview has 5-7 stages.\n\nClick here to book a coaching session on the 6 steps.'],
] as const) {
  test(`no conflict of counts: ${name}`, () => assert.deepEqual(conflicts(value), []));
}

const absent = (value: string) => {
  const document = documentOf(value, { kind: 'guide' });
  return absentTables(document).map((position) => slice(value, position));
};

for (const [name, value] of [
  ['a table below', 'The table below compares ropes.\n\nRopes are tied.'],
  ['a table below, at the end of the text', 'Ropes are tied.\n\nThe table below compares ropes.'],
  ['the following chart', 'See the following chart.\n\nRopes are tied.'],
  ['a breakdown that a colon opens', 'Here’s a breakdown of what ropes cost:\n\nRopes are tied.'],
] as const) {
  test(`announced and absent: ${name}`, () => assert.equal(absent(value).length, 1));
}

for (const [name, value] of [
  ['a table that follows', 'The table below compares ropes.\n\n| Rope | Coins |\n| one | two |'],
  ['a list that follows', 'Here’s a breakdown of what ropes cost:\n- One coin\n- Two coins'],
  ['a table in a room', 'The table stands below deck, and the chart hangs above it.'],
  ['a breakdown that no colon opens', 'Here’s a breakdown of our fleet. It is large.\n\nRopes are tied.'],
  ['a breakdown of an engine', 'After a breakdown:\n\nCall the quay.'],
  ['an advertisement', 'Click here to book a coaching session on the table below.\n\nRopes are tied.'],
] as const) {
  test(`nothing absent: ${name}`, () => assert.deepEqual(absent(value), []));
}
