import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWorkMode } from '../../../scripts/convert/find/workplace.ts';
import { finds, findsNothing, shown } from './shown.ts';

const found = (text: string, hint: { label?: string } = {}) =>
  shown(
    text,
    [findWorkMode(text, hint)].flatMap((mode) => mode ?? []),
  );
const read = (text: string) => found(text);

// Values and titles.
finds(read, [
  ['Remote', 'remote «Remote»'],
  ['Fully remote', 'remote «Fully remote»'],
  ['Remote - Norway', 'remote «Remote»'],
  ['Remote within Norway', 'remote «Remote»'],
  ['Tide clerk, Remote', 'remote «Remote»'],
  ['Harbour Co | Bergen | Remote | Full-time', 'remote «Remote»'],
  ['**Hybrid**+ ', 'hybrid «Hybrid»'],
  ['Bergen (Hybrid)', 'hybrid «Hybrid»'],
  ['Hybrid remote in Bergen', 'hybrid «Hybrid remote»'],
  ['On-site', 'on-site «On-site»'],
  ['In office', 'on-site «In office»'],
  ['#LI-Hybrid', 'hybrid «#LI-Hybrid»'],
  ['#LI-Onsite', 'on-site «#LI-Onsite»'],
]);

// Sentences.
finds(read, [
  ['We are a remote-first harbour.', 'remote «remote-first»'],
  ['This is a remote position for a clerk.', 'remote «remote position»'],
  ['The role is fully remote, with two visits a year.', 'remote «role is fully remote»'],
  ['We are open about hybrid working and visit the quay.', 'hybrid «hybrid working»'],
  ['You spend 2 days in the office, the rest at home.', 'hybrid «2 days in the office»'],
  ['We meet three days a week on-site and enjoy it.', 'hybrid «three days a week on-site»'],
  ['Nous offrons 2 jours de télétravail par semaine.', 'hybrid «2 jours de télétravail»'],
  ['We are in the office 3 days a week, tides allowing.', 'hybrid «in the office 3 days»'],
  ['Clerks spend five days in the office, each week.', 'on-site «five days in the office»'],
  ['This is an on-site role at the quay, all year round.', 'on-site «on-site role»'],
]);

for (const [mode, sentences] of Object.entries({
  remote: `
    completely remote; entirely remote; permanently remote; a remote role; a remote internship;
    the position is remote; the job is remote; working entirely remotely; work from anywhere; 100% remote;
    100 % télétravail; five days from home
  `,
  hybrid: `
    a hybrid role; a hybrid schedule; a hybrid work week; our hybrid workplace; a hybrid/remote position;
    the job is hybrid; hybrides Arbeiten; télétravail partiel; one day from home; 2-3 days in our office;
    zwei Tage Homeoffice; trois jours de télétravail; drei Tage pro Woche remote; 4 days at the main office;
    3 days/week in-office
  `,
  'on-site': 'an on-site internship; an in-office role; an in-person position; on-site only; the role is office-based',
})) {
  for (const sentence of sentences.trim().split(/;\s*/)) {
    test(`${sentence} is ${mode}`, () => assert.equal(findWorkMode(`There is ${sentence} at the quay.`)?.value, mode));
  }
}

for (const denial of "not; no; never; isn't; cannot be; without; unless; whether; if; nicht; kein; pas".split('; ')) {
  test(`${denial} leaves the mode open`, () =>
    assert.deepEqual(read(`It is ${denial} a remote role at the quay.`), []));
}
for (const denial of 'is not possible; are never offered; is impossible; unavailable'.split('; ')) {
  test(`${denial} denies the mode`, () => assert.deepEqual(read(`Here hybrid work ${denial} on the quay.`), []));
}

findsNothing(read, [
  'Clerks who are not working 100% remote may live on board.',
  'This role is not remote',
  'no remote positions',
  'Remote role is not possible',
  'If the role is remote, we send a lamp.',
  'Remote or on-site',
  'remote sensing',
  'Remote control of cranes',
  'remote harbours',
  'manage remote teams, hybrid ships and on-site cranes',
  'hybrid cloud',
  'hybrid vehicles',
  'on-site gym',
  'onsite interviews',
  'an in-person talk',
  'Work from home',
  'Télétravail',
  'We ask for 2 days of notice in the autumn.',
  'Remote Job',
  'yes',
  'Bergen',
  '',
]);

for (const [label, text, findings] of [
  ['Remote Job', 'Yes', ['remote «Yes»']],
  ['Telecommute', ' yes ', ['remote «yes»']],
  ['Hybrid', 'Ja', ['hybrid «Ja»']],
  ['On-site', 'true', ['on-site «true»']],
  ['Remote', 'Hybrid', ['hybrid «Hybrid»']],
  ['Remote Job', 'No', []],
  ['Remote Job', 'Partly', []],
  ['Sponsor Visa', 'Yes', []],
  ['', 'Yes', []],
] as const) {
  test(`${label || 'no label'}: ${text}`, () => assert.deepEqual(found(text, { label }), findings));
}

finds(read, [
  ['télétravail exclusivement, avec rencontres', 'remote «télétravail exclusivement»'],
  ['Komplett remote', 'remote «Komplett remote»'],
]);
findsNothing(read, ['le télétravail complète la présence', 'komplett remontierte Anlagen']);
