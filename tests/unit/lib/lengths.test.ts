import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisOf, lengthsIn, rangeOf, ticksTo, waitAxis } from '../../../src/lib/lengths.ts';

for (const [text, lengths] of [
  ['takes 4-6 weeks', ['process 4–6']],
  ['lasts 20–30 minutes', ['meeting 20–30']],
  ['one to two hours', ['meeting 60–120']],
  ['up to three months', ['process 0–13 open']],
  ['at least 2 weeks', ['process 2–2 open']],
  ['2-3 business days, then a week', ['process 0.4–0.6', 'process 1–1']],
  ['6-4 weeks', []],
  ['0 weeks', []],
  ['a 45-minute talk', []],
  ['3 years', []],
  ['two weeks ago', []],
  ['5 weekends', []],
] as const) {
  test(text, () =>
    assert.deepEqual(
      lengthsIn(text).map(
        ({ scale, low, high, isOpen }) =>
          `${scale} ${Number(low.toFixed(2))}–${Number(high.toFixed(2))}${isOpen ? ' open' : ''}`,
      ),
      lengths,
    ),
  );
}

for (const [most, scale, ticks] of [
  [13, 'process', [0, 2, 4, 6, 8, 10, 12, 14]],
  [1, 'process', [0, 1]],
  [60, 'meeting', [0, 10, 20, 30, 40, 50, 60]],
  [10_000, 'meeting', [0, 10_000]],
] as const) {
  test(`an axis of ${scale} to ${most}`, () => assert.deepEqual(ticksTo(most, scale), ticks));
}

test('a wait of days is drawn in the five business days of a week, a longer one in weeks', () => {
  const [days] = lengthsIn('2-3 business days');
  const [weeks] = lengthsIn('1-3 weeks');
  assert.ok(days && weeks);
  const short = waitAxis([days]);
  assert.deepEqual([short.unit, short.at(days.low), short.width(days)], ['Business days', '40.0%', '20.0%']);
  assert.deepEqual(short.ticks.at(-1), { at: 100, label: '5' });
  const long = waitAxis([days, weeks]);
  assert.deepEqual([long.unit, long.at(weeks.low), long.width(weeks)], ['Weeks', '33.3%', '66.7%']);
});

test('one amount is as wide as is seen, and no length needs no axis of nothing', () => {
  const [hour] = lengthsIn('60 minutes');
  assert.ok(hour);
  assert.equal(axisOf([hour], 'meeting').width(hour), '1.0%');
  assert.equal(waitAxis([]).unit, 'Business days');
});

test('a range is written with a dash between figures, and words keep their hyphens', () => {
  assert.equal(rangeOf('4 - 6 weeks of follow-up'), '4–6 weeks of follow-up');
});
