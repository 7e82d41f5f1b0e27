import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatDate,
  formatDuration,
  formatEmploymentType,
  formatExperience,
  formatPay,
} from '../../../scripts/convert/extract/format.ts';
import { sentences } from '../../../scripts/convert/extract/text.ts';

for (const [pay, text] of [
  [{ minValue: 45, maxValue: 60, currency: 'USD', unitText: 'HOUR' }, '$45–60 an hour'],
  [{ minValue: 50000, maxValue: null, currency: 'EUR', unitText: 'YEAR' }, 'from €50,000 a year'],
  [{ minValue: null, maxValue: 30.5, currency: 'GBP', unitText: 'DAY' }, 'up to £30.50 a day'],
  [{ minValue: 74480, maxValue: 74480 }, '74,480'],
  [{ minValue: 0, maxValue: 0, currency: 'USD' }, '$0'],
  [{ minValue: 0, maxValue: 10, currency: 'CHF', unitText: 'MONTH' }, 'CHF 0–10 a month'],
  [{ minValue: 9, maxValue: 9, currency: 'CAD', unitText: 'WEEK' }, 'CA$9 a week'],
] as const) {
  test(`pay: ${text}`, () => assert.equal(formatPay(pay), text));
}

for (const [iso, text] of [
  ['2025-10-22', '22 October 2025'],
  ['2026-05-01', '1 May 2026'],
  ['2026-09', 'September 2026'],
  ['2026', '2026'],
] as const) {
  test(`date: ${text}`, () => assert.equal(formatDate(iso), text));
}

for (const [min, max, text] of [
  ['P12W', 'P12W', '12 weeks'],
  ['P1M', 'P1M', '1 month'],
  ['P3M', null, 'at least 3 months'],
  [null, 'P2Y', 'up to 2 years'],
  ['P4M', 'P8M', '4–8 months'],
  ['P2W', 'P3M', '2 weeks to 3 months'],
  ['PT45M', 'PT60M', '45–60 minutes'],
  ['PT1H', 'PT1H', '1 hour'],
] as const) {
  test(`duration: ${text}`, () => assert.equal(formatDuration({ min, max }), text));
}

for (const [minYears, maxYears, text] of [
  [3, null, '3 years or more'],
  [2, 4, '2–4 years'],
  [1, 1, '1 year'],
  [0, 0, '0 years'],
  [0, 2, '0–2 years'],
  [0, null, '0 years or more'],
] as const) {
  test(`experience: ${text}`, () => assert.equal(formatExperience({ minYears, maxYears }), text));
}

test('kind of job: schema.org’s word, or what is printed', () => {
  assert.deepEqual(['FULL_TIME', 'PER_DIEM', 'by tide'].map(formatEmploymentType), [
    'Full time',
    'By the day',
    'by tide',
  ]);
});

for (const [name, words, parts] of [
  ['at the end of each', 'Count. Tie! Lift? Go', ['Count.', 'Tie!', 'Lift?', 'Go']],
  ['after a closing quotation mark', 'Say “ahoy.” Then go.', ['Say “ahoy.”', 'Then go.']],
  ['not in a number', 'It pays 4.50 an hour.', ['It pays 4.50 an hour.']],
  ['not before lower case', 'Ropes etc. and lamps.', ['Ropes etc. and lamps.']],
  ['not in an address', 'See harbour.example for more.', ['See harbour.example for more.']],
  ['before a number', 'It is late. 20 crates land.', ['It is late.', '20 crates land.']],
  ['not at all in nothing', '', []],
] as const) {
  test(`sentences end ${name}`, () => {
    const found = sentences(words);
    assert.deepEqual(
      found.map((sentence) => sentence.words),
      parts,
    );
    assert.ok(found.every(({ start, end, words: own }) => words.slice(start, end) === own));
  });
}
