import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSheet } from '../../../scripts/convert/extract/sheet.ts';
import { slice } from '../../../scripts/convert/position.ts';
import { documentOf } from './harbour.ts';

/** Another line, so that the one under test stands in a fact sheet. */
const other = 'Reports to: The harbour master';

/** The readings of one line of a fact sheet, as `property: text` with the value where it says more. */
function readings(line: string): [string, string, unknown][] {
  const found = readSheet(documentOf(`${line}\n${other}`, { kind: 'job-posting' }));
  return found.slice(0, -1).map(({ property, text, value }) => [property, text, value]);
}

for (const [name, line, read] of [
  [
    'pay with its unit',
    'Pay: $20 - $25 an hour',
    [['baseSalary', '$20–25 an hour', { minValue: 20, maxValue: 25, currency: 'USD', unitText: 'HOUR' }]],
  ],
  [
    'a number that only its label calls pay',
    'Salary: 74480.0',
    [['baseSalary', '74,480', { minValue: 74480, maxValue: 74480 }]],
  ],
  ['the day it closes', 'Closing date: 22 October 2025', [['validThrough', '22 October 2025', '2025-10-22']]],
  ['the day it was posted', 'Posted On: 23 July 2025', [['datePosted', '23 July 2025', '2025-07-23']]],
  ['a start at once', 'Start date: Immediate', [['jobStartDate', 'Immediately', 'immediate']]],
  ['a start on a day', 'Start date: 11 May 2026', [['jobStartDate', '11 May 2026', '2026-05-11']]],
  ['a length', 'Duration: 12 weeks', [['duration', '12 weeks', { min: 'P12W', max: 'P12W' }]]],
  [
    'no experience at all',
    'Experience: 0 years',
    [['experienceRequirements', '0 years or more', { minYears: 0, maxYears: null }]],
  ],
  ['remote work', 'Remote: Yes', [['jobLocationType', 'Remote', 'TELECOMMUTE']]],
  ['a visa that is sponsored', 'Visa: Yes', [['eligibilityToWorkRequirement', 'Yes', true]]],
  ['a visa that is not, in French', 'Visa: non', [['eligibilityToWorkRequirement', 'No', false]]],
  [
    'a contract with its length',
    'Contract type: Internship, 6 months',
    [
      ['employmentType', 'Internship', 'INTERN'],
      ['duration', '6 months', { min: 'P6M', max: 'P6M' }],
    ],
  ],
  ['a German label', 'Vertragsart: Praktikum', [['employmentType', 'Internship', 'INTERN']]],
  ['a company', 'Employer: Harbour Co', [['hiringOrganization', 'Harbour Co', 'Harbour Co']]],
] as const) {
  test(`reads ${name}`, () => assert.deepEqual(readings(line), read));
}

for (const [name, line, property, words, value] of [
  ['pay that is no amount', 'Salary: competitive', 'baseSalary', 'competitive', null],
  ['a date that is none', 'Posted On: last tide', 'datePosted', 'last tide', null],
  ['an answer that is neither yes nor no', 'Visa: ask us', 'eligibilityToWorkRequirement', 'ask us', null],
  ['a label that has no property of its own', 'Grade: 7', 'additionalProperty', '7', '7'],
] as const) {
  test(`keeps ${name} as it is printed`, () => assert.deepEqual(readings(line), [[property, words, value]]));
}

test('a no to remote work is work on site, and says that this is inferred', () => {
  const [reading] = readSheet(documentOf(`Remote: No\n${other}`, { kind: 'job-posting' }));
  assert.deepEqual([reading?.text, reading?.value], ['No', 'ON_SITE']);
  assert.match(reading?.inferred ?? '', /on site/);
});

test('a reading points at its value, its label as printed, and owns both lines', () => {
  const value = 'Location\nNorth Quay\nGrade\n7\n';
  const found = readSheet(documentOf(value, { kind: 'job-posting' }));
  assert.deepEqual(
    found.map(({ position, label, sheet, basis }) =>
      [position, label, sheet].map((at) => at && slice(value, at)).concat(basis),
    ),
    [
      ['North Quay', 'Location', 'Location\nNorth Quay', 'stated'],
      ['7', 'Grade', 'Grade\n7', 'stated'],
    ],
  );
});

test('two places on one line are two readings, and the first owns the line', () => {
  const value = `Locations: North Quay; South Quay\n${other}`;
  const found = readSheet(documentOf(value, { kind: 'job-posting' })).slice(0, -1);
  assert.deepEqual(
    found.map(({ text, sheet }) => [text, sheet !== undefined]),
    [
      ['North Quay', true],
      ['South Quay', false],
    ],
  );
});

test('an unreadable length has no bounds, and the records no empty value', () => {
  const [reading] = readSheet(documentOf(`Duration: as agreed\n${other}`, { kind: 'job-posting' }));
  assert.equal(typeof reading?.value === 'object', true);
});
