import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { sourceOf } from './harbour.ts';
import { guide } from './joining.ts';

const posting = (company: string) =>
  `Company: ${company}\nLocation: Quay\n\nResponsibilities\n- Lift the crates.\n\nRequirements\n- A calm hand\n`;

/** The stages of a role of `company` in a hub with a guide of each of these titles. */
function stagesIn(titles: readonly string[], company: string): readonly string[] {
  const { linked } = convertSources([
    ...titles.map((title, index) => sourceOf(`${title}\n\n${guide}`, `guide-${index}`)),
    sourceOf(posting(company), 'crane-driver'),
  ]);
  const role = linked.entries.find(({ collection }) => collection === 'roles');
  assert.ok(role?.collection === 'roles');
  return role.data.stages;
}

const harbours = ['Saltmarsh Harbour', 'Northern Quay', 'Gull Docks', 'Old Pier'].map(
  (name) => `Interviews at ${name}`,
);

for (const [name, titles, company, stages] of [
  ['one guide is for every role', harbours.slice(0, 1), 'Gull Docks', ['talk', 'trial-tide']],
  ['the guide that names the organisation', harbours.slice(0, 2), 'Northern Quay', ['talk-2', 'trial-tide-2']],
  [
    'of few guides that name others, all',
    harbours.slice(0, 2),
    'Tide Works',
    ['talk', 'trial-tide', 'talk-2', 'trial-tide-2'],
  ],
  ['of many guides the one that names it', harbours, 'Gull Docks', ['talk-3', 'trial-tide-3']],
  ['of many guides that name others, none', harbours, 'Tide Works', []],
  ['a part of a word is no name', harbours, 'Gull Dock', []],
] as const) {
  test(name, () => assert.deepEqual(stagesIn(titles, company), stages));
}
