import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../../src/search/find.ts';
import { harbour } from './harbour-store.ts';

for (const [name, query, collections, state, first] of [
  ['a fact by another word', 'what are the wages of the clerk', [], 'answered', 'roles/clerk.html#pay'],
  ['a fact by the kind of value', 'how long is the clerk there', [], 'answered', 'roles/clerk.html#length'],
  ['a gap of the posting that is named', 'night watch pay', [], 'answered', 'roles/watch.html#gap-pay'],
  ['a sentence', 'who walks the breakwater at midnight?', [], 'answered', 'roles/watch.html#duties'],
  ['a misspelt word', 'brekwater', [], 'answered', 'roles/watch.html#duties'],
  [
    'what is said of all holds for the one named',
    'may the clerk try again when seasick',
    [],
    'answered',
    'stages/trial.html#text',
  ],
  ['a phrase', '"launch shed"', [], 'answered', 'topics/aboard.html#meals'],
  ['a page of the keeper’s', 'oil the bell', [], 'answered', 'playbook/bell.html#title'],
  ['a collection that has it', 'bell', ['roles'], 'answered', 'roles/clerk.html#duties'],
  ['two passages of a section', 'fog and crates', [], 'answered', 'roles/clerk.html#duties'],
  ['no single value that was not asked for', 'the harbour clerk', [], 'answered', 'roles/clerk.html#duties'],
  ['three of five things named', 'crates quay bell otters weasels', [], 'answered', 'roles/clerk.html#duties'],
  ['one of four things named', 'seasick lamps pay bell', [], 'unanswered', 'roles/clerk.html#pay'],
  [
    'one of the words that say little',
    'what should I bring, give and recommend',
    [],
    'unanswered',
    'stages/talk.html#text',
  ],
  ['one of two things named', 'fog and parrots', [], 'unanswered', 'roles/clerk.html#duties'],
  ['a thing that nobody names', 'is there lunch', [], 'unanswered', undefined],
  ['words in another order than the phrase', '"shed launch"', [], 'unanswered', undefined],
  ['a collection that does not have it', 'breakwater', ['stages'], 'unanswered', undefined],
  ['nothing asked for', 'what do you do', [], 'unanswered', undefined],
  ['nothing', '', [], 'unanswered', undefined],
] as const) {
  test(`${name}: ${state}`, async () => {
    const answer = await find(harbour, query, collections);
    assert.deepEqual([answer.state, answer.hits[0]?.record.url], [state, first]);
  });
}

for (const [query, values] of [
  ['what is the pay', ['roles/clerk.html#pay', 'roles/watch.html#gap-pay']],
  ['does the clerk tally crates', []],
  ['clerk parrots', []],
] as const) {
  test(`the values that answer stand on top: ${query}`, async () => {
    const { hits } = await find(harbour, query, []);
    assert.deepEqual(
      hits.filter(({ answers }) => answers).map(({ record }) => record.url),
      values,
    );
  });
}

test('the posting that is named most is the one that is meant', async () => {
  const { hits } = await find(harbour, 'clerk at night watch pay', []);
  const met = hits.filter(({ meets }) => meets).map(({ record }) => record.url);
  assert.deepEqual(met, ['roles/watch.html#gap-pay', 'roles/watch.html#duties']);
});

test('the counts are of every collection, whichever was asked for', async () => {
  const { counts } = await find(harbour, 'bell', ['roles']);
  assert.deepEqual([...counts].toSorted(), [
    ['playbook', 1],
    ['roles', 1],
  ]);
});
