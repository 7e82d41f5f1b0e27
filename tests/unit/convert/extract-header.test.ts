import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHeader } from '../../../scripts/convert/extract/header.ts';
import { slice } from '../../../scripts/convert/position.ts';
import { documentOf, postingOf } from './harbour.ts';

const body =
  '\n\nResponsibilities\n- Count the crates as they land, one by one, and note every one of them in the book that lies on the desk in the office on the north quay.\n';

/** The readings of a header's lines, each with the words at its place. */
function readings(lines: string): string[] {
  const value = `Crane Driver\n\n${lines}${body}`;
  return readHeader(documentOf(value, { kind: 'job-posting' })).map(({ property, text, position }) => {
    assert.ok(position);
    return `${property}: ${text} < ${slice(value, position)}`;
  });
}

for (const [name, lines, found] of [
  ['the way of work', 'Hybrid', ['jobLocationType: Hybrid < Hybrid']],
  ['the day of the offer', 'Offre publiée le 3 mai 2026', ['datePosted: 3 May 2026 < Offre publiée le 3 mai 2026']],
  ['the kind of job', 'Full time', ['employmentType: Full time < Full time']],
  [
    'a place with its country',
    'Rotterdam, Netherlands',
    ['jobLocation: Rotterdam, Netherlands < Rotterdam, Netherlands'],
  ],
  [
    'parts between bars',
    'Remote | Full time',
    ['jobLocationType: Remote < Remote', 'employmentType: Full time < Full time'],
  ],
  [
    'parts between marks of emphasis',
    '**On-site** · **Part-time**',
    ['jobLocationType: On site < On-site', 'employmentType: Part time < Part-time'],
  ],
] as const) {
  test(`header: ${name}`, () => assert.deepEqual(readings(lines), found));
}

for (const [name, lines] of [
  ['a sentence', 'We lift crates.'],
  ['a place without a country', 'Rotterdam, Quay'],
  ['a country alone', 'Netherlands'],
  ['a sentence that ends with a country', 'we sail to, Netherlands'],
  ['a long line with a kind of job in it', 'The full time of a crane driver is spent aloft'],
] as const) {
  test(`no header: ${name}`, () => assert.deepEqual(readings(lines), []));
}

test('no header: what stands below the first line of prose', () => {
  const value = `Crane Driver${body}- Remote\n- Full time\n`;
  assert.deepEqual(readHeader(documentOf(value, { kind: 'job-posting' })), []);
});

test('a header in a posting gives its facts', () => {
  const { readings: found } = postingOf(`Crane Driver\n\nHybrid\n\nRotterdam, Netherlands${body}`);
  assert.deepEqual(
    found.map(({ property, basis }) => [property, basis]),
    [
      ['jobLocationType', 'stated'],
      ['jobLocation', 'stated'],
    ],
  );
});

/** The kind of job that a posting with this section has. */
const kindOf = (section: string) =>
  postingOf(`Crane Driver\n\n${section}\n- Calm\n`).readings.find(({ property }) => property === 'employmentType')
    ?.text;

test('no kind of job: an internship that one has done', () => {
  assert.equal(kindOf('Requirements\n- Internship experience'), undefined);
});

for (const section of [
  'Responsibilities\n- Volunteer coordination',
  'Responsibilities\n- Manage our internship program.',
]) {
  test(`no kind of job: ${section}`, () => assert.equal(kindOf(section), undefined));
}

for (const [title, team] of [
  ['Crane Driver - Night Watch', 'Night Watch'],
  ['Crane Driver – Cranes & Lamps', 'Cranes & Lamps'],
  ['Crane Driver - Remote', undefined],
  ['Crane Driver - Netherlands', undefined],
  ['Crane Driver - Summer', undefined],
  ['Crane Driver - Trainee', undefined],
] as const) {
  test(`the team in a title: ${title}`, () => {
    const found = postingOf(`${title}${body}`).readings.find(({ property }) => property === 'department');
    assert.equal(found?.text, team);
  });
}

test('a city in a title is no team', () => {
  const found = postingOf(`Crane Driver - Rotterdam${body}`).readings;
  assert.equal(
    found.find(({ property }) => property === 'department'),
    undefined,
  );
});
