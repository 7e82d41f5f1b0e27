import assert from 'node:assert/strict';
import { test } from 'node:test';
import { properties } from '../../../scripts/convert/knowledge/properties.ts';
import { factsOf } from '../../../scripts/convert/link/facts.ts';
import { postingOf } from './harbour.ts';

/** A line of a fact sheet that concerns no property under test. */
const sheet = 'Reports to: The harbour master\n';

/** The facts of a posting as `id: reading ] reading`, with † where the readings disagree. */
function facts(value: string): string[] {
  return factsOf(postingOf(value))
    .filter(({ fact }) => fact.id !== 'more-reports-to')
    .map(
      ({ fact }) => `${fact.id}: ${fact.readings.map(({ text }) => text).join(' ] ')}${fact.disagreement ? ' †' : ''}`,
    );
}

for (const [name, value, found] of [
  ['one reading', `${sheet}Duration: 12 weeks`, ['length: 12 weeks']],
  [
    'the same value twice is one reading',
    `${sheet}Duration: 12 weeks\n\nBenefits\n- The internship lasts 12 weeks.`,
    ['length: 12 weeks'],
  ],
  [
    'two values disagree, prose first',
    `${sheet}Duration: 12 weeks\n\nBenefits\n- The internship lasts 3 months.`,
    ['length: 3 months ] 12 weeks †'],
  ],
  [
    'the form says no years, the text says three',
    `${sheet}Experience: 0 years or above\n\nRequirements\n- 3+ years of experience`,
    ['experience: 3 years or more ] 0 years or more †'],
  ],
  [
    'several days of one start are no disagreement',
    `${sheet}Start date: 11 May 2026\nStart date: 18 May 2026`,
    ['start: 11 May 2026 ] 18 May 2026'],
  ],
  [
    'several places are no disagreement',
    `${sheet}Location: North Quay; South Quay`,
    ['place: North Quay ] South Quay'],
  ],
  ['properties stand in a reader’s order', `${sheet}Visa: no\nPay: $20 an hour`, ['pay: $20 an hour', 'visa: No']],
  [
    'labels without a property keep their own names',
    `Grade: 7\nGrade: 8\nTravel: none`,
    ['more-grade: 7', 'more-grade-2: 8', 'more-travel: none'],
  ],
] as const) {
  test(`facts: ${name}`, () => assert.deepEqual(facts(value), found));
}

test('a fact points at its words, owns its lines and lists where else it stands', () => {
  const value = `${sheet}Duration: 12 weeks\n\nBenefits\n- The internship lasts 12 weeks.`;
  const [reading] = factsOf(postingOf(value)).find(({ fact }) => fact.id === 'length')?.fact.readings ?? [];
  const words = (reference = '') => value.slice(...(reference.split(':')[1]?.split('-').map(Number) ?? []));
  assert.deepEqual([reading?.from, ...(reading?.owns ?? []), ...(reading?.also ?? [])].map(words), [
    '12 weeks',
    'Duration: 12 weeks',
    '12 weeks',
  ]);
  assert.notEqual(reading?.from, reading?.also[0]);
});

test('a line of two places is owned once', () => {
  const value = `${sheet}Location: North Quay; North Quay`;
  const readings = factsOf(postingOf(value)).find(({ fact }) => fact.id === 'place')?.fact.readings ?? [];
  assert.equal(readings.flatMap(({ owns }) => owns).length, 1);
});

test('what is stated stands before what is inferred', () => {
  const value = `Harbour Intern\n\n${sheet}Contract type: Full time`;
  const kind = factsOf(postingOf(value)).find(({ fact }) => fact.id === 'kind');
  assert.deepEqual(
    kind?.fact.readings.map(({ text, basis }) => [text, basis]),
    [
      ['Full time', 'stated'],
      ['Internship', 'inferred'],
    ],
  );
});

test('every property has one row, and one anchor', () => {
  assert.equal(new Set(properties.map(({ property }) => property)).size, properties.length);
  assert.equal(new Set(properties.map(({ id }) => id)).size, properties.length);
});
