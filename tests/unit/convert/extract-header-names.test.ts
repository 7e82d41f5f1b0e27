import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postingOf } from './harbour.ts';

const body = '\n\nResponsibilities\n- Count the crates as they land.\n- Tie the ropes.\n\nRequirements\n- Calm\n';
const read = (value: string, property: string) =>
  postingOf(value)
    .readings.filter((reading) => reading.property === property)
    .map(({ text }) => text);

for (const [name, value, organisation] of [
  ['under the title', `Crane Driver\nNight Tide${body}`, 'Night Tide'],
  ['above the title', `Night Tide\nSea goods\nCrane Driver${body}`, 'Night Tide'],
  ['before a place', `Crane Driver\nFull time\nNight & Tide, Bergen${body}`, 'Night & Tide'],
  ['with the word of an organisation', `Crane Driver\nFull time\nRemote\nOld Pier Museum${body}`, 'Old Pier Museum'],
  ['again in the text', `Crane Driver\nFull time\nRemote\nOld Pier${body}\nCome to Old Pier at night.`, 'Old Pier'],
  ['before the job in one line', `Night Tide | Crane Driver | Remote${body}`, 'Night Tide'],
  ['behind the job', `Crane Driver at Night Tide${body}`, 'Night Tide'],
  ['with what it is', `Crane Driver${body}\nNight Tide, a port in the north, moves crates.`, 'Night Tide'],
  ['where it greets', `Crane Driver${body}\nHi, we’re Night Tide\n`, 'Night Tide'],
  ['by what it does', `Crane Driver${body}\nNight Tide moves crates.`, 'Night Tide'],
  ['where it says who it is', `Crane Driver${body}\nWho we are: Night Tide took over the pier.`, 'Night Tide'],
  [
    'as the whole of a department',
    `Crane Driver\nDepartment of Tides, University of Salt${body}`,
    'University of Salt',
  ],
] as const) {
  test(`an organisation stands ${name}`, () => assert.deepEqual(read(value, 'hiringOrganization'), [organisation]));
}

const dense = 'Crane Driver\nNight Tide\nResponsibilities\n- Count the crates as they land.';
for (const [name, value, organisation] of [
  ['a blank line parts the header from the text', dense.replace('Responsibilities', '\n$&'), ['Night Tide']],
  ['of another kind', dense.replace('Responsibilities', '\n$&').replaceAll('\n', '\r\n'), ['Night Tide']],
  ['of the oldest kind', dense.replace('Responsibilities', '\n$&').replaceAll('\n', '\r'), ['Night Tide']],
] as const) {
  test(`an organisation under the title: ${name}`, () =>
    assert.deepEqual(read(value, 'hiringOrganization'), organisation));
}

test('the heading of a step is no organisation', () =>
  assert.deepEqual(read('Crane Driver\nÉtape 1 : Appel\n\nExperience\nBenefits', 'hiringOrganization'), []));

for (const mark of ['', '\n', '\n\n', '\r\n\r\n', '\r\r', '\n \n']) {
  test(`no organisation is a heading of a text without a blank line, which ends with ${JSON.stringify(mark)}`, () =>
    assert.deepEqual(read(`Crane Driver\nÉtape 1 : Appel\nExperience\nBenefits${mark}`, 'hiringOrganization'), []));
}

for (const [name, header] of [
  ['a place', 'Bergen, Norway'],
  ['a kind of job', 'Full time'],
  ['pay', '£20 an hour'],
  ['a sentence', 'Lamps burn all night.'],
  ['a day', 'Posted 3 May 2026'],
  ['a team of any company', 'Sales'],
  ['what a board prints', 'Over 100 applicants'],
  ['a name far from the title, and never again', 'Full time\nRemote\nOld Pier'],
] as const) {
  test(`no organisation: ${name}`, () =>
    assert.deepEqual(read(`Crane Driver\n${header}${body}`, 'hiringOrganization'), []));
}

test('no organisation: a word for any', () =>
  assert.deepEqual(
    read(`Crane Driver${body}\nThe Office keeps lamps.\nLamp Division keeps ropes.`, 'hiringOrganization'),
    [],
  ));

