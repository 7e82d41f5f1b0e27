import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineStarts, pointAt, trimmed } from '../../../scripts/convert/position.ts';
import { splitLines } from '../../../scripts/convert/segment/lines.ts';
import { segment } from '../../../scripts/convert/segment/segment.ts';
import { blocksOf } from './harbour.ts';

for (const [name, value, lines] of [
  ['an empty text has none', '', []],
  ['a line needs no break at its end', 'Ropes', ['Ropes']],
  ['a break at the end opens no further line', 'Ropes\n', ['Ropes']],
  ['LF, CRLF and a lone CR end lines alike', 'a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
  ['LF CR is two breaks', 'a\n\rb', ['a', '', 'b']],
  ['blank lines count, the first one too', '\n\na', ['', '', 'a']],
  ['space around the words is no part of them', '\t a \n', ['a']],
  ['Unicode’s separators of lines and paragraphs end lines', 'a\u2028b\u2029c', ['a', 'b', 'c']],
] as const) {
  test(`lines: ${name}`, () => {
    const found = splitLines(value);
    assert.deepEqual(
      found.map(({ words }) => words),
      lines,
    );
    assert.equal(found.map(({ start, end }) => value.slice(start, end)).join(''), value, 'lines tile the text');
    assert.ok(found.every(({ start, end }, index) => start === (found[index - 1]?.end ?? 0) && end > start));
  });
}

test('lines: the indent is what stands before the first word', () => {
  assert.deepEqual(
    splitLines('a\n  b\n\tc').map(({ indent }) => indent),
    [0, 2, 1],
  );
});

for (const [name, offset, line, column] of [
  ['the first character', 0, 1, 1],
  ['the break belongs to its line', 1, 1, 2],
  ['after CRLF', 4, 2, 2],
  ['after a lone CR', 5, 3, 1],
  ['the end of the text', 6, 3, 2],
] as const) {
  test(`points: ${name}`, () => assert.deepEqual(pointAt(lineStarts('a\r\nb\rc'), offset), { line, column }));
}

test('what is only space is trimmed to nothing, at its start', () => {
  assert.deepEqual(trimmed('ab \n c', { start: 2, end: 5 }), { start: 2, end: 2 });
});

for (const [name, value, blocks] of [
  [
    'joins a sentence that was wrapped',
    'We keep the lamps\nof the harbour.',
    ['paragraph: We keep the lamps\nof the harbour.'],
  ],
  [
    'joins with any line break',
    'We keep the lamps\r\nof the harbour.',
    ['paragraph: We keep the lamps\r\nof the harbour.'],
  ],
  [
    'joins no line that begins in upper case',
    'We keep lamps.\nRopes too.',
    ['paragraph: We keep lamps.', 'paragraph: Ropes too.'],
  ],
  [
    'joins nothing to the end of a sentence',
    'We keep lamps.\nof brass.',
    ['paragraph: We keep lamps.', 'paragraph: of brass.'],
  ],
  [
    'joins nothing across a blank line',
    'We keep lamps\n\nof brass',
    ['paragraph: We keep lamps', 'paragraph: of brass'],
  ],
  ['joins an indented line to its item', '- Calm\n  In a storm', ['item: Calm\n  In a storm']],
  ['joins no outdented line to an item', '  - Calm\nIn a storm', ['item: Calm', 'paragraph: In a storm']],
  ['joins no item to an item', '- Calm\n  - kind', ['item: Calm', 'item: kind']],
  ['joins nothing to a marked heading', '## Pay\nby the hour', ['heading: ## Pay', 'paragraph: by the hour']],
] as const) {
  test(`wrapped lines: ${name}`, () => assert.deepEqual(blocksOf(value), blocks));
}

for (const [name, value, blocks] of [
  ['a fence of three marks', '```\nRopes.', ['mark: ```', 'paragraph: Ropes.']],
  ['a fence with the name of a language', '```html\nRopes.', ['mark: ```html', 'paragraph: Ropes.']],
  ['a fence that a word processor has curled', '“`html\nRopes.\n“`', ['mark: “`html', 'paragraph: Ropes.', 'mark: “`']],
  ['a rule of dashes', 'Ropes.\n---\nLamps.', ['paragraph: Ropes.', 'mark: ---', 'paragraph: Lamps.']],
  ['a rule with spaces', 'Ropes.\n* * *', ['paragraph: Ropes.', 'mark: * * *']],
  ['a rule above a line in lower case', '---\nof brass', ['mark: ---', 'paragraph: of brass']],
  ['no rule of two dashes', 'Ropes.\n--', ['paragraph: Ropes.', 'paragraph: --']],
  ['no fence with a sentence behind it', '``` we keep lamps', ['paragraph: ``` we keep lamps']],
  ['no fence in a quotation', '“Ropes”', ['paragraph: “Ropes”']],
  ['no fence round a word', '`tide`', ['paragraph: `tide`']],
] as const) {
  test(`marks: ${name}`, () => assert.deepEqual(blocksOf(value), blocks));
}

for (const [name, line] of [
  ['a number that is about so many', '~20'],
  ['a word after a stray accent', '´tide'],
] as const) {
  test(`marks: ${name} has words and is no fence`, () =>
    assert.deepEqual(blocksOf(`Ropes.\n${line}`), ['paragraph: Ropes.', `paragraph: ${line}`]));
}

test('a run of blank lines is one block, and every text is tiled', () => {
  assert.deepEqual(
    segment('\n \nRopes.\n\n\n').map(({ kind, start, end }) => [kind, start, end]),
    [
      ['blank', 0, 3],
      ['paragraph', 3, 10],
      ['blank', 10, 12],
    ],
  );
});
