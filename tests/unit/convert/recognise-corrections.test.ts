import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../../../scripts/convert/recognise/recognise.ts';
import { segment } from '../../../scripts/convert/segment/segment.ts';
import { outlineOf, shown, sourceOf } from './harbour.ts';

const posting = `# Harbour Clerk

## The quay at dawn
- Monday is for ropes. Ask the ferry for a ticket. Tuesday is for tar.
- Wednesday is for rest.

## Small print
Pay: $20 an hour
Place: North Quay
Posted: 1 May 2026

We all look twice
A calm hand, please.
`;

function recognised(value: string, sidecar: object) {
  const { value: document, messages } = recognise(sourceOf(value, 'clerk', sidecar), segment(value));
  assert.equal(
    document.blocks.map(({ start, end }) => value.slice(start, end)).join(''),
    value,
    'blocks tile the source',
  );
  const kept = document.omissions.filter(({ reason }) => reason === 'keeper');
  return {
    outline: outlineOf(value, document.root),
    blocks: shown(value, document.blocks),
    out: kept.map(({ start, end }) => value.slice(start, end)),
    notes: kept.map(({ note }) => note),
    rules: messages.filter(({ ruleId }) => ruleId === 'lost-correction').map(({ ruleId, path }) => `${path} ${ruleId}`),
  };
}

for (const [name, sections, outline, rules] of [
  ['none', {}, ['other: The quay at dawn', 'other: Small print'], []],
  [
    'a heading gets its role',
    { 'The quay at dawn': 'responsibilities' },
    ['responsibilities: The quay at dawn', 'other: Small print'],
    [],
  ],
  [
    'however it is written',
    { 'THE  QUAY AT DAWN:': 'responsibilities' },
    ['responsibilities: The quay at dawn', 'other: Small print'],
    [],
  ],
  [
    'a line of text becomes a heading',
    { 'We all look twice': 'minimum' },
    ['other: The quay at dawn', 'other: Small print', '  minimum: We all look twice'],
    [],
  ],
  ['a heading becomes text', { 'Small print': 'text' }, ['other: The quay at dawn'], []],
  [
    'a heading that is not there',
    { 'The quay at dusk': 'minimum' },
    ['other: The quay at dawn', 'other: Small print'],
    ['clerk.yaml lost-correction'],
  ],
  [
    'part of a heading is not it',
    { 'The quay': 'minimum' },
    ['other: The quay at dawn', 'other: Small print'],
    ['clerk.yaml lost-correction'],
  ],
] as const) {
  test(`sections: ${name}`, () => {
    const found = recognised(posting, { kind: 'job-posting', sections });
    assert.deepEqual([found.outline, found.rules], [outline, rules]);
  });
}

for (const [name, omit, out, left, rules] of [
  [
    'a sentence in the middle of an item',
    [{ quote: 'Ask the ferry for a ticket.' }],
    ['Ask the ferry for a ticket.'],
    ['item: Monday is for ropes.', 'item: Tuesday is for tar.'],
    [],
  ],
  [
    'a sentence at the end of an item',
    [{ quote: 'Tuesday is for tar.' }],
    ['Tuesday is for tar.'],
    ['item: Monday is for ropes. Ask the ferry for a ticket.'],
    [],
  ],
  [
    'a whole item, however it is broken',
    [{ quote: 'Wednesday\nis  for rest.' }],
    ['Wednesday is for rest.'],
    ['item: Monday is for ropes. Ask the ferry for a ticket. Tuesday is for tar.'],
    [],
  ],
  [
    'all but the full stop: no stop stays alone',
    [{ quote: 'Wednesday is for rest' }],
    ['Wednesday is for rest.'],
    ['label: Pay:'],
    [],
  ],
  [
    'a value takes its label along',
    [{ quote: '$20' }],
    ['Pay:', '$20 an hour'],
    ['label: Place:', 'value: North Quay'],
    [],
  ],
  [
    'a stretch from first to last words',
    [{ quote: 'Tuesday is', to: 'Pay' }],
    ['Tuesday is for tar.', 'Wednesday is for rest.', '## Small print', 'Pay:', '$20 an hour'],
    ['item: Monday is for ropes. Ask the ferry for a ticket.'],
    [],
  ],
  [
    'every place of the words',
    [{ quote: 'is for' }],
    ['is for', 'is for', 'is for'],
    [
      'item: Monday',
      'item: ropes. Ask the ferry for a ticket. Tuesday',
      'item: tar.',
      'item: Wednesday',
      'item: rest.',
    ],
    [],
  ],
  [
    'last words that come before the first',
    [{ quote: 'Wednesday', to: 'Monday' }],
    [],
    ['item: Wednesday is for rest.'],
    ['clerk.yaml lost-correction'],
  ],
  [
    'signs stand for themselves',
    [{ quote: 'r.st' }],
    [],
    ['item: Wednesday is for rest.'],
    ['clerk.yaml lost-correction'],
  ],
] as const) {
  test(`omit: ${name}`, () => {
    const found = recognised(posting, { kind: 'job-posting', omit });
    assert.deepEqual([found.out, found.rules], [out, rules]);
    for (const block of left) assert.ok(found.blocks.includes(block), `${block} in ${found.blocks.join(' | ')}`);
  });
}

test('a reason goes with what it is for', () =>
  assert.deepEqual(
    recognised(posting, { omit: [{ quote: 'Small print', note: 'A banner.' }, { quote: 'Wednesday is for rest.' }] })
      .notes,
    [undefined, 'A banner.'],
  ));
