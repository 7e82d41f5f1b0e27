import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postingOf } from './harbour.ts';

const lengths = (sentence: string) =>
  postingOf(`Crane Driver\n\n${sentence}\n\nDuties\n- Lift\n- Grease\n`)
    .readings.filter(({ property }) => property === 'duration')
    .map(({ text }) => text);

for (const [sentence, found] of [
  ['Our 12-week program for students is cold.', '12 weeks'],
  ['The graduate scheme takes two years.', '2 years'],
  ['Part-time, 20 hours a week over 12 weeks.', '12 weeks'],
  ['It is a placement of 6 months.', '6 months'],
  ['It is a full-time, one-year position at sea.', '1 year'],
] as const) {
  test(`the length of the job: ${sentence}`, () => assert.deepEqual(lengths(sentence), [found]));
}

for (const sentence of [
  'You lead a five-year restoration programme of the pier.',
  'The scheme of the lamps took two years.',
  'You work part-time, 20 hours a week.',
  'Full-time cranes were built in the past 3 years.',
  'After a year the position of the crane is changed.',
]) {
  test(`no length of the job: ${sentence}`, () => assert.deepEqual(lengths(sentence), []));
}
