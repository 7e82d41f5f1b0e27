import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSigns } from '../../../scripts/convert/find/dollar.ts';
import { findPay, type Pay, type PayHint } from '../../../scripts/convert/find/pay.ts';
import { finds, findsNothing, shown } from './shown.ts';

const sum = ({ minValue, maxValue, currency, unitText }: Pay) =>
  `${minValue}..${maxValue} ${currency ?? '?'} ${unitText ?? '?'}`;
const read = (text: string, hint: PayHint = {}) => shown(text, findPay(text, hint), sum);

for (const [text, place, finding] of [
  ['salary: ¥6,000,000 per year', 'Osaka', '6000000..6000000 JPY YEAR'],
  ['salary: ¥20,000 per month', 'Shanghai', '20000..20000 CNY MONTH'],
  ['salary: ¥20,000 per month', 'Bergen', '20000..20000 ? MONTH'],
  ['salary: ¥20,000 per month (CNY)', 'Bergen', '20000..20000 CNY MONTH'],
  ['salary: JPY ¥400,000 per month', 'Bergen', '400000..400000 JPY MONTH'],
  ['salary: Rs. 15,000 - 20,000 /month', 'Pune', '15000..20000 INR MONTH'],
  ['salary: Rs. 15,000 /month', 'Lahore', '15000..15000 PKR MONTH'],
  ['salary: Rs. 15,000 /month', 'Bergen', '15000..15000 INR MONTH'],
  ['Salary: 8 - 12 LPA', 'Bergen', '800000..1200000 INR YEAR'],
  ['salary: €8 - 12 lakhs', 'Bergen', '800000..1200000 EUR ?'],
  ['salary: ₹12 - 18 LPA', 'Bergen', '1200000..1800000 INR YEAR'],
] as const) {
  test(`${text} in ${place}`, () =>
    assert.deepEqual(
      findPay(text, findSigns(place)).map(({ value }) => sum(value)),
      [finding],
    ));
}

for (const place of ['Tokyo or Shanghai', 'Bergen', 'rupees and yen', ''])
  test(`no sign means anything in ${place || 'no place'}`, () => assert.deepEqual(findSigns(place), {}));

finds(read, [
  ['$20 or $25 an hour', '20..25 USD HOUR «$20 or $25 an hour» (currency, from the sign)'],
  ['$72,000 to - $94,000 per year', '72000..94000 USD YEAR «$72,000 to - $94,000 per year» (currency, from the sign)'],
  ['The annual US base salary is £60,000.', '60000..60000 GBP YEAR «£60,000»'],
  ['a wage of £14,000 for your first year', '14000..14000 GBP YEAR «£14,000 for your first year»'],
  ['a tax-free stipend of £20,000 per year', '20000..20000 GBP YEAR «£20,000 per year»'],
  ['£75,000 – £85,000 plus a house', '75000..85000 GBP ? «£75,000 – £85,000»'],
  ['💶 £20k – £30k', '20000..30000 GBP ? «£20k – £30k»'],
  ['R18 000 – R22 000 per month', '18000..22000 ZAR MONTH «R18 000 – R22 000 per month»'],
]);

findsNothing(read, [
  'a stipend of £1,500 per month',
  '£75,000 – £85,000 plusses',
  'for your first year £20',
  'crane R18 and R22',
  'ropes £20k – £30k',
  'R18 000 ropes',
  'Rs. 20,000 of rope',
]);
