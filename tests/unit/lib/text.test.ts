import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalise, count, hasWords, listOf, shorten, titleOf } from '../../../src/lib/text.ts';

for (const [n, text] of [
  [0, 'no lines'],
  [1, 'one line'],
  [2, 'two lines'],
  [12, 'twelve lines'],
  [13, '13 lines'],
] as const) {
  test(`${n} is ${text}`, () => assert.equal(count(n, 'line'), text));
}

test('a plural of its own', () => assert.equal(count(2, 'entry', 'entries'), 'two entries'));
test('a capital', () => assert.equal(capitalise('éclair'), 'Éclair'));
test('no letter, no capital', () => assert.equal(capitalise(''), ''));

for (const [items, text] of [
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
] as const) {
  test(`a list of ${items.length}`, () => assert.equal(listOf(items), text));
}

for (const [text, words] of [
  ['- ', false],
  ['“`', false],
  ['', false],
  ['潮', true],
  ['7', true],
] as const) {
  test(`${JSON.stringify(text)} ${words ? 'has' : 'has no'} words`, () => assert.equal(hasWords(text), words));
}

test('an anchor in words', () => assert.equal(titleOf('fair-chance-2'), 'Fair chance 2'));
test('a short text stays', () => assert.equal(shorten('Low tide', 8), 'Low tide'));
test('a long one ends at a word', () => assert.equal(shorten('Low tide at noon', 10), 'Low tide …'));
test('a long word is cut', () => assert.equal(shorten('Gezeitentafel', 6), 'Gezeit …'));

test('a list that is cut says how much', () => assert.equal(listOf(['a', 'b', 'c', 'd'], 2), 'a, b and 2 more'));
test('a list that fits is whole', () => assert.equal(listOf(['a', 'b'], 2), 'a and b'));
