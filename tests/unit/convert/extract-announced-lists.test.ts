import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLists } from '../../../scripts/convert/extract/lists.ts';
import { documentOf } from './harbour.ts';

/** The lists of a posting that have anything. */
function lists(value: string): Record<string, string[]> {
  const found = Object.entries(readLists(documentOf(value, { kind: 'job-posting' })));
  return Object.fromEntries(
    found.flatMap(([property, facts]) => (facts.length > 0 ? [[property, facts.map((fact) => fact.value)]] : [])),
  );
}

for (const [name, value, found] of [
  [
    'after a line that announces them',
    'The harbour\n\nYou will:\n- Count\n- Tie',
    { responsibilities: ['Count', 'Tie'] },
  ],
  [
    'after the last sentence of a text',
    'We keep lamps here. You will:\n- Count\n- Tie',
    { responsibilities: ['Count', 'Tie'] },
  ],
  [
    'of another kind than their section',
    'Responsibilities\n- Count\n\nYou’ll need:\n- Calm\n\nWe give you:\n- Boots',
    { responsibilities: ['Count'], minimum: ['Calm'], jobBenefits: ['Boots'] },
  ],
  [
    'without marks under a line that announces them',
    'Requirements\nCalm\nStrength\nIt would be an advantage to have:\nSongs\nKnots',
    { minimum: ['Calm', 'Strength'], preferred: ['Songs', 'Knots'] },
  ],
  ['that stay what their section makes them', 'Desirable\nYou have:\n- Songs', { preferred: ['Songs'] }],
  [
    'of lines that stand together',
    'Benefits\nBoots\nCoats\n\nWe are a harbour of many ships and all of them are old.',
    { jobBenefits: ['Boots', 'Coats'] },
  ],
  [
    'under “The role”, where nothing else says what one does',
    'The role\n- Count\n- Tie',
    { responsibilities: ['Count', 'Tie'] },
  ],
  ['of one line under a heading of demands', 'Desirable\n\nSongs of the sea', { preferred: ['Songs of the sea'] }],
  [
    'of clauses with numbers',
    '2. Duties\n2.1 Count the crates each day\n2.2 Tie the ropes each night',
    {
      responsibilities: ['Count the crates each day', 'Tie the ropes each night'],
    },
  ],
  ['with the small circle of a list inside a list', 'Duties\no Count\no Tie', { responsibilities: ['Count', 'Tie'] }],
  [
    'after a heading in capitals that a sentence goes on with',
    'ESSENTIAL DUTIES include the following. Others may be assigned.\n- Count\n- Tie',
    { responsibilities: ['Count', 'Tie'] },
  ],
] as const) {
  test(`lists items ${name}`, () => assert.deepEqual(lists(value), found));
}

for (const [name, value, found] of [
  ['items after a line about something else', 'The lamps\n\nWe sail on these days:\n- Monday\n- Friday', {}],
  ['a paragraph under “The role”', 'The role\n\nYou count crates.\n\nYou tie ropes.', {}],
  [
    'what comes after the list that was announced',
    'Harbour\n\nYou will:\n- Count\n\nThe quay is old.\n- Very old',
    { responsibilities: ['Count'] },
  ],
  [
    'a notice among the lines',
    'Benefits\n\nBoots for all.\n\nCoats for all.\n\nWe give an equal opportunity to all hands.',
    {
      jobBenefits: ['Boots for all.', 'Coats for all.'],
    },
  ],
  ['one long line under a heading', `Desirable\n\n${'Songs of the sea and '.repeat(8)}more.`, {}],
  [
    'items under “The role” where a list of duties stands',
    'The role\n- Old\n- Cold\n\nDuties\n- Count',
    { responsibilities: ['Count'] },
  ],
] as const) {
  test(`does not list ${name}`, () => assert.deepEqual(lists(value), found));
}
