import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from '../../../src/lib/source-lines.ts';
import { type Stretch, sourceOf } from './harbour.ts';

const texts = (stretches: readonly Stretch[]) =>
  linesOf(sourceOf(stretches)).map(({ parts }) => parts.map(({ text }) => text));

for (const [name, stretches, lines] of [
  ['a line is one part', [['Tally crates', 'a']], [['Tally crates']]],
  [
    'a blank line has none',
    [
      ['a', 'a'],
      ['\n\n', '!blank'],
      ['b', 'b'],
    ],
    [['a'], [], ['b']],
  ],
  [
    'items of one line are parts, each with its dash',
    [
      ['- ', '!separator'],
      ['a', 'a'],
      [' - ', '!separator'],
      ['b', 'b'],
    ],
    [['- a', ' - b']],
  ],
  [
    'the number before an item is a mark, too',
    [
      ['1. ', '!separator'],
      ['a', 'a'],
    ],
    [['1. a']],
  ],
  [
    'marks at the end go to the part before',
    [
      ['a', 'a'],
      [' ↑', '!separator'],
    ],
    [['a ↑']],
  ],
  [
    'a line of marks alone is one part',
    [
      ['---', '!separator'],
      ['\n', '!blank'],
    ],
    [['---']],
  ],
  ['a fence with words is one part', [['```html', '!separator']], [['```html']]],
  ['a span over two lines is a part of both', [['low\ntide', 'a']], [['low'], ['tide']]],
  [
    'line ends are no text',
    [
      ['a\r\n', 'a'],
      ['b\r', 'b'],
    ],
    [['a'], ['b']],
  ],
  ['an empty source has no line', [], []],
] as const) {
  test(name, () => assert.deepEqual(texts(stretches), lines));
}

test('a part says whether the words of its span began on an earlier line', () => {
  const lines = linesOf(
    sourceOf([
      ['\n', '!blank'],
      ['low\ntide', 'a'],
      ['\n', '!blank'],
      ['b', 'b'],
    ]),
  );
  assert.deepEqual(
    lines.map(({ parts }) => parts.map(({ continued }) => continued)),
    [[], [false], [true], [false]],
  );
});

test('put together again, the parts are the source without its line ends', () => {
  const source = sourceOf([
    ['A\n', 'a'],
    ['- ', '!separator'],
    ['b', 'b'],
    ['  ', '!blank'],
    ['c', 'c'],
    ['\n\n—\n', '!separator'],
    ['d ', 'd'],
  ]);
  assert.equal(
    linesOf(source)
      .map(({ parts }) => parts.map(({ text }) => text).join(''))
      .join('\n'),
    source.value,
  );
});
