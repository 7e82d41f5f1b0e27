import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differenceOf } from '../../../scripts/convert/difference.ts';
import { withDigest } from '../../../scripts/convert/digest.ts';

const lines = (...each: string[]) => `${each.join('\n')}\n`;
const many = (word: string) => lines(...Array.from({ length: 30 }, (_, index) => `${word} ${index}`));

for (const [name, text, wanted, shown] of [
  [
    'another line, with one around it',
    lines('a', 'b', 'c', 'd', 'e'),
    lines('a', 'b', 'x', 'd', 'e'),
    ['2   │ b', '3 - │ c', '  + │ x', '4   │ d'],
  ],
  ['a line more', lines('a', 'b'), lines('a'), ['1   │ a', '2 - │ b']],
  ['a line less', lines('a'), lines('a', 'b'), ['1   │ a', '  + │ b']],
  ['the first line', lines('a', 'b'), lines('x', 'b'), ['1 - │ a', '  + │ x', '2   │ b']],
  ['no line break at the end', 'a', 'a\n', ['1 - │ a', '  + │ a']],
  [
    'numbers of two figures',
    lines(...'123456789'.split(''), 'a'),
    lines(...'123456789'.split(''), 'b'),
    [' 9   │ 9', '10 - │ a', '   + │ b'],
  ],
  [
    'two places',
    lines('a', '1', '2', '3', '4', 'b'),
    lines('x', '1', '2', '3', '4', 'y'),
    ['1 - │ a', '  + │ x', '2   │ 1', '5   │ 4', '6 - │ b', '  + │ y'],
  ],
  ['nothing', 'a\n', 'a\n', []],
] as const) {
  test(`difference: ${name}`, () => assert.deepEqual(differenceOf(text, wanted), shown));
}

test('difference: a long line is cut to where it differs', () => {
  const [one, other] = [`${'rope '.repeat(100)}knot`, `${'rope '.repeat(100)}lamp`];
  const found = differenceOf(lines(one), lines(other));
  assert.equal(found.length, 2);
  assert.match(found[0] ?? '', /^1 - │ …[rope ]+knot$/u);
  assert.match(found[1] ?? '', /^ {2}\+ │ …[rope ]+lamp$/u);
  assert.ok(found.every((line) => line.length <= 105));
});

test('difference: twenty lines at most, and how many more there are', () => {
  const found = differenceOf(many('rope'), many('lamp'));
  assert.equal(found.length, 20);
  assert.equal(found.at(-1), '     │ … and 41 more lines');
});

test('difference: the digest of another text is no difference, a digest that is gone is one', () => {
  const front = '---\ntitle: Ropes\n---\n';
  const [text, wanted] = [withDigest(`${front}old\n`), withDigest(`${front}new\n`)];
  assert.deepEqual(differenceOf(text, wanted), ['4   │ ---', '5 - │ old', '  + │ new']);
  assert.match(differenceOf(front, withDigest(front)).join('\n'), /\+ │ digest: sha256-/u);
});
