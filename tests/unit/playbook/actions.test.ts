import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ActionNote, actionsOf } from '../../../src/playbook/actions.ts';
import { actionsCsv } from '../../../src/playbook/actions-csv.ts';
import { actionsIcs } from '../../../src/playbook/actions-ics.ts';
import { plain } from '../../../src/playbook/plain.ts';

const rope = {
  id: 'rope',
  what: 'Order `rope`, 40 m.',
  owner: 'Net maker',
  due: '2026-03-09',
  status: 'open' as const,
};
const notes: ActionNote[] = [
  { id: 'low-tide', data: { title: 'At low tide', date: '2026-03-02', actions: [rope] } },
  {
    id: 'high-tide',
    data: {
      title: 'At high tide',
      date: '2026-03-04',
      actions: [
        {
          ...rope,
          id: 'bell',
          what: '=1+1 says the "bell"',
          due: '2026-03-08',
          status: 'done',
          done: '2026-03-05',
          follows: 'low-tide#rope',
        },
        { ...rope, id: 'lamp', what: 'Mind [the lamp](entry:roles/clerk)', due: '2026-03-10', follows: 'bell' },
      ],
    },
  },
];
const actions = actionsOf(notes);

test('actions come from every note, the first due first, and know what they follow', () => {
  assert.deepEqual(
    actions.map(({ key }) => key),
    ['high-tide#bell', 'low-tide#rope', 'high-tide#lamp'],
  );
  assert.deepEqual(actions[0]?.follows, { words: 'Order rope, 40 m.', href: '/playbook/low-tide.html#action-rope' });
  assert.equal(actions[2]?.follows?.href, '/playbook/high-tide.html#action-bell');
  assert.equal(actions[1]?.noted, '2026-03-02');
});

test('the table quotes commas and marks, and no cell is a formula', () => {
  const lines = actionsCsv(actions).split('\r\n');
  assert.equal(lines[0], 'action,owner,due,status,done,note,noted,follows,page,id');
  assert.equal(
    lines[1],
    `"'=1+1 says the ""bell""",Net maker,2026-03-08,done,2026-03-05,At high tide,2026-03-04,"Order rope, 40 m.",playbook/high-tide.html#action-bell,high-tide#bell`,
  );
  assert.ok(lines[3]?.startsWith('Mind the lamp,'));
  assert.deepEqual(lines.slice(4), ['']);
  for (const start of ['+', '-', '@', '\t'])
    assert.match(
      actionsCsv([
        { ...rope, key: 'a#b', uid: 'a#b', anchor: '', words: '', href: '/a', note: `${start}x`, noted: '' },
      ]),
      /,"?'[-+@\t]x/u,
    );
});

test('the calendar has a task for each, whose days are those of the notes', () => {
  const ics = actionsIcs(actions, 'Harbour');
  assert.ok(ics.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Day One//Harbour//EN\r\nBEGIN:VTODO\r\n'));
  assert.ok(
    ics.includes(
      'UID:low-tide#rope@day-one\r\nDTSTAMP:20260302T000000Z\r\nSUMMARY:Order rope\\, 40 m.\r\nDESCRIPTION:Net maker. At low tide\r\nDUE;VALUE=DATE:20260309\r\nSTATUS:NEEDS-ACTION\r\nEND:VTODO\r\n',
    ),
  );
  assert.ok(ics.includes('STATUS:COMPLETED\r\nCOMPLETED:20260305T000000Z\r\n'));
});

test('long lines of a calendar are folded at 75 octets, and come back whole', () => {
  const what = `${'Grüße an die Häfen, '.repeat(20)}😀 end`;
  const ics = actionsIcs(
    [{ ...rope, words: what, key: 'a#b', uid: 'a#b', anchor: '', href: '/a', note: '', noted: '2026-03-02' }],
    'Hub',
  );
  for (const line of ics.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(ics.replaceAll('\r\n ', '').includes(`SUMMARY:${what.replaceAll(',', '\\,')}\r\n`));
});

test('a calendar knows an action of a renamed note by the id that the note had first', () => {
  const renamed = { id: 'spring-tide', data: { ...notes[0]?.data, formerly: ['low-tide', 'ebb'] } } as ActionNote;
  assert.match(actionsIcs(actionsOf([renamed]), 'Hub'), /\r\nUID:low-tide#rope@day-one\r\n/u);
});

test('what follows another note’s removed action follows nothing', () => {
  assert.equal(actionsOf(notes.slice(1))[0]?.follows, undefined);
});

test('what an action says is told without marks, a link by its name, and braces are characters', () => {
  assert.equal(
    plain('Tie **it** with `rope`, see [](entry:roles/harbour-clerk#pay).'),
    'Tie it with rope, see harbour clerk.',
  );
  assert.equal(plain('Less than {5} < 6 <b>lamps</b>'), 'Less than {5} < 6 <b>lamps</b>');
});
