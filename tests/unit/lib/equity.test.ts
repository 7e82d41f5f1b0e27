import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearSharesIn } from '../../../src/lib/equity.ts';

for (const [name, text, shares] of [
  [
    'years first',
    'Your shares vest late: year 1 gives 10%, years 2 and 3 give 20% each, year 4 gives 50%.',
    [10, 20, 20, 50],
  ],
  ['shares first', 'The grant vests 40% in year 1, 30% in year 2 and 30% in year 3.', [40, 30, 30]],
  ['ordinals', 'RSUs: 25% after the first year, 25% after the second, 50% after the third.', [25, 25, 50]],
  ['a table', 'Vesting\nYear 1 · 5 %\nYear 2 · 95 %', [5, 95]],
  ['a part of the whole', 'Your shares vest 10% in year 1 and 20% in year 2.', undefined],
  ['a year missing', 'Your shares vest 50% in year 1 and 50% in year 3.', undefined],
  ['a year twice', 'Shares vest 50% in year 1, or 50% in year 1.', undefined],
  ['another subject', 'Turnover grew: 40% in year 1, 60% in year 2.', undefined],
  ['no shares', 'The equity vests over four years.', undefined],
] as const) {
  test(name, () => assert.deepEqual(yearSharesIn(text), shares));
}
