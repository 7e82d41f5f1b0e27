import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valuesIn } from '../../../src/search/kinds-of-value.ts';
import { sentencesOf } from '../../../src/search/postings.ts';

for (const [text, marks] of [
  ['£19.50', ['#money', '#number']],
  ['300 euros', ['#money', '#number']],
  ['the euro', []],
  ['7 weeks', ['#duration', '#number']],
  ['two or three tides', ['#number']],
  ['3–4 business days', ['#duration', '#number']],
  ['weeks of fog', []],
  ['11 May', ['#date', '#number']],
  ['may I come', []],
  ['on a rolling basis', ['#date']],
  ['master@quay.example', ['#link']],
  ['the offices', ['#place']],
  ['official', []],
  ['the harbour manager', ['#person']],
] as const) {
  test(`values in ${text}: ${marks.join(' ') || 'none'}`, () =>
    assert.deepEqual(valuesIn(text).toSorted(), [...marks].toSorted()));
}

for (const [text, sentences] of [
  ['Light the lamps. Walk on.', ['Light the lamps.', 'Walk on.']],
  ['Is it far? “No.” Then go.', ['Is it far?', '“No.”', 'Then go.']],
  ['rope, e.g. hemp', ['rope, e.g. hemp']],
  ['at 19.50 an hour', ['at 19.50 an hour']],
  ['', ['']],
] as const) {
  test(`sentences of ${text || 'nothing'}`, () => assert.deepEqual(sentencesOf(text), sentences));
}
