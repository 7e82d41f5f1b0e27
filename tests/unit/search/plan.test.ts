import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roundsOf } from '../../../src/search/plan.ts';

const shown = (subject: readonly string[]) =>
  roundsOf(subject).map((round) => round.map(({ words, answers }) => `${words.join(' ')}${answers ? '' : '?'}`));

for (const [name, subject, rounds] of [
  ['nothing asked, nothing tried', [], []],
  ['one word', ['pay'], [['pay']]],
  ['half of two words is no answer', ['night', 'pay'], [['night pay'], ['night?', 'pay?']]],
  ['two of three are an answer, one is none', ['a', 'b', 'c'], [['a b c'], ['a b', 'a c', 'b c'], ['a?', 'b?', 'c?']]],
] as const) {
  test(name, () => assert.deepEqual(shown(subject), rounds));
}

test('of a long question only the first words are left out one by one', () => {
  const rounds = roundsOf([...'abcdefgh']);
  assert.deepEqual(
    rounds.map((round) => round.length),
    [1, 6, 15, 20, 15, 6],
  );
  assert.equal(rounds[0]?.[0]?.answers, true);
  assert.equal(rounds[2]?.[0]?.answers, false);
});
