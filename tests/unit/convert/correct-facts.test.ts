import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corrected } from './corrections.ts';

test('facts without a correction', () =>
  assert.deepEqual(corrected({}), {
    facts: [
      'pay: $20 an hour',
      'length: 3 months ] 12 weeks †',
      'closes: 1 November 2025',
      'posted: 22 October 2025',
      'kind: Internship',
      'more-reports-to: The harbour master',
    ],
    out: [],
    rules: [],
  }));

for (const [name, facts, line, rules] of [
  [
    'a value stands for the document’s own and takes its lines',
    { closes: '31 March 2026' },
    'closes: ⟨31 March 2026⟩ for 1 November 2025, 1 lines',
    [],
  ],
  ['a day as YAML writes it', { closes: '2026-03-31' }, 'closes: ⟨31 March 2026⟩ for 1 November 2025, 1 lines', []],
  ['a fact that the document does not give', { remote: true }, 'remote: ⟨Remote⟩ for nothing, 0 lines', []],
  ['no is a value', { remote: false }, 'remote: ⟨No⟩ for nothing, 0 lines', []],
  ['a number is words', { pay: 45 }, 'pay: ⟨45⟩ for $20 an hour, 1 lines', ['warning unread-correction']],
  [
    'several values are no disagreement',
    { place: ['North Quay', 'South Quay'] },
    'place: ⟨North Quay⟩ for nothing, 0 lines ] ⟨South Quay⟩ for nothing, 0 lines',
    [],
  ],
  [
    'two readings that disagree give way to one',
    { length: '12 weeks' },
    'length: ⟨12 weeks⟩ for 12 weeks and 3 months, 0 lines',
    [],
  ],
  [
    'a label of the document’s own, however its case',
    { 'reports To': 'The pilot' },
    'more-reports-to: ⟨The pilot⟩ for The harbour master, 1 lines',
    [],
  ],
  [
    'a value that cannot be read stays as it stands',
    { closes: 'when the tide turns' },
    'closes: ⟨when the tide turns⟩ for 1 November 2025, 1 lines',
    ['warning unread-correction'],
  ],
  [
    'what it was written against, as the hub shows it',
    { closes: { value: '31 March 2026', instead: '1 November 2025' } },
    'closes: ⟨31 March 2026⟩ for 1 November 2025, 1 lines',
    [],
  ],
  [
    'what it was written against, in another form',
    { closes: { value: '31 March 2026', instead: 'Nov 1, 2025' } },
    'closes: ⟨31 March 2026⟩ for 1 November 2025, 1 lines',
    [],
  ],
  [
    'what it was written against has changed',
    { closes: { value: '31 March 2026', instead: '2 November 2025' } },
    'closes: ⟨31 March 2026⟩ for 1 November 2025, 1 lines',
    ['error lost-correction'],
  ],
  [
    'the document says the same by now',
    { closes: '1 November 2025' },
    'closes: ⟨1 November 2025⟩ for 1 November 2025, 1 lines',
    ['info needless-correction'],
  ],
  [
    'words it rests on that are not there',
    { closes: { value: '31 March 2026', quote: 'the first of April' } },
    'closes: ⟨31 March 2026⟩ for 1 November 2025, 1 lines',
    ['error lost-quotation'],
  ],
] as const) {
  test(`a correction sets: ${name}`, () => {
    const found = corrected(facts);
    assert.ok(found.facts.includes(line), found.facts.join('\n'));
    assert.deepEqual([found.out, found.rules], [[], rules]);
  });
}
