import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectOf, wordsOf } from '../../../src/search/words.ts';

for (const [query, words] of [
  ['How much is the pay?', ['how', 'much', 'is', 'the', 'pay']],
  ['part-time & C++ 401k', ['part-time', 'c', '401k']],
  ['the clerk’s book', ['the', 'clerk', 'book']],
  ['pay pay PAY', ['pay']],
  ['café ＣＡＦＥ', ['café', 'cafe']],
  ['潮の時間', ['潮の時間']],
  ['???', []],
] as const) {
  test(`words of ${query}`, () => assert.deepEqual(wordsOf(query), words));
}

for (const [query, subject] of [
  ['How much is the pay?', ['pay']],
  ['Do I need to speak Dutch', ['speak', 'dutch']],
  ['what do you do', ['what', 'do', 'you']],
  ['', []],
] as const) {
  test(`subject of ${query}`, () => assert.deepEqual(subjectOf(query), subject));
}
