import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProse } from '../../../scripts/convert/extract/prose.ts';
import { documentOf, postingOf } from './harbour.ts';

/** The days that a sentence of a posting gives, as `property: text`. */
function days(sentence: string): string[] {
  const value = `Harbour\n\n${sentence}\n\nDuties\n- Count\n- Tie\n`;
  const dated = new Set(['jobStartDate', 'validThrough', 'datePosted']);
  return readProse(documentOf(value, { kind: 'job-posting' }), undefined)
    .filter(({ property }) => dated.has(property))
    .map(({ property, text }) => `${property}: ${text}`);
}

for (const [sentence, ...found] of [
  ['Applications close at 5 pm on Friday 3 October 2025.', 'validThrough: 3 October 2025'],
  ['Apply before 11:55 pm on Monday 13th October 2025', 'validThrough: 13 October 2025'],
  ['The closing date is 5 October 2025.', 'validThrough: 5 October 2025'],
  ['Send us your letter by noon on Friday 7 November 2025.', 'validThrough: 7 November 2025'],
  ['Applications must be received by 9 November 2025.', 'validThrough: 9 November 2025'],
  ['Posted on 11 September 2025', 'datePosted: 11 September 2025'],
  ['The work is available as from 1 December 2025.', 'jobStartDate: 1 December 2025'],
  ['You start on June 1, 2026 and end on a Friday.', 'jobStartDate: 1 June 2026'],
  ['The tides run from, and you start from, June 1, 2026 to August 7, 2026.', 'jobStartDate: 1 June 2026'],
] as const) {
  test(`a day in: ${sentence}`, () => assert.deepEqual(days(sentence), found));
}

for (const sentence of [
  'Interviews start on 10 November 2025.',
  'The review of applications will begin on November 1, 2025.',
  'Final panel interviews will be held on 4 December 2025.',
  'We close the pier, and from 4 December 2025 the lamps are dark.',
  'The pier was closed by storms, and after a long winter of work the port rose again in all its old beauty on 4 May 1926.',
  'The harbour was opened to all by the queen, 4 May 1926.',
] as const) {
  test(`no day of the job in: ${sentence}`, () => assert.deepEqual(days(sentence), []));
}

/** The readings of a line in a fact sheet. */
const sheet = (line: string) =>
  postingOf(`${line}\nPay: $20\nVisa: no`)
    .readings.filter(({ property }) => property !== 'baseSalary' && property !== 'eligibilityToWorkRequirement')
    .map(({ property, text }) => `${property}: ${text}`);

for (const [line, ...found] of [
  [
    'Open and closing dates: 1 October 2025 to 15 October 2025',
    'datePosted: 1 October 2025',
    'validThrough: 15 October 2025',
  ],
  [
    'Closing date: 12/10/2025\nInterview: 22/10/2025',
    'validThrough: 12 October 2025',
    'additionalProperty: 22/10/2025',
  ],
  ['Closing date: 12/10/2025', 'validThrough: 12/10/2025'],
  ['Category: Cranes', 'additionalProperty: Cranes'],
  ['Season: 1 May 2026 to 30 September 2026', 'jobStartDate: 1 May 2026'],
  ['Start dates: 1 May 2026, 1 June 2026', 'jobStartDate: 1 May 2026', 'jobStartDate: 1 June 2026'],
  ['Required from: January 2026', 'jobStartDate: January 2026'],
  ['Closing date for applications: 3 pm on 9 October 2025', 'validThrough: 9 October 2025'],
  ['Contract: Permanent, part-time (24 hours)', 'employmentType: Part time'],
  ['Contract: 12-month fixed term contract', 'employmentType: Temporary', 'duration: 12 months'],
  ['Service: Competitive', 'additionalProperty: Competitive'],
] as const) {
  test(`sheet: ${line}`, () => assert.deepEqual(sheet(line), found));
}
