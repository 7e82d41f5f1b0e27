import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  emptyChecklist,
  fileOf,
  isEmpty,
  longest,
  noted,
  progressOf,
  readFile,
  readKept,
  ticked,
} from '../../../src/lib/checklist.ts';

const list = noted(ticked(emptyChecklist(), 'stages/talk', true), 'values/look-twice', 'The torn sail');

test('a tick comes once and goes', () => {
  assert.deepEqual(ticked(list, 'stages/talk', true).done, ['stages/talk']);
  assert.deepEqual(ticked(list, 'stages/talk', false).done, []);
});
test('an emptied note goes', () => assert.deepEqual(noted(list, 'values/look-twice', ' ').notes, {}));
test('a list is empty only without ticks and notes', () => {
  assert.ok(isEmpty(emptyChecklist()));
  assert.ok(!isEmpty(noted(emptyChecklist(), 'a', 'x')));
});

for (const [done, listed, words] of [
  [[], ['a', 'b'], 'None of 2 done'],
  [['a', 'gone'], ['a', 'b'], '1 of 2 done'],
  [['a', 'b'], ['a', 'b'], 'All 2 done'],
  [['gone'], [], 'Nothing to tick'],
] as const) {
  test(`${done} of ${listed}: ${words}`, () => assert.equal(progressOf({ done: [...done], notes: {} }, listed), words));
}

test('what is saved is read again, with what the page no longer lists', () =>
  assert.deepEqual(readFile(fileOf(list, 'clerk'), 'clerk'), { checklist: list }));

const file = (change: object) => JSON.stringify({ ...JSON.parse(fileOf(list, 'clerk')), ...change });
for (const [name, text, fault] of [
  ['no JSON', 'Dear diary', /not a checklist/],
  ['JSON of something else', '{"tides": 2}', /not a checklist/],
  ['a list', '[]', /not a checklist/],
  ['a later version', file({ version: 2 }), /newer version/],
  ['another role', file({ role: 'watch' }), /another role \(watch\)/],
  ['ticks that are no text', file({ done: [1] }), /damaged/],
  ['notes that are no text', file({ notes: { a: {} } }), /damaged/],
  ['a note nobody writes', file({ notes: { a: 'x'.repeat(longest.note + 1) } }), /damaged/],
  ['no notes', file({ notes: undefined }), /damaged/],
  ['a huge file', ' '.repeat(longest.file + 1), /too large/],
] as const) {
  test(`a file with ${name} changes nothing and says why`, () => {
    const read = readFile(text, 'clerk');
    assert.match('fault' in read ? read.fault : '', fault);
  });
}

for (const kept of [null, '', 'x', '{"done":"a"}']) {
  test(`a device that kept ${kept} begins anew`, () => assert.deepEqual(readKept(kept), emptyChecklist()));
}
