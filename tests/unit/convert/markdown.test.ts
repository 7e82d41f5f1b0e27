import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFlow, parsePhrasing, withoutMarks } from '../../../scripts/convert/markdown.ts';

for (const [name, words, text] of [
  ['emphasis', 'The *harbour* **workshop**', 'The harbour workshop'],
  ['code', 'Say `ready --aloud`', 'Say ready --aloud'],
  ['escapes', 'Ropes \\* 3', 'Ropes * 3'],
  ['a link, whose address stays', '[Knots](https://h.example/k) & ropes', 'Knots (https://h.example/k) & ropes'],
  ['a bare address', 'See https://h.example', 'See https://h.example'],
] as const) {
  test(`a title without its marks: ${name}`, () => assert.equal(withoutMarks(words), text));
}

for (const words of [
  'Har**bour**',
  'R&amp;D',
  '![Map](map.png)',
  '<b>Tie</b>',
  '[r]: https://h.example',
  '**',
  'snake_case_words',
  '2 * 3 * 4',
]) {
  test(`a title as it is written: ${words}`, () => assert.equal(withoutMarks(words), words));
}

for (const [name, markdown, types] of [
  ['a block of HTML', '<div>\n\n- a\n\n</div>', ['paragraph', 'list', 'paragraph']],
  ['a comment that nobody closes', '<!-- a\n\n# b', ['paragraph', 'heading']],
  ['quotes without end', '> '.repeat(60), []],
  ['lists without end', `${'- '.repeat(60)}a`, []],
  ['emphasis within emphasis without end', `${'*a **b '.repeat(60)}${'** *'.repeat(60)}`, []],
] as const) {
  test(`blocks: ${name}`, () =>
    assert.deepEqual(
      parseFlow(markdown).map(({ type }) => type),
      types,
    ));
}

test('in a line no mark of a block counts', () => {
  for (const words of ['# a', '> a', '- a', '1. a', '    a', '```\na', 'a\n---', '| a |\n| - |', '***'])
    assert.deepEqual(
      parsePhrasing(words).map(({ type }) => type),
      ['paragraph'],
      words,
    );
});
