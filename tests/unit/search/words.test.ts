import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAsking, isContext, isVague } from '../../../src/search/question-words.ts';
import { stemFor } from '../../../src/search/stem.ts';
import { tokensOf, wordsOf } from '../../../src/search/tokens.ts';

for (const [text, words] of [
  ['How much is the pay?', ['how', 'much', 'is', 'the', 'pay']],
  ['part-time & C++, C# or C', ['part', 'time', 'c++', 'c#', 'or', 'c']],
  ['401(k) and 401k', ['401', 'k', 'and', '401', 'k']],
  ['£19,500.50 or 1,2', ['19500.50', 'or', '1,2']],
  ['the clerk’s book, don’t', ['the', 'clerk', 'book', 'dont']],
  ['Bürö ＣＡＦＥ', ['buro', 'cafe']],
  ['潮の時間', ['潮の時間']],
  ['– ??? …', []],
] as const) {
  test(`words of ${text}`, () => assert.deepEqual(wordsOf(text), words));
}

test('a word knows where it stands', () =>
  assert.deepEqual(tokensOf('the clerk’s'), [
    { word: 'the', start: 0, end: 3 },
    { word: 'clerk', start: 4, end: 11 },
  ]));

for (const [language, one, other, same] of [
  ['en', 'interviews', 'interviewing', true],
  ['en-GB', 'tide', 'tides', true],
  ['en', 'interns', 'international', false],
  ['en', 'housing', 'house', false],
  ['en', 'wellness', 'well', false],
  ['en', 'harnesses', 'harness', true],
  ['de', 'tagung', 'tagungen', true],
  ['de', 'ruder', 'rudel', false],
  ['fr', 'marins', 'marin', true],
  ['fi', 'vene', 'veneet', false],
] as const) {
  test(`${one} and ${other} in ${language}: ${same ? 'one word' : 'two'}`, () => {
    const stem = stemFor(language);
    assert.equal(stem(one) === stem(other), same);
  });
}

for (const [kind, is, words, others] of [
  ['asks', isAsking, ['what', 'do', 'dont', 'my'], ['tide', 'pay', 'ask']],
  [
    'is vague',
    isVague,
    ['usually', 'asked', 'giving', 'stopped', 'tries'],
    ['allowance', 'performance', 'tide', 'bell'],
  ],
  ['is said of every job', isContext, ['apply', 'applied', 'roles', 'company'], ['clerk', 'pay']],
] as const) {
  for (const word of words) test(`${word} ${kind}`, () => assert.ok(is(word)));
  for (const word of others) test(`no word that ${kind}: ${word}`, () => assert.ok(!is(word)));
}
