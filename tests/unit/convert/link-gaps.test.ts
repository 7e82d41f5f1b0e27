import assert from 'node:assert/strict';
import { test } from 'node:test';
import { properties } from '../../../scripts/convert/knowledge/properties.ts';
import { gapsOf } from '../../../scripts/convert/link/gaps.ts';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { postingOf, sourceOf } from './harbour.ts';

const gaps = (value: string) => gapsOf(postingOf(value)).map(({ property }) => property);
const sheet = 'Visa: no\nRemote: yes\n';

test('a posting that says nothing lacks all that a reader looks for, and no length', () => {
  const expected = properties.filter(({ gap, isForInterns }) => gap !== undefined && !isForInterns);
  assert.ok(expected.length > 5);
  assert.deepEqual(
    gaps('Crane Driver\n\nYou lift.'),
    expected.map(({ property }) => property),
  );
});

for (const [name, property, value] of [
  ['pay', 'baseSalary', `${sheet}Pay: $20 an hour`],
  ['pay that is no amount', 'baseSalary', `${sheet}Pay: competitive`],
  ['pay in a sentence', 'baseSalary', 'Benefits\n\nThe hourly pay is $20.'],
  ['a place', 'jobLocation', `${sheet}Location: Quay`],
  ['no visa', 'eligibilityToWorkRequirement', sheet],
  ['the kind, by its title', 'employmentType', 'Harbour Intern\n\nYou count.'],
  ['the length of an internship', 'duration', 'Harbour Intern\n\nBenefits\n- The internship lasts 12 weeks.'],
] as const) {
  test(`no gap where the posting states ${name}`, () => assert.ok(!gaps(value).includes(property)));
}

for (const [name, property, value] of [
  ['no pay', 'baseSalary', sheet],
  ['an amount that is no pay', 'baseSalary', 'Responsibilities\n- Count up to 20 crates.'],
  ['no length of an internship', 'duration', 'Harbour Intern\n\nYou count.'],
] as const) {
  test(`a gap where the posting states ${name}`, () => assert.ok(gaps(value).includes(property)));
}

const dates = '\n\nStart dates\n\nMay 11th, 2026\n\nJune 8th, 2026\n';
for (const [name, value, labels] of [
  ['a season of two without a date', `Harbour Intern (Summer/Fall 2026)${dates}`, ['Start date, Fall 2026']],
  ['no season with a date', `Harbour Intern (Summer 2026)${dates}`, []],
  ['no season where no date is given at all', 'Harbour Intern (Fall 2026)\n\nYou count.', []],
  ['no season in a title without one', `Harbour Intern${dates}`, []],
] as const) {
  test(`seasons: ${name}`, () => {
    const found = gapsOf(postingOf(value)).filter(({ label }) => label.startsWith('Start date,'));
    assert.deepEqual(
      found.map(({ label }) => label),
      labels,
    );
  });
}

const announcement = 'The table below compares what ropes cost.';

test('an absent table is a gap of the topic that announces it', () => {
  const { linked } = convertSources([
    sourceOf(`## Salaries\n${announcement}\n\nRopes are tied.\n\nThe following chart has more.\n`, 'guide', {
      kind: 'guide',
    }),
  ]);
  const tables = linked.entries.flatMap((entry) =>
    entry.collection === 'topics' ? entry.data.gaps.map(({ property }) => `${entry.id} ${property}`) : [],
  );
  assert.deepEqual(tables, ['guide table', 'guide table-2']);
});

test('one announced in a stage is told on the guide’s topic', () => {
  const { linked } = convertSources([
    sourceOf(`Step 1: Talk\n${announcement}\n\nStep 2: Tide\nYou work.\n`, 'guide', { kind: 'guide' }),
  ]);
  const [topic] = linked.entries.filter(({ collection }) => collection === 'topics');
  assert.deepEqual([topic?.id, topic?.collection === 'topics' && topic.data.gaps.length], ['guide', 1]);
});

test('one announced in a posting is told on its role', () => {
  const { linked } = convertSources([
    sourceOf(`Crane Driver\n\nResponsibilities\n- Lift.\n\nBenefits\n\n${announcement}\n`),
  ]);
  const [role] = linked.entries;
  assert.ok(role?.collection === 'roles' && role.data.gaps.some(({ property }) => property.startsWith('table')));
});
