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

/** Words that the patterns look for, by subject, so that they often stand together; last what might break any. */
const subjects = `
  11 31 11th May Mai Oct. août 2026 '26 2026-05-11 10/10/2025 05.06.2026 Spring Fall to - – / , onwards und start ASAP
  $ £ CHF US$ 1,000 1.000,50 45 120 9 k K € bn + - – to up from per hour /yr salary pay: bonus median ( ) . Salary:
  1 3 12 two six (6) - – to or bis + weeks week-long Monate ans years year(s) hour h per at least minimum ago old
  3 5 + - to years year(s) Jahre ans experience Erfahrung of in working or above at least we have : ( ) , (required)
  remote hybrid on-site role office in the not Yes 2 days a week from home | , ( ) - #LI-Remote first fully is
  Intern Internship full-time contract permanent stage Stage Vollzeit , / ( ) - manager studies student Co-op CDI
  Paris St. Berlin/Bern Bergen, Norway and or ; | / **** Remote Hybrid in - ( ) . We offer Brighton Hove
  ** \\ _ " ' 0 99 ４５ \u00a0 \u200b \u202e \ud83d\udea2 \ud83d \u0301 < > { } [ ] $( % ~ — ; : • ?
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

const gaps = fc.constantFrom('', ' ', ' ', ' ', '  ', '\n', '\r\n');
const hostile = fc
  .constantFrom(...subjects)
  .chain((pieces) => {
    const piece = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.constantFrom(...subjects.flat()));
    return fc.array(fc.tuple(piece, gaps), { maxLength: 40 });
  })
  .map((pairs) => pairs.flat().join(''));
const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), hostile);

for (const [name, find] of finders) {
  test(`${name}: findings lie in the text, in order, apart, with words at both ends`, () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const found of find(text)) {
          assert.ok(found.start >= end && found.end > found.start && found.end <= text.length);
          const words = text.slice(found.start, found.end);
          assert.ok(words !== '' && words === words.trim(), JSON.stringify(words));
          end = found.end;
        }
      }),
      { numRuns: 1000 },
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
