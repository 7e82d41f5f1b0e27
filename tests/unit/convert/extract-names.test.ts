import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOrganisation } from '../../../scripts/convert/extract/organisation.ts';
import { findTeam } from '../../../scripts/convert/extract/team.ts';
import { findTitleInProse } from '../../../scripts/convert/extract/title-in-prose.ts';
import { slice } from '../../../scripts/convert/position.ts';
import type { Fact, SourceDocument } from '../../../scripts/convert/types.ts';
import { documentOf, postingOf } from './harbour.ts';

/** What a finder finds in a posting, checked against the words at its place. */
function found(find: (document: SourceDocument) => Fact<string> | undefined, value: string): string | undefined {
  const fact = find(documentOf(value, { kind: 'job-posting' }));
  if (fact) assert.equal(fact.position && slice(value, fact.position), fact.value);
  return fact?.value;
}

for (const [name, value, organisation] of [
  ['at its own place', 'At Harbour Co, our mission is light.', 'Harbour Co'],
  ['as what it is', 'Harbour Co is an old port.', 'Harbour Co'],
  ['by what is its own', 'You learn about Harbour Co’s mission.', 'Harbour Co'],
  ['in the line of its rights', '© 2025 Harbourers', 'Harbourers'],
  ['in a heading about it', 'About Harbour Co\n\nIt is old.', 'Harbour Co'],
  ['most often', 'Night Tide is a ship.\nAt Harbour Co, we load it.\nHarbour Co is a port.', 'Harbour Co'],
] as const) {
  test(`an organisation names itself ${name}`, () => {
    assert.equal(found(findOrganisation, value), organisation);
    assert.equal(findOrganisation(documentOf(value))?.basis, 'inferred');
  });
}

test('an organisation of two words names itself in the line of its rights', () => {
  assert.equal(found(findOrganisation, '© 2025 Harbour Co'), 'Harbour Co');
});

for (const [name, value] of [
  ['a pronoun', 'We are a port. Our mission is light.'],
  ['a heading about the team', 'About the Team\n\nWe keep lamps.'],
  ['a heading about us', 'About Us\n\nIt is old.'],
  ['a name in passing', 'You sail with Night Tide on Mondays.'],
  ['an opening word', 'Everyone is a sailor.'],
] as const) {
  test(`no organisation: ${name}`, () => assert.equal(found(findOrganisation, value), undefined));
}

for (const [name, value, title] of [
  ['as what you work', 'As a harbour clerk, you count crates.', 'harbour clerk'],
  ['as who is sought', 'We are looking for a Team Lead.', 'Team Lead'],
  ['as who is hired', 'We are hiring our next Crane Driver to lift crates.', 'Crane Driver'],
] as const) {
  test(`a sentence names the job ${name}`, () => assert.equal(found(findTitleInProse, value), title));
}

for (const [name, value] of [
  ['no job', 'As a rule, you count crates.'],
  ['no one sought', 'The harbour clerk counts crates.'],
  ['a job in a statement about the company', 'About Harbour Co\n\nAs a harbour clerk, our founder counted crates.'],
  ['a sentence too long for a title', 'We are looking for a calm and kind and strong and very patient clerk.'],
] as const) {
  test(`no job in a sentence: ${name}`, () => assert.equal(found(findTitleInProse, value), undefined));
}

for (const [name, value, team] of [
  ['after the colon of its heading', 'About the team: Night Watch\n\nWe keep lamps.', 'Night Watch'],
  [
    'at the head of its section',
    'About the team\n\nNight Watch & Lamps (NWL) keeps the harbour lit.',
    'Night Watch & Lamps (NWL)',
  ],
  ['in a sentence of its own', 'About the team\n\nThe Night Watch team keeps lamps.', 'Night Watch'],
  ['of a company', 'About the team\n\nYou join Harbour Co’s Night Watch team.', 'Night Watch'],
  ['as what you join', 'Responsibilities\n- Work with the Night Watch team\n- Count', 'Night Watch'],
] as const) {
  test(`a team is named ${name}`, () => assert.equal(found(findTeam, value), team));
}

for (const [name, value] of [
  ['a team without a name', 'About the team\n\nThe team keeps lamps.'],
  ['a team in the company’s section', 'About Harbour Co\n\nIt is old. You meet Harbour Co’s Night Watch team.'],
] as const) {
  test(`no team: ${name}`, () => assert.equal(found(findTeam, value), undefined));
}

test('a team is named without the company in front', () => {
  const { readings } = postingOf('About the team: Harbour Co Night Watch\n\nWe keep lamps.\n\nAt Harbour Co, we sail.');
  assert.equal(readings.find(({ property }) => property === 'department')?.text, 'Night Watch');
});

for (const [name, value, title, basis, hasTitleLine] of [
  ['the line that heads it', 'Crane Driver\n\nAs a clerk, you count.', 'Crane Driver', 'stated', true],
  ['its sheet', 'Job title\nCrane Driver\nLocation\nQuay', 'Crane Driver', 'stated', true],
  ['a sentence', 'As a clerk, you count.', 'clerk', 'inferred', false],
  ['its file', 'You count crates.', 'Harbour clerk', 'inferred', false],
] as const) {
  test(`a posting takes its title from ${name}`, () => {
    const posting = postingOf(value);
    assert.deepEqual([posting.title.value, posting.title.basis, posting.hasTitleLine], [title, basis, hasTitleLine]);
  });
}

test('a word that opens a German sentence seeks nobody', () => {
  const value = 'Derzeit suchen wir Lotsen.\n\nSie suchen Arbeit am Wasser?\n\nDerzeit ist es ruhig.';
  assert.equal(found(findOrganisation, value), undefined);
  assert.equal(found(findOrganisation, 'Nordkai sucht Lotsen für die Nacht.'), 'Nordkai');
});

test('a task in small letters behind the job is no team', () => {
  assert.equal(found(findTeam, '# Crane Driver - Rebuilding quays before winter storms\n\nWe load ships.'), undefined);
  assert.equal(found(findTeam, '# Crane Driver - Night Watch\n\nWe load ships.'), 'Night Watch');
});
