import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersIn, sentencesIn } from '../../../src/lib/glance.ts';

const questionOf = (text: string) =>
  answersIn([{ id: 'about-1', from: ['a:0-1'], text }]).map(({ question }) => question);

for (const [text, question] of [
  ['This talk tests how calm you stay.', ['tests']],
  ['The rounds assess your knots.', ['tests']],
  ['Expect 2 knots and a splice.', ['tests']],
  ['Prepare a story of a storm.', ['prepare']],
  ['You should practise the bowline.', ['prepare']],
  ['We recommend asking beforehand which tide it is.', ['ask']],
  ['You may ask for a second boat.', ['ask']],
  ['The harbour team decides after each tide.', ['decides']],
  ['Evaluate what the berth is worth.', []],
  ['You will be asked for your papers.', []],
  ['You decide when to come.', []],
  ['Prepare the following:', []],
  ['What it tests', []],
] as const) {
  test(text, () => assert.deepEqual(questionOf(text), question));
}

test('three answers to a question at most', () =>
  assert.equal(questionOf('Know one. Know two. Know three. Know four.').length, 3));

test('a sentence ends before a capital, and not within quotation marks', () =>
  assert.deepEqual(sentencesIn('Say “Aye.” Then go at 2.5 knots. “Why?” may follow'), [
    'Say “Aye.”',
    'Then go at 2.5 knots.',
    '“Why?” may follow',
  ]));
