import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryOf } from '../../../src/search/query.ts';

for (const [search, words, collections] of [
  ['?q=night+pay', 'night pay', []],
  ['?q=pay&in=roles&in=topics', 'pay', ['roles', 'topics']],
  ['?in=roles', '', ['roles']],
  ['', '', []],
] as const) {
  test(`the query of ${search || 'no address'}`, () => assert.deepEqual(queryOf(search), { words, collections }));
}
