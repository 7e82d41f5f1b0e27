import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slice } from '../../../scripts/convert/position.ts';
import { segment } from '../../../scripts/convert/segment/segment.ts';

/** Each block of Markdown with the items that it stands in, by the first letter behind their marks. */
function placesOf(value: string): string[] {
  return segment(value, value.length, true)
    .filter(({ kind }) => kind !== 'blank')
    .map(({ text, within = [] }) => {
      const path = within.map(({ start }) => /\p{L}/u.exec(value.slice(start))?.[0]).join('');
      return `${path}: ${slice(value, text)}`;
    });
}

for (const [name, value, places] of [
  ['side by side', '- A\n- B', ['A: A', 'B: B']],
  ['one in another', '- A\n  - B\n    - C\n  - D\n- E', ['A: A', 'AB: B', 'ABC: C', 'AD: D', 'E: E']],
  ['numbers in marks', '- A\n  1. B\n  2. C', ['A: A', 'AB: B', 'AC: C']],
  ['marks in numbers, two columns in', '10. A\n  - B', ['A: A', 'AB: B']],
  ['by tabs', '- A\n\t- B\n\t\t- C', ['A: A', 'AB: B', 'ABC: C']],
  ['a paragraph within', '- A\n\n  More.\n- B', ['A: A', 'A: More.', 'B: B']],
  ['a paragraph after', '- A\n\nMore.\n- B', ['A: A', ': More.', 'B: B']],
  ['one column in is beside', '- A\n - B', ['A: A', 'B: B']],
  [
    'no deeper than six',
    Array.from({ length: 8 }, (_, depth) => `${'  '.repeat(depth)}- ${'ABCDEFGH'[depth]}`).join('\n'),
    ['A: A', 'AB: B', 'ABC: C', 'ABCD: D', 'ABCDE: E', 'ABCDEF: F', 'ABCDEG: G', 'ABCDEH: H'],
  ],
  ['code within', '- A\n\n      tie\n- B', ['A: A', 'A: tie', 'B: B']],
  ['a quote within', '- A\n  > tie\n- B', ['A: A', 'A: tie', 'B: B']],
] as const) {
  test(`lists: ${name}`, () => assert.deepEqual(placesOf(value), places));
}

const long = 'The clerks count the crates on the quay as they land, and write each of them';
for (const [name, value, blocks] of [
  ['a line below a line of prose', `${long}\nInto the book.`, [`${long}\nInto the book.`]],
  ['a short line between two', `We sail.\n${long}.\nInto the book.`, [`We sail.\n${long}.\nInto the book.`]],
  ['lines that two spaces break', 'North Quay 3  \n1000 Port', ['North Quay 3  \n1000 Port']],
  ['lines that a backslash breaks', 'North Quay 3\\\n1000 Port', ['North Quay 3\\\n1000 Port']],
  ['an item of two lines', `- ${long}\n  Into the book.`, [`${long}\n  Into the book.`]],
] as const) {
  test(`lines that run on: ${name}`, () =>
    assert.deepEqual(
      segment(value, value.length, true).map(({ text }) => slice(value, text)),
      blocks,
    ));
}

for (const [name, value, count] of [
  ['short lines may be a list', 'Count crates\nTie ropes\nLight lamps', 3],
  ['a blank line ends a paragraph', `${long}.\n\nInto the book.`, 3],
  ['a known heading stands for itself', `${long}.\nResponsibilities\nCount the crates as they land.`, 3],
  ['a heading above prose', `Into the book\n${long}.`, 2],
  ['an item', `${long}:\n- Ropes`, 2],
  ['a heading with marks', `${long}.\n## Ropes`, 2],
  ['a row of a table', `${long}\na | b\n- | -`, 2],
] as const) {
  test(`lines that do not run on: ${name}`, () => assert.equal(segment(value, value.length, true).length, count));
}

for (const [name, value, kinds] of [
  [
    'a numbered item above prose',
    `# Pay\n\n## Hours\n\n1. Tie the ropes\n\n${long}.`,
    ['heading', 'heading', 'item', 'paragraph'],
  ],
  [
    'a phrase above prose',
    `# Pay\n\n## Hours\n\nTwo ropes\n\n${long}.`,
    ['heading', 'heading', 'paragraph', 'paragraph'],
  ],
  [
    'a question above prose is a heading',
    `# Pay\n\n## Hours\n\nWho ties?\n\n${long}.`,
    ['heading', 'heading', 'heading', 'paragraph'],
  ],
  [
    'a heading that the table knows is one',
    `# Pay\n\n## Hours\n\nBenefits\n\n${long}.`,
    ['heading', 'heading', 'heading', 'paragraph'],
  ],
  ['a phrase is a heading where none has marks', `Two ropes\n\n${long}.`, ['heading', 'paragraph']],
] as const) {
  test(`where headings have marks: ${name}`, () =>
    assert.deepEqual(
      segment(value, value.length, true).flatMap(({ kind }) => (kind === 'blank' ? [] : [kind])),
      kinds,
    ));
}
