import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf } from '../../../src/search/excerpt.ts';
import { planOf } from '../../../src/search/plan.ts';
import { harbour } from './harbour-store.ts';

const shown = (passage: string, query: string) =>
  excerptOf(passage, planOf(query, harbour).concepts, harbour)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

for (const [name, passage, query, excerpt] of [
  ['a word', 'The fog comes.', 'fog', 'The [fog] comes.'],
  ['another form of it', 'All crates.', 'crate', 'All [crates].'],
  ['another word of its group', 'No wages.', 'salary', 'No [wages].'],
  ['all words of a member', 'The fog horn.', 'bell', 'The [fog] [horn].'],
  ['nothing asked for in it', 'The quay.', 'soup', 'The quay.'],
  ['a kind of value marks nothing', '7 weeks.', 'how long', '7 weeks.'],
  ['no passage', '', 'fog', ''],
] as const) {
  test(name, () => assert.equal(shown(passage, query), excerpt));
}

test('a long passage is cut at words around what was asked for', () => {
  const excerpt = shown(`${'The quay is long. '.repeat(40)}The fog comes.${' The quay is long.'.repeat(40)}`, 'fog');
  assert.match(excerpt, /^… .*\[fog\].* …$/);
  assert.ok(excerpt.length < 300, `${excerpt.length}`);
});
