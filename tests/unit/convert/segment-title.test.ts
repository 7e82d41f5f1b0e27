import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from './harbour.ts';

const body = '\n\nResponsibilities\n- Count the crates as they land.\n- Tie the ropes.\n\nRequirements\n- Calm\n';
const titleOf = (first: string) => documentOf(`${first}${body}`).title?.value;

for (const [line, title] of [
  ['Now hiring: Crane Driver', 'Crane Driver'],
  ['VACANCY: CRANE DRIVER', 'CRANE DRIVER'],
  ['Job Description: Crane Driver', 'Crane Driver'],
  ['We’re hiring: Crane Driver', 'Crane Driver'],
  ['🚢 Crane Driver 🚢', 'Crane Driver'],
  ['⚓️ Crane Driver ⚓️', 'Crane Driver'],
  ['Crane Driver, Jose\u0301!', 'Crane Driver, Jose\u0301'],
  ['CRANE DRIVER WANTED!', 'CRANE DRIVER'],
  ['Harbour Co | Crane Driver | Remote | Full-time', 'Crane Driver'],
  ['Harbour Trainee Partners Ltd\nCrane Driver', 'Crane Driver'],
  ['St. Elmo Quay Crane Driver', 'St. Elmo Quay Crane Driver'],
  ['Lamp Mechanic', 'Lamp Mechanic'],
  ['Harbour of Salt is looking for a Crane Driver', 'Crane Driver'],
  ['Harbour Co is hiring Crane Drivers and a Clerk', 'Crane Drivers and a Clerk'],
  ['Tide Biologist', 'Tide Biologist'],
  ['Head of Ropes', 'Head of Ropes'],
] as const) {
  test(`title: ${line.replace('\n', ' / ')}`, () => assert.equal(titleOf(line), title));
}

for (const line of [
  'Crane Driver?',
  '- Crane Driver',
  '• Crane Driver',
  'Headland Ropes',
  'We are hiring a crane driver. Come and see.',
  'Hiring is hard here',
  'the port is looking for a Crane Driver',
  'We are a port and are looking for a crane driver',
  'Mechanical Ropes',
]) {
  test(`no title: ${line}`, () => assert.equal(titleOf(line), undefined));
}

test('what stands around the title in its line is kept', () => {
  const { blocks, source } = documentOf(`Harbour Co | Crane Driver | Remote${body}`);
  assert.deepEqual(
    blocks.slice(0, 3).map(({ kind, text }) => `${kind}: ${source.value.slice(text.start, text.end)}`),
    ['paragraph: Harbour Co', 'heading: Crane Driver', 'paragraph: Remote'],
  );
});
