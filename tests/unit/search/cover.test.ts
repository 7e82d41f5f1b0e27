import assert from 'node:assert/strict';
import { test } from 'node:test';
import { covers } from '../../../src/search/cover.ts';

for (const [name, text, words, covered] of [
  ['the word itself', 'The pay of a clerk', ['pay'], true],
  ['another form', 'Two interns', ['internship'], true],
  ['a longer form', 'The internship', ['intern'], true],
  ['every word', 'The pay of a clerk', ['pay', 'clerk'], true],
  ['a short word as it is', 'The sea wall', ['sea'], true],
  ['one word missing', 'The pay of a clerk', ['pay', 'pilot'], false],
  ['a beginning that is no stem', 'lamps or oars', ['orchid'], false],
  ['a short beginning', 'an art', ['article'], false],
  ['nothing', '', ['pay'], false],
] as const) {
  test(`${name}: ${covered}`, () => assert.equal(covers(text, words), covered));
}
