import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDollar } from '../../../scripts/convert/find/dollar.ts';
import { findPay, type Pay, type PayHint } from '../../../scripts/convert/find/pay.ts';
import { shown } from './shown.ts';

const sum = ({ minValue, maxValue, currency, unitText }: Pay) =>
  `${minValue}..${maxValue} ${currency ?? '?'} ${unitText ?? '?'}`;
const read = (text: string, hint: PayHint) => shown(text, findPay(text, hint), sum);

for (const [label, text, finding] of [
  ['Salary', '61250.0', '61250..61250 ? ? «61250.0»'],
  ['Salary', '30000 - 40000', '30000..40000 ? ? «30000 - 40000»'],
  ['Compensation', '45-60k', '45000..60000 ? ? «45-60k»'],
  ['Hourly rate', '15 - 18', '15..18 ? HOUR «15 - 18»'],
  ['Salary', '£52,017- £58,406 (depending on skill)', '52017..58406 GBP ? «£52,017- £58,406»'],
  ['Annual salary', '£60,000', '60000..60000 GBP YEAR «£60,000»'],
  ['Monatsgehalt', '1.500 - 1.800 Euro', '1500..1800 EUR MONTH «1.500 - 1.800 Euro»'],
  ['Rate', '£400', '400..400 GBP ? «£400»'],
  ['Stipend', '€1,000 / month', '1000..1000 EUR MONTH «€1,000 / month»'],
  ['Salary', 'up to £45,000 DOE', 'null..45000 GBP ? «up to £45,000»'],
] as const) {
  test(`${label}: ${text}`, () => assert.deepEqual(read(text, { label }), [finding]));
}

for (const [label, text] of [
  ['Signing bonus', '£10,000'],
  ['Housing stipend', '£1,000 per month'],
  ['Training budget', '£1,000 - £2,000'],
  ['Employees', '50000'],
  ['Experience', '3'],
  ['Berth', '45 - 60'],
  ['Salary', '7'],
  ['Salary', '12 - 14'],
  ['Salary', '2025'],
  ['Salary', '2024-25 scale'],
  ['Salary', 'Band 6'],
  ['Salary', 'Band 6, 50000 ships'],
  ['Salary', 'fair, and £5,000 as a signing bonus'],
  ['Salary', 'fair. We moved £5,000 of coal.'],
  ['Compensation', '401k'],
] as const) {
  test(`nothing in ${label}: ${text}`, () => assert.deepEqual(read(text, { label }), []));
}

test('a bare dollar is that of the place', () =>
  assert.deepEqual(read('$30 per hour', { dollar: 'CAD' }), [
    '30..30 CAD HOUR «$30 per hour» (currency, from the sign and the place)',
  ]));
test('a stated currency is not that of the place', () =>
  assert.deepEqual(read('US$30 per hour', { dollar: 'CAD' }), ['30..30 USD HOUR «US$30 per hour»']));

for (const [currency, locations] of Object.entries({
  CAD: 'Canada; Ontario; Québec; Alberta; Manitoba; Saskatchewan; Calgary; Ottawa; A, ON; A, QC; A, BC; A, MB, CA',
  AUD: 'Australia; Melbourne; Brisbane; Adelaide; Canberra; A, NSW; A, VIC; A, QLD',
  NZD: 'New Zealand; Auckland; Wellington',
  USD: 'USA; United States; A, US; A, NY; A, WA; A, TX; A, IL; A, MA; A, GA; A, CO; A, VA; A, OH; A, AZ; A, DC 20001',
})) {
  for (const location of locations.split('; ')) {
    test(`the dollar of ${location} is ${currency}`, () => assert.equal(findDollar(location), currency));
  }
}

for (const [location, currency] of [
  ['Kingston, ON, CA, K7L 3N6', 'CAD'],
  ['Toronto', 'CAD'],
  ['Sydney, NSW', 'AUD'],
  ['Singapore', 'SGD'],
  ['Portland, OR 97201', 'USD'],
  ['San Francisco, CA', undefined],
  ['Ontario, CA', undefined],
  ['Rotterdam', undefined],
  ['Toronto or New York, NY', undefined],
  ['FOR, OR AND MORE', undefined],
  ['Harbour Street on Mayfield', undefined],
  ['', undefined],
] as const) {
  test(`the dollar of ${location || 'nowhere'}`, () => assert.equal(findDollar(location), currency));
}
