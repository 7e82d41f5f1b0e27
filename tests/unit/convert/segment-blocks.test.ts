import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slice } from '../../../scripts/convert/position.ts';
import { segment } from '../../../scripts/convert/segment/segment.ts';

/** The blocks of Markdown, blank ones left out: kind, what is shown, and the places of those that have several. */
function blocksOf(value: string, isMarkdown = true): string[] {
  return segment(value, value.length, isMarkdown)
    .filter(({ kind }) => kind !== 'blank')
    .map(({ kind, text, lines, content }) => {
      const places = lines?.map((place) => slice(value, place)).join('|');
      return [kind, content ?? slice(value, text), places].filter((each) => each !== undefined).join(': ');
    });
}

const fence = '```';

for (const [name, value, blocks] of [
  [
    'a table, without its rule',
    '| Rope | m |\n|------|--:|\n| Hemp | 10 |',
    ['table: | Rope | m |\n|------|--:|\n| Hemp | 10 |: | Rope | m ||| Hemp | 10 |'],
  ],
  [
    'a table without outer bars',
    'Rope | m\n--- | ---\nHemp | 10',
    ['table: Rope | m\n--- | ---\nHemp | 10: Rope | m|Hemp | 10'],
  ],
  ['a table of one row', '| Rope |\n| - |', ['table: | Rope |\n| - |: | Rope |']],
  [
    'a table that ends where a list begins',
    '| Rope |\n| - |\n- a | b',
    ['table: | Rope |\n| - |: | Rope |', 'item: a | b'],
  ],
  [
    'code between fences',
    `${fence}\nropes\n\n  tie\n${fence}`,
    [`mark: ${fence}`, 'code: ropes\n\n  tie: ropes|tie', `mark: ${fence}`],
  ],
  ['code of a language', `~~~ c++\nropes\n~~~`, ['mark: ~~~ c++', 'code: ropes: ropes', 'mark: ~~~']],
  [
    'what is more than a language is text',
    `${fence}sh of the quay\nropes\n${fence}`,
    [`mark: ${fence}`, 'paragraph: sh of the quay', 'code: ropes: ropes', `mark: ${fence}`],
  ],
  [
    'a fence within a longer one',
    `${fence}\`\n${fence}\n${fence}\``,
    [`mark: ${fence}\``, `code: ${fence}: ${fence}`, `mark: ${fence}\``],
  ],
  [
    'a fence behind an item',
    `- ${fence}\n  ropes\n  ${fence}`,
    [`mark: - ${fence}`, 'code: ropes: ropes', `mark: ${fence}`],
  ],
  [
    'code by its indent',
    'Tie.\n\n    ropes\n      tie\n\n    lamps\nSail.',
    ['paragraph: Tie.', 'code: ropes\n  tie\n\nlamps: ropes|tie|lamps', 'paragraph: Sail.'],
  ],
  ['code by a tab', '\tropes', ['code: ropes: ropes']],
  [
    'no heading and no label in code',
    `${fence}\n# Pay\nLocation: x\nSalary: y\n${fence}`,
    [`mark: ${fence}`, 'code: # Pay\nLocation: x\nSalary: y: # Pay|Location: x|Salary: y', `mark: ${fence}`],
  ],
  ['a quote', '> Look\n> twice.\n>\n> Speak.', ['quote: > Look\n> twice.\n>\n> Speak.: Look|twice.|Speak.']],
  ['a quote in a quote', '> Look\n>> twice', ['quote: > Look\n>> twice: Look|twice']],
  [
    'a quote whose sentence goes on',
    '> Look and\nthen lift.\nSail.',
    ['quote: > Look and\nthen lift.: Look and|then lift.', 'paragraph: Sail.'],
  ],
  ['a quote of nothing', '>\n>', ['mark: >', 'mark: >']],
  [
    'a heading above three dashes',
    'Pay and hours\n---\nWe pay.',
    ['heading: Pay and hours', 'mark: ---', 'paragraph: We pay.'],
  ],
  ['an item with a plus', '+ Ropes\n+ Lamps', ['item: Ropes', 'item: Lamps']],
] as const) {
  test(`Markdown: ${name}`, () => assert.deepEqual(blocksOf(value), blocks));
}

for (const [name, value, blocks] of [
  ['a bar in a line is no table', 'Ropes | lamps\nWe sail.', ['paragraph: Ropes | lamps', 'paragraph: We sail.']],
  ['a rule of other columns makes no table', 'a | b\n- | - | -', ['paragraph: a | b', 'item: | - | -']],
  [
    'a fence that nobody closes',
    `${fence}\nropes\n# Pay\nWe pay.`,
    [`mark: ${fence}`, 'paragraph: ropes', 'heading: # Pay', 'paragraph: We pay.'],
  ],
  ['a fence of quotation marks', '“`html\nropes\n“`', ['mark: “`html', 'paragraph: ropes', 'mark: “`']],
  ['a fence closed by other marks', `${fence}\nropes\n~~~`, [`mark: ${fence}`, 'paragraph: ropes', 'mark: ~~~']],
  ['a fence closed by a shorter one', '~~~~\nropes\n~~~', ['mark: ~~~~', 'paragraph: ropes', 'mark: ~~~']],
  ['an indented line below a line of text', 'We sail\n    at noon', ['paragraph: We sail\n    at noon']],
  ['indented items', '    - Ropes\n    - Lamps', ['item: Ropes', 'item: Lamps']],
  ['a rule below a sentence', 'We pay.\n---\nWe sail.', ['paragraph: We pay.', 'mark: ---', 'paragraph: We sail.']],
  ['a rule below two lines', 'We pay\nWe sail\n---', ['paragraph: We pay', 'paragraph: We sail', 'mark: ---']],
  ['a greater-than sign in a line', 'Five > three', ['paragraph: Five > three']],
] as const) {
  test(`Markdown: no more than it is: ${name}`, () => assert.deepEqual(blocksOf(value), blocks));
}

for (const [name, value] of [
  ['a table', 'a | b\n-- | --'],
  ['code', `${fence}\nropes\n${fence}`],
  ['a quote', '> ropes'],
  ['an item with a plus', '+ ropes'],
] as const) {
  test(`other text has no Markdown: ${name}`, () =>
    assert.ok(!blocksOf(value, false).some((block) => /^(?:table|code|quote|item)/u.test(block))));
}
