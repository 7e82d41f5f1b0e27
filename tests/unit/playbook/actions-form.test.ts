import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideline, meeting, saidOf } from './notes.ts';

const rope = 'id: rope\nwhat: Order rope.\nowner: Net maker\ndue: 2026-03-09\nstatus: open';
const lamp = rope.replaceAll('rope', 'lamp');

test('actions that are in order', () => {
  const done = lamp.replace('open', 'done\ndone: 2026-03-05\nfollows: rope');
  assert.deepEqual(saidOf({ a: meeting(rope, done), b: meeting(`${rope}\nfollows: a#lamp`) }), []);
  assert.deepEqual(saidOf({ a: meeting(rope.replace('-09', '-02')) }), [], 'due on the day of the note');
});

for (const [what, actions, said] of [
  [
    'a status',
    [rope.replace('open', 'soon')],
    '13:13 invalid-note: Unexpected `actions.0.status` of “soon”, expected one of open, done, dropped',
  ],
  ['an id twice', [rope, rope], '14:9 unsound-action: Unexpected second action `rope`, expected an id of its own'],
  [
    'a day too early',
    [rope.replace('03-09', '03-01')],
    '12:10 unsound-action: Unexpected day 2026-03-01 before the note’s own, 2026-03-02, expected that day or a later one',
  ],
  [
    'done without a day',
    [rope.replace('open', 'done')],
    '13:13 unsound-action: Unexpected done action without a day, expected `done` with the day on which it was done',
  ],
  [
    'a day, and not done',
    [`${rope}\ndone: 2026-03-05`],
    '14:11 unsound-action: Unexpected `done` in an action that is open, expected `status: done`, or no `done`',
  ],
  [
    'following nothing',
    [`${rope}\nfollows: lamp`, lamp.replaceAll('lamp', 'bell')],
    '14:14 unsound-action: Unexpected `lamp`, expected one of a#bell',
  ],
  [
    'following itself',
    [`${rope}\nfollows: rope`],
    '14:14 unsound-action: Unexpected `rope`, expected an action that this one follows, and there is no other',
  ],
] as const)
  test(`${what} is told with its place`, () => assert.deepEqual(saidOf({ a: meeting(...actions) }), [`a.mdx:${said}`]));

test('an action needs the day of its note', () => {
  const note = guideline(`actions:\n  - ${rope.replaceAll('\n', '\n    ')}\n`);
  assert.deepEqual(saidOf({ a: note }), [
    'a.mdx:8:9 unsound-action: Unexpected action in a note without `date`, expected the day of the note',
  ]);
});
