import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { slice } from '../../../scripts/convert/position.ts';
import { sourceOf } from './harbour.ts';

const posting = `Harbour Intern

Reports to: The harbour master
Duration: 3 months

Responsibilities
- Count by day.
- Count by night.

Benefits
- The internship lasts 12 weeks.
`;

/** The disagreements of a hub of one posting. */
function convert(value = posting) {
  return convertSources([sourceOf(value, 'harbour-intern')]);
}

test('a computed disagreement holds both readings, prose first, with their words and owners', () => {
  const [disagreement] = convert().linked.disagreements;
  assert.deepEqual(
    {
      ...disagreement,
      sides: disagreement?.sides.map(({ reading, owners, from }) => [
        reading,
        owners,
        from.map((each) => slice(posting, rangeOf(each))),
      ]),
    },
    {
      id: 'disagreement-length',
      property: 'duration',
      question: 'How long is it?',
      basis: 'computed',
      entry: 'roles/harbour-intern',
      sides: [
        ['12 weeks', ['roles/harbour-intern#benefits-1'], ['12 weeks']],
        ['3 months', ['roles/harbour-intern#length'], ['3 months']],
      ],
    },
  );
});

test('none is computed where nothing disagrees', () => {
  assert.deepEqual(convert(posting.replace('3 months', '12 weeks')).linked.disagreements, []);
});

test('counts of a guide that differ disagree on the stage that has them', () => {
  const value = 'Step 1: Trial\nYou solve 1-2 problems. Most must solve two problems.\n\nStep 2: Tide\nYou work.';
  const { linked } = convertSources([sourceOf(value, 'guide', { kind: 'guide' })]);
  assert.deepEqual(
    linked.disagreements.map(({ entry, property, sides: both }) => [
      entry,
      property,
      both.map(({ reading }) => reading),
    ]),
    [['stages/trial', 'numberOfProblems', ['1-2 problems', 'two problems']]],
  );
});

function rangeOf(reference: string): { start: number; end: number } {
  const [start = 0, end = 0] = reference.split(':')[1]?.split('-').map(Number) ?? [];
  return { start, end };
}
