import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDates, findImmediate, findSeasons } from '../../scripts/convert/find/date.ts';
import { findDurations } from '../../scripts/convert/find/duration.ts';
import { findEmploymentTypes } from '../../scripts/convert/find/employment.ts';
import { findExperience } from '../../scripts/convert/find/experience.ts';
import type { Found } from '../../scripts/convert/find/found.ts';
import { findPay } from '../../scripts/convert/find/pay.ts';
import { findPlaces, findWorkMode } from '../../scripts/convert/find/workplace.ts';

const labels = ['Salary', 'Remote job', 'Experience', '', '$('];

const finders: readonly (readonly [name: string, find: (text: string) => Found<unknown>[]])[] = [
  ['pay', (text) => findPay(text)],
  ['pay of a sheet', (text) => findPay(text, { label: 'Hourly rate', dollar: 'CAD' })],
  ['dates', (text) => findDates(text)],
  ['dates, day first', (text) => findDates(text, { order: 'day-first' })],
  ['seasons', findSeasons],
  ['an immediate start', (text) => [findImmediate(text)].flatMap((found) => found ?? [])],
  ['durations', findDurations],
  ['experience', (text) => findExperience(text)],
  ['experience of a sheet', (text) => findExperience(text, { label: 'Experience' })],
  ['employment types', findEmploymentTypes],
  ['work modes', (text) => labels.flatMap((label) => findWorkMode(text, { label }) ?? []).slice(0, 1)],
  ['places', findPlaces],
];

/** Words that the patterns look for, and what might break them. */
const pieces = `
  $ € £ CHF USD k K M bn % / - – — ~ + ( ) . , ; : | • ' " * \\ 0 1 9 12 45 99 2026 1,000 1.000,50 2026-05-11 10/10/2025
  May Mai Oct. août 11th Spring Fall weeks week-long Monate ans years year(s) hour h hourly per an of to or and bis à
  salary pay bonus median remote hybrid on-site office days in not Yes Intern full-time contract stage at least up
  experience Erfahrung ago old start ASAP Paris St. Berlin/Bern \u00a0 \u200b \u202e \ud83d\udea2 \ud83d \u0301 ４５
`
  .trim()
  .split(/\s+/);

const hostile = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', '  ', '\n', '\r\n')), { maxLength: 40 })
  .map((pairs) => pairs.flat().join(''));
const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), hostile);

for (const [name, find] of finders) {
  test(`${name}: findings lie in the text, in order, apart and not empty`, () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const found of find(text)) {
          assert.ok(found.start >= end && found.end > found.start && found.end <= text.length);
          assert.notEqual(text.slice(found.start, found.end).trim(), '');
          end = found.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test(`${name}: the same text gives the same findings`, () => {
    fc.assert(
      fc.property(hostile, (text) => assert.deepEqual(find(text), find(text))),
      { numRuns: 100 },
    );
  });
}

const long = 200_000;
const seeds = [
  '1',
  '9 ',
  '1-',
  '1,1',
  '.',
  ' ',
  '\n',
  'a',
  '$1 - ',
  '$1 or ',
  '2 to ',
  '1 May - ',
  'May ',
  '12 weeks ',
  '|',
  '(',
  '*',
  '**',
];
const words = [
  'at least ',
  'pay $1 ',
  'not ',
  'hybrid role ',
  'contract ',
  '3 years in ',
  'and ',
  'Bern or ',
  'St. ',
  'median a ',
];

for (const [name, find] of finders) {
  // A pattern that tries again from every place would not come back from these within the test's time.
  test(`${name}: a line of ${long} characters ends`, { timeout: 60_000 }, () => {
    for (const seed of [...seeds, ...words]) {
      const text = seed.repeat(Math.ceil(long / seed.length));
      assert.ok(find(text).length <= text.length, `the line of ${JSON.stringify(seed)}`);
    }
  });
}
