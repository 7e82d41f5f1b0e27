import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlaces } from '../../../scripts/convert/find/place.ts';
import { postingOf } from './harbour.ts';

const duties = 'Responsibilities\n- Count the ropes\n- Trim the lamps\n';
const valuesOf = (property: string, value: string) =>
  postingOf(value)
    .readings.filter((reading) => reading.property === property)
    .map(({ text }) => text);

for (const [name, text, places] of [
  ['a sentence that says where the role is based', 'This role is based in Husum, and we lift crates.', ['Husum']],
  ['a place before “based”', 'This role is Dunedin based. We lift crates.', ['Dunedin']],
  ['a country before “based”', 'This role is Canada based. We lift crates.', []],
  ['where the company is based', 'Our customers are based in Husum, and we lift crates.', []],
  ['a role that is founded on something', 'This role is based on trust, and we lift crates.', []],
] as const)
  test(`the place: ${name}`, () =>
    assert.deepEqual(valuesOf('jobLocation', `Harbour Clerk\n\nAbout the role\n${text}\n\n${duties}`), places));

for (const [name, lines, places, modes] of [
  [
    'several places with a way of work',
    'Leeds, UK / Boston, US (Hybrid mode with 3 days in the office)',
    ['Leeds, UK', 'Boston, US'],
    ['Hybrid'],
  ],
  ['a way of work without a place', 'Remote - Whole Crew', [], ['Remote']],
  ['a sentence', 'The quay stands by the sea at Leeds and it is wet.', [], []],
] as const)
  test(`under a heading Location: ${name}`, () => {
    const value = `# Harbour Clerk\n\n## About the role\n\nWe lift crates, and we tie the ropes of every boat in all weathers, by day and by night, for as long as there are boats and crews.\n\n## Location\n${lines}\n\n## ${duties}`;
    assert.deepEqual(valuesOf('jobLocation', value), places);
    assert.deepEqual(valuesOf('jobLocationType', value), modes);
  });

test('ways of work joined in brackets part no place', () => {
  const places = (text: string) => findPlaces(text).map(({ value }) => value);
  assert.deepEqual(places('United States (Remote or Hybrid)'), ['United States']);
  assert.deepEqual(places('Leeds (main office) or Boston'), ['Leeds', 'Boston']);
});

for (const [name, text, modes] of [
  ['a sentence about the position', 'This position is remote, and you travel to one quay a year.', ['Remote']],
  ['a model of work with its days', 'This role follows a hybrid work model of 3 days in the office.', ['Hybrid']],
  ['what the role will be', 'The role will be fully remote.', ['Remote']],
  ['a role that can be remote', 'This role can be remote.', []],
  ['a role that is not', 'This role is not remote.', []],
  ['a crew that is', 'We lead a fully remote crew of pilots.', []],
  ['the job of remote sensing', 'This role is about remote sensing of tides.', []],
] as const)
  test(`the way of work: ${name}`, () =>
    assert.deepEqual(valuesOf('jobLocationType', `Harbour Clerk\n\nAbout the role\n${text}\n\n${duties}`), modes));

test('remote work in a duty says nothing about the job', () =>
  assert.deepEqual(
    valuesOf('jobLocationType', `Harbour Clerk\n\n${duties}- Visit this role: a remote position\n`),
    [],
  ));

for (const [name, text, kinds] of [
  ['as an employee of', 'As a full-time employee of Harbour Co, the clerk has a lamp.', ['Full time']],
  ['employees in general', 'A lamp is given to full-time employees of Harbour Co.', []],
] as const)
  test(`the kind of job: ${name}`, () =>
    assert.deepEqual(valuesOf('employmentType', `Harbour Clerk\n\nAbout the role\n${text}\n\n${duties}`), kinds));

for (const [name, line, companies] of [
  ['of a first line that labels it', 'Company : Harbour Co', ['Harbour Co']],
  ['of a first line that labels something else', 'Weather : Harbour Fog', []],
] as const)
  test(`the company ${name}`, () =>
    assert.deepEqual(valuesOf('hiringOrganization', `${line}\n\nAs a clerk you count.\n\n${duties}`), companies));

test('the company that is somebody’s', () => {
  const company = (text: string) => valuesOf('hiringOrganization', `Harbour Clerk\n\n${text}\n\n${duties}`);
  assert.deepEqual(company('Lanternby is Portmoor’s largest keeper of lamps.'), ['Lanternby']);
  assert.deepEqual(company('Monday is our clerk’s day of rest.'), []);
});

for (const [name, text, teams] of [
  ['that the clerk joins', 'You will join the Night Watch Team and lift crates.', ['Night Watch']],
  ['that the clerk works with', 'You will work closely with the Night Watch Team and lift crates.', []],
] as const)
  test(`the team ${name}`, () =>
    assert.deepEqual(valuesOf('department', `Harbour Clerk\n\nAbout the role\n${text}\n\n${duties}`), teams));

test('a team in a duty that is done with or for it', () =>
  assert.deepEqual(valuesOf('department', `Harbour Clerk\n\n${duties}- Trim lamps for the Night Watch Team\n`), []));

test('a kind of product behind the dash of a title is no team', () => {
  assert.deepEqual(valuesOf('department', `Harbour Clerk - Harbour SaaS\n\n${duties}`), []);
  assert.deepEqual(valuesOf('department', `Harbour Clerk - Night Watch\n\n${duties}`), ['Night Watch']);
});

test('the day of the last change starts nothing', () => {
  const value = (verb: string) => `Harbour Clerk\n\nAbout the role\nThe job ${verb} on May 11th, 2026.\n\n${duties}`;
  assert.deepEqual(valuesOf('jobStartDate', value('starts')), ['11 May 2026']);
  assert.deepEqual(valuesOf('jobStartDate', value('start date was updated')), []);
});
