import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefOf, dayOf, lastDay, placesOf } from '../../../src/lib/facts.ts';
import type { Reading } from '../../../src/schemas/role.ts';

const reading = (value: unknown, more: Partial<Reading> = {}): Reading => ({
  text: 'x',
  value,
  basis: 'stated',
  owns: [],
  also: [],
  ...more,
});

for (const [name, value, day] of [
  ['a day', '2026-03-03', '2026-03-03'],
  ['a day that YAML read as a date', new Date('2026-03-03'), '2026-03-03'],
  ['a month', '2026-03', undefined],
  ['a duration', 'P14W', undefined],
  ['a number', 20260303, undefined],
  ['nothing', undefined, undefined],
] as const) {
  test(`${name}: ${day}`, () => assert.equal(dayOf(reading(value)), day));
}

const starts = {
  id: 'start',
  property: 'jobStartDate',
  label: 'Start',
  readings: [reading('2026-06-15'), reading('fall'), reading('2026-06-01')],
};
test('the last of several days', () => assert.equal(lastDay(starts), '2026-06-15'));
test('no fact has no day', () => assert.equal(lastDay(undefined), undefined));
test('the words come before the lines of the sheet', () =>
  assert.deepEqual(placesOf(reading(1, { from: 'h:1-2', owns: ['h:3-4'] })), ['h:1-2']));
test('without words, the lines of the sheet', () =>
  assert.deepEqual(placesOf(reading(1, { owns: ['h:3-4'] })), ['h:3-4']));

for (const [name, values, more, brief] of [
  ['one reading', ['a'], {}, 'a'],
  ['two readings', ['a', 'b'], {}, 'a or b'],
  ['three places', ['a', 'b', 'c'], {}, 'a, b, c'],
  ['three days', ['2026-06-01', '2026-06-08', '2026-06-15'], {}, 'three dates, 2026-06-01 to 2026-06-15'],
  ['two days', ['2026-06-01', '2026-06-08'], {}, '2026-06-01 or 2026-06-08'],
  ['readings that disagree', ['a', 'b'], { disagreement: 'd' }, 'a'],
] as const) {
  test(`in brief, ${name}: ${brief}`, () => {
    const readings = values.map((value) => ({ ...reading(value), text: value }));
    const { lead, readings: shown, joint } = briefOf({ id: 'x', property: 'x', label: 'x', readings, ...more });
    assert.equal(lead + shown.map(({ text }) => text).join(joint), brief);
  });
}
