import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFrom, noted, notesFrom, without } from '../../../src/search/notebook.ts';

const rope = { words: 'Who splices the rope?', day: '2031-02-03' };
const gull = { words: 'Is the gull paid?', day: '2031-02-04' };

test('the latest question stands on top', () =>
  assert.deepEqual(noted([rope], ' Is the gull paid? ', gull.day), [gull, rope]));

test('the same question is there once, however it is written', () =>
  assert.deepEqual(noted([gull, rope], 'who splices the ROPE', '2031-02-05'), [
    { words: 'who splices the ROPE', day: '2031-02-05' },
    gull,
  ]));

test('a hundred questions are kept, the oldest goes', () => {
  const many = Array.from({ length: 100 }, (_, n) => ({ words: `question ${n}`, day: '2031-01-01' }));
  const notes = noted(many, rope.words, rope.day);
  assert.equal(notes.length, 100);
  assert.deepEqual(notes[0], rope);
  assert.ok(!notes.some(({ words }) => words === 'question 99'));
});

test('a question is taken out, and one that is not there changes nothing', () => {
  assert.deepEqual(without([gull, rope], gull.words), [rope]);
  assert.deepEqual(without([rope], gull.words), [rope]);
});

test('a list to paste has a line for each', () =>
  assert.equal(listFrom([gull, rope]), '- Is the gull paid?\n- Who splices the rope?\n'));

for (const [name, kept, notes] of [
  ['what it kept', [gull], [gull]],
  ['nothing', undefined, []],
  ['a word', 'gull', []],
  ['notes of another form', [null, 7, { words: 'no day' }, { words: 'x', day: 'soon' }, gull], [gull]],
] as const) {
  test(`a notebook is read out of ${name}`, () => assert.deepEqual(notesFrom(kept), notes));
}
