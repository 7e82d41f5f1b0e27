import assert from 'node:assert/strict';
import { test } from 'node:test';
import { payScales, stepFor } from '../../../src/lib/pay-scale.ts';
import { roleOf } from './role.ts';

const pay = (
  id: string,
  minValue: number | null,
  maxValue: number | null,
  currency = 'USD',
  unitText = 'HOUR',
  basis = 'stated',
) => ({
  id,
  data: roleOf({ baseSalary: [{ text: 'x', value: { minValue, maxValue, currency, unitText }, basis }] }),
});

for (const [most, step] of [
  [60, 20],
  [144_400, 50_000],
  [9, 2.5],
  [100, 25],
  [1, 0.25],
] as const) {
  test(`an axis up to ${most} has a mark every ${step}`, () => assert.equal(stepFor(most), step));
}

test('hours, years and other currencies never share an axis', () => {
  const { scales } = payScales([
    pay('a', 20, 30),
    pay('b', 40_000, 50_000, 'USD', 'YEAR'),
    pay('c', 20, 30, 'GBP'),
    pay('d', 25, 40),
  ]);
  assert.deepEqual(
    scales.map(({ key, rows }) => [key, rows.map(({ role }) => role.id)]),
    [
      ['USD HOUR', ['d', 'a']],
      ['USD YEAR', ['b']],
      ['GBP HOUR', ['c']],
    ],
  );
  assert.equal(scales[2]?.caption, 'In British pounds an hour');
});

test('a bar begins and ends where its amounts stand on an axis from nothing', () => {
  const [scale] = payScales([pay('a', 20, 40)]).scales;
  assert.deepEqual(scale?.rows[0]?.bars, [{ from: 50, length: 50, isPoint: false, isOpen: false, isInferred: false }]);
  assert.deepEqual(
    scale?.ticks.map(({ at, label }) => `${at} ${label}`),
    ['0 $0', '25 $10', '50 $20', '75 $30', '100 $40'],
  );
});

for (const [name, role, bar] of [
  ['one amount is a point', pay('a', 30, 30), { isPoint: true, isOpen: false }],
  ['without an upper end a bar runs to the end', pay('a', 30, null), { isPoint: false, isOpen: true }],
  ['without a lower end it begins at nothing', pay('a', null, 30), { from: 0, isOpen: false }],
  ['what is inferred is drawn so', pay('a', 20, 30, 'USD', 'HOUR', 'inferred'), { isInferred: true }],
] as const) {
  test(name, () => assert.partialDeepStrictEqual(payScales([role]).scales[0]?.rows[0]?.bars[0], bar));
}

for (const [name, role] of [
  ['no pay', { id: 'a', data: roleOf({}) }],
  ['pay in words', { id: 'a', data: roleOf({ baseSalary: [{ text: 'by agreement' }] }) }],
  ['an amount that is no number', pay('a', Number.NaN, null)],
] as const) {
  test(`${name} is not drawn, and not left out`, () => {
    const { scales, unstated } = payScales([role]);
    assert.deepEqual([scales.length, unstated.length], [0, 1]);
  });
}

test('of readings that disagree the first is drawn', () => {
  const value = (amount: number) => ({ minValue: amount, maxValue: amount, currency: 'USD', unitText: 'HOUR' });
  const data = roleOf({
    baseSalary: [
      { text: 'x', value: value(20) },
      { text: 'y', value: value(90) },
    ],
  });
  const [fact] = data.facts;
  if (fact) fact.disagreement = 'pay-differs';
  assert.equal(payScales([{ id: 'a', data }]).scales[0]?.rows[0]?.bars.length, 1);
});
