import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateOf, timeLeft, whenIs } from '../../../src/lib/role-state.ts';

for (const [name, closes, today, state, left] of [
  ['no closing date', undefined, '2026-03-01', 'undated', undefined],
  ['yesterday', '2026-02-28', '2026-03-01', 'expired', undefined],
  ['today', '2026-03-01', '2026-03-01', 'soon', 'today'],
  ['tomorrow, over the end of a month', '2026-03-01', '2026-02-28', 'soon', 'tomorrow'],
  ['in 14 days', '2026-03-15', '2026-03-01', 'soon', 'in 14 days'],
  ['in 15 days', '2026-03-16', '2026-03-01', 'open', undefined],
  ['over the change to summer time', '2026-04-05', '2026-03-22', 'soon', 'in 14 days'],
] as const) {
  test(`a role that closes ${name} is ${state}`, () => {
    assert.equal(stateOf(closes, today), state);
    if (closes) assert.equal(timeLeft(closes, today), left);
  });
}

for (const [day, words] of [
  ['2026-03-01', 'today'],
  ['2026-03-02', 'tomorrow'],
  ['2026-05-01', 'in 61 days'],
  ['2026-02-28', 'over'],
  ['', ''],
] as const) {
  test(`a day of one’s own, “${day}”: ${words}`, () => assert.equal(whenIs(day, '2026-03-01'), words));
}
