import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familiarWords } from '../../../src/search/familiar.ts';
import { correct, editsBetween } from '../../../src/search/spelling.ts';
import { recordOf } from './harbour-store.ts';

for (const [one, other, edits] of [
  ['tide', 'tide', 0],
  ['tide', 'tied', 1],
  ['tide', 'tde', 1],
  ['tide', 'tidde', 1],
  ['tide', 'ride', 1],
  ['tide', 'harbour', 3],
  ['', 'tug', 3],
] as const) {
  test(`from ${one || 'nothing'} to ${other}: ${edits === 3 ? 'more than two' : edits}`, () =>
    assert.equal(editsBetween(one, other, 2), edits));
}

const words = ['harbour', 'breakwater', 'lamp', 'clamp', 'tides', 'oar', 'launch'];
for (const [typed, read] of [
  ['harbuor', 'harbour'],
  ['harbor', 'harbour'],
  ['arbour', 'harbour'],
  ['brekwatr', 'breakwater'],
  ['lanp', 'lamp'],
  ['itdes', 'tides'],
  ['oaar', 'oar'],
  ['parch', undefined],
  ['oat', undefined],
  ['camp', 'clamp'],
  ['hrbur', undefined],
  ['2027', undefined],
  ['quay', undefined],
] as const) {
  test(`${typed} is ${read ?? 'left alone'}`, () => assert.equal(correct(typed, words), read));
}

const records = [recordOf('topics/a.html#b', 'Boats', ['The launch leaves the harbour.'])];
test('real words that look misspelt are known', () =>
  assert.ok(familiarWords({ language: 'en', records }).includes('lunch')));
test('the words of the site and others far from them are not', () => {
  const familiar = familiarWords({ language: 'en', records });
  for (const word of ['launch', 'launches', 'elephant']) assert.ok(!familiar.includes(word), word);
});
test('of other languages there is no dictionary', () =>
  assert.deepEqual(familiarWords({ language: 'de', records }), []));
