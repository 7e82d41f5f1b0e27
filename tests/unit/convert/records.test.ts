import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOf } from './harbour.ts';
import { plain, readRecords } from './plain-records.ts';

const intern = `Harbour Intern

Location: North Quay; South Quay
Duration: 12 weeks
Experience: 0 years or above
Start date: Immediate
Salary: $22
Visa: no

Start dates

May 11th, 2026

June 8th, 2026

Responsibilities
- Count.

Minimum Qualifications
- 3+ years of counting experience

Preferred Qualifications
- Songs

Who You Are
- Calm

Compensation

The hourly pay is $20 - $25. Employees receive boots and ten days of paid leave.

Diversity

All hands are welcome.
`;
const records = readRecords([
  sourceOf(intern, 'harbour-intern'),
  sourceOf('Step 1: Talk\nWe talk.', 'joining', { kind: 'guide' }),
  sourceOf('The lamps were lit.', 'note'),
]);

test('every document has its file and its kind', () => {
  assert.deepEqual(
    records.documents.map(({ source, kind }: { source: string; kind: string }) => [source, kind]),
    [
      ['harbour-intern.txt', 'job-posting'],
      ['joining.txt', 'guide'],
      ['note.txt', 'other'],
    ],
  );
});

test('a posting has schema.org’s names, its text before its form, and a place for every value', () => {
  assert.deepEqual(plain(records.documents[0].posting, intern), {
    title: 'Harbour Intern',
    employmentType: 'INTERN < Harbour Intern',
    jobLocation: ['North Quay < North Quay; South Quay', 'South Quay < North Quay; South Quay'],
    jobStartDate: ['2026-05-11 < May 11th, 2026', '2026-06-08 < June 8th, 2026'],
    duration: 'P12W < 12 weeks',
    baseSalary: { minValue: 20, maxValue: 25, currency: 'USD', unitText: 'HOUR' },
    responsibilities: ['Count.'],
    qualifications: { minimum: ['3+ years of counting experience'], preferred: ['Songs'] },
    skills: ['Calm'],
    jobBenefits: ['Employees receive boots and ten days of paid leave.'],
    notices: ['equal-opportunity < All hands are welcome.'],
  });
});

test('each value says whether the text states it', () => {
  const { title, employmentType } = records.documents[0].posting;
  assert.deepEqual([title.basis, employmentType.basis], ['stated', 'inferred']);
});

test('disagreements have a place for every side, and gaps their entry', () => {
  const words = ({ start, end }: { start: number; end: number }) => intern.slice(start, end);
  assert.deepEqual(
    records.disagreements.map(
      ({
        property,
        basis,
        sides,
      }: {
        property: string;
        basis: string;
        sides: { source: string; start: number; end: number; value: string }[];
      }) => [property, basis, ...sides.map((side) => [side.source, words(side), side.value])],
    ),
    [
      ['baseSalary', 'computed', ['harbour-intern', '$20 - $25', '$20–25 an hour'], ['harbour-intern', '$22', '$22']],
      [
        'experienceRequirements',
        'computed',
        ['harbour-intern', '3+ years', '3 years or more'],
        ['harbour-intern', '0 years or above', '0 years or more'],
      ],
    ],
  );
  assert.deepEqual(records.gaps, [
    { entry: 'roles/harbour-intern', property: 'validThrough' },
    { entry: 'roles/harbour-intern', property: 'datePosted' },
    { entry: 'roles/harbour-intern', property: 'jobLocationType' },
  ]);
});

for (const [name, line, property] of [
  ['a length', 'Duration: as agreed', 'duration'],
  ['pay', 'Salary: competitive', 'baseSalary'],
  ['a date', 'Posted On: last tide', 'datePosted'],
] as const) {
  test(`what cannot be read as ${name} is no ${property}`, () => {
    const [document] = readRecords([
      sourceOf(`${line}\nVisa: no\nGrade: 7`, 'clerk', { kind: 'job-posting' }),
    ]).documents;
    assert.equal(document.posting[property], undefined);
  });
}

for (const [words, duration] of [
  ['at least 3 months', 'P3M'],
  ['up to 6 months', 'P6M'],
  ['4-8 months', 'P4M'],
] as const) {
  test(`an open length is told by the end that the text gives: ${words}`, () => {
    const [document] = readRecords([
      sourceOf(`Duration: ${words}\nVisa: no\nGrade: 7`, 'clerk', { kind: 'job-posting' }),
    ]).documents;
    assert.equal(document.posting.duration.value, duration);
  });
}
