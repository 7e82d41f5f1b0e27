import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Engine } from '../../../src/search/engine.ts';
import { find } from '../../../src/search/find.ts';

const texts = {
  'roles/clerk.html#pay': 'The pay is 19.50 an hour',
  'roles/clerk.html#gap-place': 'The posting names no town; nor pay in kind',
  'stages/talk.html#text': 'A talk of an hour on the quay',
};

/** Finds like the index: all words, each by its longest known beginning, here its first two letters. */
const engine: Engine = {
  search: (query) =>
    Promise.resolve(
      Object.entries(texts)
        .filter(([, text]) => query.split(' ').every((word) => text.toLowerCase().includes(word.slice(0, 2))))
        .map(([url, content]) => ({
          id: url,
          data: () => Promise.resolve({ raw_url: url, excerpt: '', content, meta: {} }),
        })),
    ),
  collectionOf: (id) => id.split('/')[0],
};

for (const [name, query, collections, state, hits] of [
  ['all words in one passage', 'Is the pay by the hour?', [], 'answered', ['roles/clerk.html#pay']],
  [
    'what is left out comes after what is said',
    'pay',
    [],
    'answered',
    ['roles/clerk.html#pay', 'roles/clerk.html#gap-place'],
  ],
  ['two of three words answer', 'talk quay parrots', [], 'answered', ['stages/talk.html#text']],
  ['one of two words is only near', 'quay parrots', [], 'unanswered', ['stages/talk.html#text']],
  ['a beginning that the index knows is no answer', 'quarrels', [], 'unanswered', []],
  ['words of another collection', 'quay', ['roles'], 'unanswered', []],
  ['nothing asked', '?', [], 'unanswered', []],
] as const) {
  test(name, async () => {
    const answer = await find(engine, query, collections);
    assert.deepEqual([answer.state, answer.hits.map(({ raw_url: url }) => url)], [state, hits]);
  });
}

test('the counts are of every collection, whichever was asked for', async () => {
  const { counts } = await find(engine, 'hour', ['roles']);
  assert.deepEqual(
    [...counts],
    [
      ['roles', 1],
      ['stages', 1],
    ],
  );
});
