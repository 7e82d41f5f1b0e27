import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { sourceOf } from './harbour.ts';

const posting = `Harbour Intern

Reports to: The harbour master
Duration: 3 months

Responsibilities
- Count by
  day.
- Count by night.

Benefits
- The internship lasts 12 weeks.
`;
const sides = [{ quote: 'Count by day.', reading: 'by day' }, { quote: 'Count by\nnight.' }];
const declared = (...all: object[]) => ({ disagreements: all });

/** The disagreements and messages of a hub of one posting, with what its keeper declares. */
function convert(sidecar: object, value = posting) {
  return convertSources([sourceOf(value, 'harbour-intern', sidecar)]);
}

test('a declared one finds its quotations again, whatever the white space', () => {
  const { linked, messages } = convert(declared({ question: 'When?', property: 'workHours', sides, note: 'Ask.' }));
  assert.deepEqual(messages, []);
  const found = linked.disagreements.find(({ basis }) => basis === 'declared');
  assert.deepEqual(
    { ...found, sides: found?.sides.map(({ reading, owners }) => [reading, owners]) },
    {
      id: 'disagreement-workhours',
      property: 'workHours',
      question: 'When?',
      basis: 'declared',
      entry: 'roles/harbour-intern',
      sides: [
        ['by day', ['roles/harbour-intern#responsibilities-1']],
        ['Count by\nnight.', ['roles/harbour-intern#responsibilities-2']],
      ],
      note: 'Ask.',
    },
  );
});

test('a quotation may stand in another source', () => {
  const other = sourceOf(
    'Night Watch\n\nResponsibilities\n- Count by moonlight.\n\nRequirements\n- Calm\n',
    'night-watch',
  );
  const mine = sourceOf(
    posting,
    'harbour-intern',
    declared({
      question: 'When?',
      property: 'x',
      sides: [sides[0], { quote: 'Count by moonlight.', source: 'night-watch' }],
    }),
  );
  const { linked, messages } = convertSources([mine, other]);
  assert.deepEqual(messages, []);
  assert.deepEqual(
    linked.disagreements.at(-1)?.sides.map(({ owners }) => owners),
    [['roles/harbour-intern#responsibilities-1'], ['roles/night-watch#responsibilities-1']],
  );
});

test('two of one property on one page have an id each', () => {
  const one = { question: 'When?', property: 'x', sides };
  assert.deepEqual(
    convert(declared(one, one))
      .linked.disagreements.slice(1)
      .map(({ id }) => id),
    ['disagreement-x', 'disagreement-x-2'],
  );
});

for (const [name, quote, source, ruleId, reason] of [
  [
    'words that are not there',
    'Count by lamplight.',
    undefined,
    'lost-quotation',
    'Unexpected quotation “Count by lamplight.” in a disagreement, expected words of `harbour-intern`',
  ],
  [
    'words in another case',
    'count by day.',
    undefined,
    'lost-quotation',
    'Unexpected quotation “count by day.” in a disagreement, expected words of `harbour-intern`',
  ],
  [
    'a pattern in place of words',
    'Count by .*',
    undefined,
    'lost-quotation',
    'Unexpected quotation “Count by .*” in a disagreement, expected words of `harbour-intern`',
  ],
  [
    'a source that is not there',
    'Count by day.',
    'night-watch',
    'unknown-source',
    'Unexpected source `night-watch` in a disagreement, expected the id of a document',
  ],
] as const) {
  test(`a quotation is lost: ${name}`, () => {
    const broken = { quote, ...(source ? { source } : {}) };
    const { linked, messages } = convert(declared({ question: 'When?', property: 'x', sides: [sides[1], broken] }));
    assert.deepEqual(
      messages.map((message) => [message.ruleId, message.severity, message.path, message.reason]),
      [[ruleId, 'error', 'harbour-intern.yaml', reason]],
    );
    assert.ok(
      linked.disagreements.every(({ basis }) => basis === 'computed'),
      'one side alone is no disagreement',
    );
  });
}

for (const [name, both, rule] of [
  [
    'a quotation that stands twice is ambiguous',
    [{ quote: 'Count by' }, { quote: 'Count by night.' }],
    'ambiguous-quotation',
  ],
  [
    'a quotation of what is left out is lost',
    [{ quote: 'Click here' }, { quote: 'coaching session' }],
    'lost-quotation',
  ],
] as const) {
  test(name, () => {
    const { messages } = convert(
      declared({ question: 'When?', property: 'x', sides: both }),
      `${posting}\nClick here for a coaching session.\n`,
    );
    assert.deepEqual([...new Set(messages.map(({ ruleId }) => ruleId))], [rule]);
  });
}
