import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionIn } from '../../../src/lib/decisions.ts';

const passage = (text: string, number = 1) => ({ id: `p-${number}`, from: [`s:${number}-9`], text });

for (const [text, who] of [
  ['The harbour master reads the log. The night manager reads this and decides whether you stay.', 'the night manager'],
  ['Final authority rests with the hiring manager.', 'the hiring manager'],
  ['The decision lies with a harbour committee.', 'a harbour committee'],
  ['Teams differ, and the pilots board has the final say.', 'the pilots board'],
  ['Your recruiter settles whether there is a next talk.', 'your recruiter'],
  ['Every team decides in its own way.', undefined],
  ['The recruiter tells you how the committee works.', undefined],
  ['You decide whether the team suits you.', undefined],
  ['The teams decided on a berth long ago.', undefined],
  ['Talk about what you decided and whether it worked.', undefined],
] as const) {
  test(`who decides: ${text}`, () => {
    assert.deepEqual(
      decisionIn([passage(text)]).who.map((told) => told.text),
      who === undefined ? [] : [who],
    );
  });
}

for (const [text, when] of [
  ['Feedback takes 2-3 business days.', ['2-3 business days']],
  ['The rounds take 4-6 weeks: wait for feedback (as a rule 3 days), and go on.', ['3 days']],
  ['The timeline is one week for an answer.', ['one week']],
  ['Within two weeks you hear from the captain.', ['two weeks']],
  ['The talk takes 45 minutes of feedback.', []],
  ['Feedback is rare. The voyage takes 3 weeks.', []],
  ['Bring the results, and stay for 3 weeks.', []],
] as const) {
  test(`when one hears: ${text}`, () => {
    assert.deepEqual(
      decisionIn([passage(text)]).when.map((wait) => wait.text),
      when,
    );
  });
}

test('what is said twice is one, with both places', () => {
  const { who, when } = decisionIn([
    passage('The night manager decides whether you stay. Feedback takes 2 days.'),
    passage('Final say rests with the night manager. Feedback takes two days.', 2),
  ]);
  assert.deepEqual(who, [{ id: 'p-1', from: ['s:1-9', 's:2-9'], text: 'the night manager' }]);
  assert.deepEqual(
    when.map(({ id, from }) => [id, from]),
    [['p-1', ['s:1-9', 's:2-9']]],
  );
});
