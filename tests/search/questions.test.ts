import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { find } from '../../src/search/find.ts';
import { createLander } from './landing.ts';
import { readQuestions, type Score, scoreOf, sentenceFor } from './score.ts';
import { storeOf } from './shipped.ts';
import { typosIn } from './typos.ts';

// The index that was built answers the project's own questions, and those of a list that DAY_ONE_QUERIES names. Words alone
// decide here, so a floor is what was reached, less two questions.

const dist = resolve(process.env['DAY_ONE_DIST'] ?? 'dist');
const store = await storeOf(dist);
const land = createLander(dist);

async function ask(query: string) {
  const { state, hits } = await find(store, query, []);
  return { state, urls: hits.map(({ record }) => record.url) };
}

/** Shares, of the answerable questions and, last, of the unanswerable ones. */
interface Floors {
  first: number;
  firstThree: number;
  empty: number;
  wrongly: number;
}

function assertFloors(score: Score, floors: Floors): void {
  const { answerable, unanswerable } = score;
  const said = `${sentenceFor(score)}\n${score.faults.join('\n')}`;
  assert.ok(score.first >= floors.first * answerable, said);
  assert.ok(score.firstThree >= floors.firstThree * answerable, said);
  assert.ok(score.empty <= floors.empty * answerable, said);
  assert.ok(score.wrongly <= floors.wrongly * unanswerable, said);
}

const own = readQuestions(join(import.meta.dirname, 'questions.tsv'));

for (const [list, floors] of [
  ['choose', { first: 0.82, firstThree: 0.91, empty: 0.04, wrongly: 0.22 }],
  ['report', { first: 0.81, firstThree: 0.9, empty: 0.05, wrongly: 0.28 }],
  ['second', { first: 0.73, firstThree: 0.82, empty: 0.13, wrongly: 0.35 }],
  ['third', { first: 0.79, firstThree: 0.84, empty: 0.04, wrongly: 0.36 }],
  ['fourth', { first: 0.81, firstThree: 0.9, empty: 0.09, wrongly: 0.22 }],
] as const) {
  test(`the project's own questions, the list ${list}`, async (context) => {
    const score = await scoreOf(
      own.filter(({ id }) => id === list),
      ask,
      land,
    );
    context.diagnostic(`${list}: ${sentenceFor(score)}`);
    assertFloors(score, floors);
  });
}

const other = process.env['DAY_ONE_QUERIES'];

test('the questions of another list', {
  skip: other === undefined && 'DAY_ONE_QUERIES is not set',
}, async (context) => {
  assert.ok(other !== undefined && existsSync(other), `${other} is there`);
  const score = await scoreOf(readQuestions(other), ask, land);
  context.diagnostic(sentenceFor(score));
  assertFloors(score, { first: 0.8, firstThree: 0.95, empty: 0.02, wrongly: 0.25 });
});

test('of 300 words of the pages with one typing error, most still find the page', async (context) => {
  const words = store.words.filter((word) => /^[a-z]{5,}$/.test(word));
  const pagesOf = async (query: string) => (await ask(query)).urls.map((url) => url.split('#')[0]);
  let found = 0;
  for (const { word, typed } of typosIn(words, 300, 7)) {
    const [page] = await pagesOf(word);
    if (page !== undefined && (await pagesOf(typed)).slice(0, 3).includes(page)) found++;
  }
  context.diagnostic(`${found} of 300 typing errors still find the page`);
  assert.ok(found >= 0.85 * 300, `${found}`);
});
