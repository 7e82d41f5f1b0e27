import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitInline } from '../../../scripts/convert/segment/inline.ts';
import { blocksOf, shown } from './harbour.ts';

for (const [name, line, pieces] of [
  [
    'items after a label that is a known heading',
    'Who You Are: - Calm - Kind',
    ['heading: Who You Are:', 'item: Calm', 'item: Kind'],
  ],
  [
    'items after any short label',
    'Night shift: - Lamps - Ropes',
    ['heading: Night shift:', 'item: Lamps', 'item: Ropes'],
  ],
  [
    'items after a heading without a colon',
    'Key Responsibilities - Count crates - Tie ropes',
    ['heading: Key Responsibilities', 'item: Count crates', 'item: Tie ropes'],
  ],
  [
    'a heading that lost the line break before it, up to the end of its line',
    'We sail at noon!### Your part:\r\nand lamps as well.',
    ['paragraph: We sail at noon!', 'heading: ### Your part:', 'paragraph: and lamps as well.'],
  ],
  [
    'a heading in front of its text',
    'About the Team We keep the lamps of the harbour.',
    ['heading: About the Team', 'paragraph: We keep the lamps of the harbour.'],
  ],
  [
    'two headings with their items, run together',
    'Responsibilities: - Count. - Tie. Requirements: - Calm. - Strong.',
    [
      'heading: Responsibilities:',
      'item: Count.',
      'item: Tie.',
      'heading: Requirements:',
      'item: Calm.',
      'item: Strong.',
    ],
  ],
  [
    'prose in front of a heading',
    'Come and see. Benefits: - Boots - Coats',
    ['paragraph: Come and see.', 'heading: Benefits:', 'item: Boots', 'item: Coats'],
  ],
  [
    'items that bullets part, after prose',
    'You get • 3 ropes • Boots',
    ['paragraph: You get', 'item: 3 ropes', 'item: Boots'],
  ],
  [
    'items that begin after the end of a sentence',
    'You do this: - Count crates. - Tie ropes.',
    ['heading: You do this:', 'item: Count crates.', 'item: Tie ropes.'],
  ],
  [
    'an item with the same dash before a lower-case word',
    'Benefits: - Boots - brown ones - Coats',
    ['heading: Benefits:', 'item: Boots - brown ones', 'item: Coats'],
  ],
  [
    'an item with a dash of its own',
    'Benefits: - Boots – brown ones - Coats',
    ['heading: Benefits:', 'item: Boots – brown ones', 'item: Coats'],
  ],
] as const) {
  test(`splits ${name}`, () => {
    const found = splitInline(line);
    assert.deepEqual(shown(line, found), pieces);
    assert.equal(found.map(({ start, end }) => line.slice(start, end)).join(''), line, 'pieces tile the line');
  });
}

for (const [name, line] of [
  ['a dash before a lower-case word', 'We read on a rolling basis - we encourage early letters.'],
  ['a dash in a sentence', 'The Harbour - Our Home - is old.'],
  ['a pay range with spaces', 'You earn from $10 - $20 an hour.'],
  ['a pay range after a full stop', 'Pay follows. $45 – $60 an hour.'],
  ['years', 'Summer 2026 - 2027'],
  ['a hyphen', 'A full-time, on-call clerk'],
  ['an asterisk at a word', 'Pay* is weekly.'],
  ['one dash after a sentence', 'We sail. - The harbour master'],
  ['a known heading inside a sentence', 'We list the Benefits of work at sea.'],
  ['a label with text and no list', 'Boots: brown ones for all.'],
  ['nothing at all', ''],
] as const) {
  test(`does not split ${name}`, () => {
    const found = shown(line, splitInline(line));
    assert.deepEqual(found, line === '' ? [] : [`paragraph: ${line}`]);
  });
}

for (const [name, line, pieces] of [
  [
    'a range of figures',
    'Benefits: - 10 - 20 ropes - Boots',
    ['heading: Benefits:', 'item: 10 - 20 ropes', 'item: Boots'],
  ],
  ['a range of percent', 'Benefits: - 5% - 10% a year', ['heading: Benefits:', 'item: 5% - 10% a year']],
] as const) {
  test(`keeps ${name} whole inside a list`, () => assert.deepEqual(shown(line, splitInline(line)), pieces));
}

for (const [name, value, blocks] of [
  ['a dash', '- Calm', ['item: Calm']],
  ['a bullet', '• Calm', ['item: Calm']],
  ['a number', '3. Light the lamps.', ['item: Light the lamps.']],
  ['a letter in brackets', '(b) Lamps', ['item: Lamps']],
  ['an indent', '    - Calm', ['item: Calm']],
  ['no mark without a space', '-Calm', ['paragraph: -Calm']],
  ['no capital letter', 'B. Lamps', ['paragraph: B. Lamps']],
  ['no mark without words', '-', ['paragraph: -']],
  ['no year', '2026. Lamps', ['paragraph: 2026. Lamps']],
] as const) {
  test(`list marks: ${name}`, () => assert.deepEqual(blocksOf(value), blocks));
}
