import assert from 'node:assert/strict';
import { test } from 'node:test';
import stringWidth from 'string-width';
import { codeFrame } from '../../../../scripts/convert/report/frame.ts';

/** The frame of the place of `words` in `value`, as lines. */
const frameOf = (value: string, words: string, width = 80) => {
  const start = value.indexOf(words);
  return codeFrame(value, { start, end: start + words.length }, width)
    .split('\n')
    .slice(0, -1);
};

for (const [name, value, words, frame] of [
  ['at the first character', 'Berth seven', 'Berth', ['  1 │ Berth seven', '    │ ^^^^^']],
  [
    'on a later line, its margin as wide as the number',
    `${'\n'.repeat(9)}The Berth\r\nis here`,
    'Berth',
    ['  10 │ The Berth', '     │     ^^^^^'],
  ],
  ['after a lone CR', 'a\rBerth\rb', 'Berth', ['  2 │ Berth', '    │ ^^^^^']],
  ['behind a tab', '\tThe\tBerth', 'Berth', ['  1 │     The    Berth', '    │            ^^^^^']],
  ['on a tab', 'a\tb', '\t', ['  1 │ a    b', '    │  ^^^^']],
  ['behind wide characters', '港口 Berth', 'Berth', ['  1 │ 港口 Berth', '    │      ^^^^^']],
  ['on wide characters', 'The 港口', '港口', ['  1 │ The 港口', '    │     ^^^^']],
  ['behind emoji of several code points', '👩‍🚒👍🏽 Berth', 'Berth', ['  1 │ 👩‍🚒👍🏽 Berth', '    │      ^^^^^']],
  ['behind a combining mark', 'e\u0301 Berth', 'Berth', ['  1 │ e\u0301 Berth', '    │   ^^^^^']],
  ['behind marks that nobody sees', 'a\u200bb Berth', 'Berth', ['  1 │ a\u200bb Berth', '    │    ^^^^^']],
  ['behind a control character', '\u001b[31mBerth', 'Berth', ['  1 │ ␛[31mBerth', '    │      ^^^^^']],
  [
    'over two lines',
    'a Berth\nseven b',
    'Berth\nseven',
    ['  1 │ a Berth', '    │   ^^^^^', '  2 │ seven b', '    │ ^^^^^'],
  ],
  [
    'over many lines, the first and the last',
    'a\nb\nc\nd\ne\nf',
    'b\nc\nd\ne\nf',
    ['  2 │ b', '    │ ^', '  3 │ c', '    │ ^', '    ⋮', '  6 │ f', '    │ ^'],
  ],
  ['between empty lines', 'a\n\nBerth\n\nb', '\n\nBerth\n\n', ['  3 │ Berth', '    │ ^^^^^']],
  ['of nothing but line breaks', 'a\n\n\nb', '\n\n\n', ['  1 │ a', '    │  ^']],
  ['that ends with its line break', 'Berth\nb', 'Berth\n', ['  1 │ Berth', '    │ ^^^^^']],
] as const) {
  test(`a place ${name}`, () => assert.deepEqual(frameOf(value, words), frame));
}

for (const [name, value, start, frame] of [
  ['the end of a text', 'Berth', 5, ['  1 │ Berth', '    │      ^']],
  ['the end of a text that ends its last line', 'Berth\n', 6, ['  2 │', '    │ ^']],
  ['an empty text', '', 0, ['  1 │', '    │ ^']],
] as const) {
  test(`${name} has a caret`, () =>
    assert.deepEqual(codeFrame(value, { start, end: start }, 80).split('\n').slice(0, -1), frame));
}

for (const [name, value, words] of [
  ['in the middle', `${'rope '.repeat(100)}Berth ${'rope '.repeat(100)}`, 'Berth'],
  ['at the end', `${'rope '.repeat(100)}Berth`, 'Berth'],
  ['at the start', `Berth ${'rope '.repeat(100)}`, 'Berth'],
  ['among wide characters', `${'港'.repeat(100)}口岸${'港'.repeat(100)}`, '口岸'],
] as const) {
  test(`a long line is cut to the width, the place in it: ${name}`, () => {
    for (const width of [60, 80, 100]) {
      const [line = '', carets = ''] = frameOf(value, words, width);
      assert.ok(stringWidth(line) <= width, line);
      const before = stringWidth(line.slice(0, line.indexOf(words)));
      assert.equal(carets.indexOf('^'), before);
      assert.equal(carets.length - before, stringWidth(words));
    }
  });
}

test('a place longer than the line has carets to its end and no further', () => {
  const [line = '', carets = ''] = frameOf(`a ${'rope'.repeat(100)} b`, 'rope'.repeat(100), 60);
  assert.ok(stringWidth(line) === 60 && stringWidth(carets) === 60, `${line}\n${carets}`);
});
