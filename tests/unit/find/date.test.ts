import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../../scripts/convert/find/date.ts';
import { finds, findsNothing, shown } from './shown.ts';

const read = (text: string) => shown(text, findDates(text));
const fromDots = '(which number is the day, from the full stops)';
const fromOthers = '(which number is the day, from the other dates)';
const yearFromEnd = '(year, from the end of the range)';

finds(read, [
  ['May 11th, 2026', '2026-05-11 «May 11th, 2026»'],
  ['apply by Sept. 4 2026', '2026-09-04 «Sept. 4 2026»'],
  ['11 May 2026', '2026-05-11 «11 May 2026»'],
  ['11-May-2026', '2026-05-11 «11-May-2026»'],
  ['17 Nov, 25', '2025-11-17 «17 Nov, 25»'],
  ['Closes on Sunday 4th of February, 2024.', '2024-02-04 «4th of February, 2024»'],
  ['ab 1. September 2026', '2026-09-01 «1. September 2026»'],
  ['le 1er août 2026', '2026-08-01 «1er août 2026»'],
  ['September 2026', '2026-09 «September 2026»'],
  ["May '26", "2026-05 «May '26»"],
  ['ab März 2026', '2026-03 «März 2026»'],
  ['2026-05-11', '2026-05-11 «2026-05-11»'],
  ['updated 2025-05-16T17:00:00.000Z', '2025-05-16 «2025-05-16»'],
  ['2026/05/11', '2026-05-11 «2026/05/11»'],
  ['2026-09', '2026-09 «2026-09»'],
  ['09/2026', '2026-09 «09/2026»'],
  ['30.06.2025', '2025-06-30 «30.06.2025»'],
  ['5.6.2026', `2026-06-05 «5.6.2026» ${fromDots}`],
  ['10/10/2025', '2025-10-10 «10/10/2025»'],
  ['06/30/2025', '2025-06-30 «06/30/2025»'],
  ['30/06/25', '2025-06-30 «30/06/25»'],
  ['5/6/2026 to 30/6/2026', `2026-06-05 «5/6/2026» ${fromOthers}`, '2026-06-30 «30/6/2026»'],
  ['29 February 2028', '2028-02-29 «29 February 2028»'],
  ['11\u00a0May\u00a02026', '2026-05-11 «11\u00a0May\u00a02026»'],
  ['1 May 2026, 8 May 2026', '2026-05-01 «1 May 2026»', '2026-05-08 «8 May 2026»'],
]);

// A range says the year, or the month, once.
finds(read, [
  ['From May onwards to August 2025', `2025-05 «May» ${yearFromEnd}`, '2025-08 «August 2025»'],
  ['1 June to 31 August 2026', `2026-06-01 «1 June» ${yearFromEnd}`, '2026-08-31 «31 August 2026»'],
  ['June 3 – August 21, 2026', `2026-06-03 «June 3» ${yearFromEnd}`, '2026-08-21 «August 21, 2026»'],
  ['Jan/Feb 2026', `2026-01 «Jan» ${yearFromEnd}`, '2026-02 «Feb 2026»'],
  ['11–15 May 2026', '2026-05-11 «11» (month and year, from the end of the range)', '2026-05-15 «15 May 2026»'],
  [
    'May 11–15, 2026',
    `2026-05-11 «May 11» ${yearFromEnd}`,
    '2026-05-15 «15, 2026» (month, from the start of the range)',
  ],
  ['December to February 2026', '2026-02 «February 2026»'],
  ['you may or August 2026', '2026-08 «August 2026»'],
]);

findsNothing(read, [
  'May 11th',
  'on the 11th of May',
  'Maya 11th, 2026',
  'Spring 2026',
  'Summer Start Dates 2026',
  'in 2026',
  '6 days ago',
  'Immediate',
  '31 June 2026',
  '29.02.2026',
  '2026-13-01',
  '2026-02-30',
  '32/01/2026',
  '05/06/2026',
  '17 Nov, 25 openings',
  '2011-12',
  '2024-25',
  '2024-2026',
  'REQ-2026-05-1234',
  'https://harbour.example/2021/01/02/tide-tables',
  'v1.2.2026',
  '24/7/365',
  'build 1.2.2026.5',
  'build 1.10.2026-3',
  '2026-05-11-3',
  '10.15.20 is out',
  'since 1066-01-01',
  'march to the quay in 30 minutes',
  'room 11/2026-A',
  'may 2 of you come',
]);

for (const [order, finding] of [
  ['day-first', `2026-06-05 «05/06/2026» ${fromOthers}`],
  ['month-first', `2026-05-06 «05/06/2026» ${fromOthers}`],
] as const) {
  test(`05/06/2026 in a ${order} document`, () => {
    assert.deepEqual(shown('05/06/2026', findDates('05/06/2026', { order })), [finding]);
  });
}

test('a number above 12 outweighs the order of the document', () =>
  assert.deepEqual(shown('06/30/2025', findDates('06/30/2025', { order: 'day-first' })), ['2025-06-30 «06/30/2025»']));
