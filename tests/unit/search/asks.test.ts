import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksIn, endOfCounted, isOffering, isOwnDay } from '../../../src/search/asks.ts';
import { find } from '../../../src/search/find.ts';
import { plainTitle } from '../../../src/search/titles.ts';
import { wordsOf } from '../../../src/search/tokens.ts';
import { harbour } from './harbour-store.ts';

for (const [question, terms] of [
  ['how long is the tide', ['#duration =length']],
  ['what does the clerk earn', ['#money =pay']],
  ['by when do I apply', ['=closing date #date']],
  ['when is high tide', ['#date #duration']],
  ['so when do I row', ['#date #duration']],
  ['is there soup when it rains', []],
  ['should I say how much I want', []],
  ['how do I answer how long I stay', []],
  ['how long should I row', ['#duration =length']],
  ['how much paid leave is there', []],
  ['what would I do as a clerk', ['=responsibilities']],
  ['what do I need', ['=requirements']],
  ['what should you do if it rains', []],
  ['is there fog', []],
] as const) {
  test(`what is asked for by: ${question}`, () =>
    assert.deepEqual(
      asksIn(wordsOf(question)).map((ask) => ask.terms.join(' ')),
      terms,
    ));
}

for (const [question, end] of [
  ['how many fog horns are there', 4],
  ['how many tides per month', 3],
  ['how long', -1],
] as const) {
  test(`what is counted ends: ${question}`, () => assert.equal(endOfCounted(wordsOf(question)), end));
}

for (const [before, is] of [
  [['do', 'you'], true],
  [['the', 'job'], false],
] as const) {
  test(`to offer after ${before.join(' ')}: ${is ? 'only asks' : 'is named'}`, () =>
    assert.equal(isOffering('offer', before), is));
}

for (const [before, is] of [
  [['i', 'have', 'a', 'call', 'on'], true],
  [['my', 'phone', 'screen', 'is'], true],
  [['do', 'i', 'have', 'to', 'row', 'on'], false],
  [['is', 'the', 'call', 'on'], false],
] as const) {
  test(`Friday after ${before.join(' ')}: ${is ? 'the reader’s own' : 'asked for'}`, () =>
    assert.equal(isOwnDay('friday', before), is));
}

for (const [title, plain] of [
  ['【Tides】', 'Tides'],
  ['【Tides】Table', 'Tides – Table'],
  ['Table [draft]', 'Table [draft]'],
] as const) {
  test(`the title ${title}`, () => assert.equal(plainTitle(title), plain));
}

for (const [question, state] of [
  ['how many crates does the clerk tally', 'unanswered'],
  ['what does a harbour master do', 'unanswered'],
  ['how long does the harbour master talk', 'answered'],
] as const) {
  test(`${question}: ${state}`, async () => assert.equal((await find(harbour, question, [])).state, state));
}

test('a passage says which other word it has', async () => {
  const { hits } = await find(harbour, 'salary of the clerk', []);
  assert.deepEqual(hits[0]?.why, [{ asked: 'salary', written: 'Pay' }]);
});
