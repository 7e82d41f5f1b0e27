import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nothingChosen } from '../../../src/search/filters.ts';
import { addressOf, queryOf } from '../../../src/search/query.ts';

for (const [search, words, chosen] of [
  ['?q=night+pay', 'night pay', {}],
  ['?q=pay&kind=roles&kind=topics', 'pay', { kind: ['roles', 'topics'] }],
  ['?q=pay&family=software&status=open', 'pay', { family: ['software'], status: ['open'] }],
  ['?kind=roles', '', { kind: ['roles'] }],
  ['', '', {}],
] as const) {
  const query = { words, chosen: { ...nothingChosen, ...chosen } };
  test(`the query of ${search || 'no address'}`, () => assert.deepEqual(queryOf(search), query));
  test(`the address of ${search || 'no query'}`, () => assert.equal(addressOf(query), search));
}

test('what an address says beside the query is left alone', () =>
  assert.deepEqual(queryOf('?q=a&from=mail'), { words: 'a', chosen: nothingChosen }));
