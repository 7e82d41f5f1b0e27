import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from './harbour.ts';

const page =
  'Crane Driver - Harbour Co Location: North Quay Job Type: Full-time Salary: £13.50 an hour About us: We move crates from ship to ' +
  'shore. Key Responsibilities: - Lift crates - Grease the crane Requirements: - A calm hand - No fear of heights How to apply: come by.';

test('a page that was pasted on one line is its title, its sheet and its sections', () => {
  assert.deepEqual(blocksOf(page), [
    'heading: Crane Driver - Harbour Co',
    'label: Location:',
    'value: North Quay',
    'label: Job Type:',
    'value: Full-time',
    'label: Salary:',
    'value: £13.50 an hour',
    'heading: About us:',
    'paragraph: We move crates from ship to shore.',
    'heading: Key Responsibilities:',
    'item: Lift crates',
    'item: Grease the crane',
    'heading: Requirements:',
    'item: A calm hand',
    'item: No fear of heights',
    'heading: How to apply:',
    'paragraph: come by.',
  ]);
});

test('the page may begin with a heading', () => {
  assert.equal(blocksOf(page.slice(page.indexOf('About us')))[0], 'heading: About us:');
});

for (const [name, line] of [
  ['a short line', 'Location: North Quay Salary: £13.50 Duration: 12 weeks'],
  ['two known words before colons', `Location: North Quay, where ${'the crates land and '.repeat(8)}Salary: £13.50`],
  [
    'unknown words before colons',
    `The berths: seven. The tides: two a day. The lamps: ${'forty and green, '.repeat(6)}and the ropes: brown.`,
  ],
  ['prose', 'We lift crates from ship to shore, and when the tide is out we grease the crane. '.repeat(3).trim()],
] as const) {
  test(`no page on one line: ${name}`, () =>
    assert.ok(blocksOf(line).every((block) => !/^(?:heading|value): (?!North Quay)/u.test(block))));
}
