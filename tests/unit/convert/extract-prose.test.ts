import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProse } from '../../../scripts/convert/extract/prose.ts';
import { slice } from '../../../scripts/convert/position.ts';
import { documentOf } from './harbour.ts';

/** The readings that sentences give, as `property: text < words`; the heading gives the section its role. */
function readings(heading: string, sentence: string): string[] {
  const value = `${heading}\n- ${sentence}\n- Something else.\n`;
  const document = documentOf(value, { kind: 'job-posting' });
  return readProse(document, undefined).map(
    ({ property, text, position }) => `${property}: ${text} < ${position ? slice(value, position) : ''}`,
  );
}

for (const [name, heading, sentence, found] of [
  ['pay', 'Compensation', 'The hourly pay is $20 - $25.', ['baseSalary: $20–25 an hour < $20 - $25']],
  [
    'the length of an internship',
    'Responsibilities',
    'The internship lasts 12 weeks.',
    ['duration: 12 weeks < 12 weeks'],
  ],
  [
    'the least length',
    'Requirements',
    'You commit to at least 3 months.',
    ['duration: at least 3 months < at least 3 months'],
  ],
  [
    'a length in the section of the programme',
    'About the program',
    'It is 12 weeks long.',
    ['duration: 12 weeks < 12 weeks'],
  ],
  ['a start', 'Responsibilities', 'You start on May 11th, 2026.', ['jobStartDate: 11 May 2026 < May 11th, 2026']],
  ['dates in a section of dates', 'Start dates', 'May 11th, 2026', ['jobStartDate: 11 May 2026 < May 11th, 2026']],
  [
    'the years asked for',
    'Minimum Qualifications',
    '3+ years of experience with cranes',
    ['experienceRequirements: 3 years or more < 3+ years'],
  ],
  [
    'a visa that is not sponsored',
    'Requirements',
    'We cannot sponsor visas.',
    ['eligibilityToWorkRequirement: No < We cannot sponsor visas.'],
  ],
  [
    'a visa that is',
    'Benefits',
    'We will sponsor a work permit.',
    ['eligibilityToWorkRequirement: Yes < We will sponsor a work permit.'],
  ],
] as const) {
  test(`reads ${name}`, () => assert.deepEqual(readings(heading, sentence), found));
}

for (const [name, heading, sentence] of [
  ['an amount without a currency', 'Responsibilities', 'You count 20 - 25 crates.'],
  ['a bonus for signing', 'Compensation', 'There is a signing bonus.'],
  ['a length of something else', 'Responsibilities', 'A tide takes 6 hours.'],
  ['a notice period', 'Requirements', 'The contract has 3 months of notice.'],
  ['a length of leave', 'Benefits', 'The contract gives 4 weeks of leave.'],
  ['a trial day', 'Requirements', 'The internship begins with a trial of 1 day.'],
  ['a date on which nothing starts', 'Responsibilities', 'The pier was built on May 11th, 1926.'],
  ['years outside of requirements', 'About the team', 'We have 30 years of experience.'],
  ['a sponsor of a race', 'Responsibilities', 'We will sponsor a boat race.'],
  ['a visa that nobody speaks of sponsoring', 'Requirements', 'You need a visa.'],
  ['pay in a statement about the company', 'About Harbour Co', 'We pay $20 an hour, all of us.'],
] as const) {
  test(`reads nothing from ${name}`, () => assert.deepEqual(readings(heading, sentence), []));
}

for (const [title, text] of [
  ['Harbour Intern', 'Internship'],
  ['Crane Driver', undefined],
] as const) {
  test(`the kind that a title names is inferred: ${title}`, () => {
    const [reading] = readProse(documentOf('', { kind: 'job-posting' }), {
      value: title,
      basis: 'stated',
      position: { start: 0, end: 3 },
    });
    assert.deepEqual([reading?.text, reading?.basis], [text, text && 'inferred']);
  });
}

test('a title without a place names no kind', () => {
  assert.deepEqual(
    readProse(documentOf('', { kind: 'job-posting' }), { value: 'Harbour Intern', basis: 'inferred' }),
    [],
  );
});