for (const [name, value, team] of [
  ['on a line of its own', `Crane Driver\nCustomer Success\nRemote${body}`, ['Customer Success']],
  ['before a slash', `Crane Driver\nRopes – Lamps /\nFull-time /${body}`, ['Ropes – Lamps']],
  ['as a part of the whole', `Crane Driver\nDepartment of Tides, University of Salt${body}`, ['Department of Tides']],
  ['in a sentence', `Crane Driver\n\nYou work in the Department of Tides with a lamp.${body}`, ['Department of Tides']],
  ['no team: among other parts of a line', `Crane Driver\nRemote | Sales | Full time${body}`, []],
  ['no team: a department that is the whole', `Crane Driver\nDepartment of Tides${body}`, []],
  ['no team: what one serves on', `Crane Driver${body}\n- Serve on department committees.`, []],
  ['no team: the town behind the job', `Crane Driver – Rotterdam${body}`, []],
  ['no team: the time of the work', `Crane Driver - Nights${body}`, []],
  ['no team: who hires', `Crane Driver - Night Tide${body}\nNight Tide is a port.`, []],
] as const) {
  test(`team ${name}`, () => assert.deepEqual(read(value, 'department'), team));
}

for (const [name, value, places] of [
  ['a town alone', `Crane Driver\nRotterdam${body}`, ['Rotterdam']],
  ['a town with its state', `Crane Driver\nAstoria, OR (Hybrid)${body}`, ['Astoria, OR']],
  ['a town behind a name', `Crane Driver\nOld Pier Museum, Leeds, England${body}`, ['Leeds, England']],
  ['a town where one is based', `Crane Driver\nOn-site, based in Bergen${body}`, ['Bergen']],
  ['a town or near it', `Crane Driver\nBergen or nearby${body}`, ['Bergen']],
  ['two towns with their regions', `Crane Driver\nBergen (Norway), Leeds (England)${body}`, ['Bergen', 'Leeds']],
  ['two towns', `Crane Driver\nBergen, Oslo${body}`, ['Bergen', 'Oslo']],
  ['the town in the title', `Crane Driver – Rotterdam${body}`, ['Rotterdam']],
  ['the last town in the title', `Crane Driver, The Lamp, Whitby${body}`, ['Whitby']],
  ['no place: the title where the header says it', `Crane Driver – Rotterdam\nBergen${body}`, ['Bergen']],
  ['no place: a night watch', `Crane Driver – Night Watch${body}`, []],
  ['no place: a town in a sentence', `Crane Driver\nWe sail to, Norway${body}`, []],
] as const) {
  test(`place: ${name}`, () => assert.deepEqual(read(value, 'jobLocation'), places));
}

for (const [name, value, kinds] of [
  ['between commas', `Crane Driver\nFull Time, Nights, 36 hours per week${body}`, ['Full time']],
  ['said, not implied', `Crane Driver\n16 hours a week | Permanent | Part Time${body}`, ['Part time']],
  ['a fragment of a line', `Crane Driver\nUp to £14 an hour. Full time. Live-in.${body}`, ['Full time']],
  ['of the role', `Crane Driver${body}\nHarbour\n\nThis is a full-time, permanent role.`, ['Full time']],
  [
    'of a position, with its length',
    `Crane Driver\n\nIt is a full-time, one-year position at sea.${body}`,
    ['Full time'],
  ],
  ['in brackets', `Crane Driver\n\nWe need a driver (regular, full-time) for the quay.${body}`, ['Full time']],
  ['with its hours', `Crane Driver\n\nIt is part-time (18 hours a week) on the quay, and cold.${body}`, ['Part time']],
  ['no kind: of studies', `Crane Driver${body}\nHarbour\n\nWe like full-time students.`, []],
  ['no kind: of a contract negotiation', `Crane Driver${body}\nHarbour\n\nWe have contract talks every year.`, []],
  ['no kind: in a duty', 'Crane Driver\n\nResponsibilities\n- Lead part-time drivers\n- Tie', []],
] as const) {
  test(`kind ${name}`, () => assert.deepEqual(read(value, 'employmentType'), kinds));
}
