import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waysFor } from '../../../src/search/ways.ts';

// Each way must be led to where it is asked for, and nowhere else.
for (const [question, ways] of [
  ['Which of these roles pays more and is still open?', ['compare']],
  ['which internship is longer', ['compare']],
  ['what are the differences between the jobs', ['compare']],
  ['compare both positions', ['compare']],
  ['who pays best', ['compare']],
  ['the highest paying one', ['compare']],
  ['show me all the roles', ['compare']],
  ['how do I prepare for the talk with the harbour master', ['prepare']],
  ['I have a phone screen for the clerk on Friday', ['prepare']],
  ['I’ve got an interview tomorrow!', ['prepare']],
  ['my interview is next week', ['prepare']],
  ['interview tomorrow', ['prepare']],
  ['which role should I prepare for', ['compare', 'prepare']],
  ['where do the sources disagree', ['open']],
  ['what do the documents not say', ['open']],
  ['what is missing from the posting', ['open']],
  ['contradictions', ['open']],
  ['phone screen', []],
  ['how long is the interview', []],
  ['how much does the clerk earn', []],
  ['what does the role pay', []],
  ['is there a call on Friday about tides', []],
  ['what if the crew disagrees with the harbour master', []],
  ['what happens if I differ from the tally', []],
  ['comparison of tides', []],
  ['', []],
] as const)
  test(`${question}: ${ways.join(', ') || 'none'}`, () => assert.deepEqual(waysFor(question), ways));
