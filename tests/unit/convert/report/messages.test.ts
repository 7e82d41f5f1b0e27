import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Message } from '../../../../scripts/convert/message.ts';
import { formatMessage, messagesAsData } from '../../../../scripts/convert/report/messages.ts';

const message: Message = {
  ruleId: 'unowned-text',
  severity: 'error',
  path: 'harbour-clerk.txt',
  reason: 'Unexpected label `Berth` in fact sheet, expected a known label',
};
const head = 'harbour-clerk.txt error Unexpected label `Berth` in fact sheet, expected a known label  unowned-text';

/** A message at the place of `words` in a text. */
const at = (value: string, words: string): Message => ({
  ...message,
  value,
  place: { start: value.indexOf(words), end: value.indexOf(words) + words.length },
});

for (const [name, given, lines] of [
  ['a message without a place', message, [head]],
  ['a message with a note', { ...message, note: 'Add it to the table.' }, [head, '  Add it to the table.']],
  [
    'a message with a frame and a note',
    { ...at('The Berth', 'Berth'), note: 'Add it.' },
    [head.replace(' error', ':1:5-1:10 error'), '  1 │ The Berth', '    │     ^^^^^', '  Add it.'],
  ],
  [
    'a reason with line breaks on one line',
    { ...message, reason: 'Unexpected\r\nlabel\u2028`Berth` in\tfact sheet, expected a known label' },
    [head],
  ],
  [
    'a reason that would colour the screen as it is written',
    { ...message, reason: 'Unexpected \u001b[31mlabel, expected \u202eanother' },
    ['harbour-clerk.txt error Unexpected ␛[31mlabel, expected �another  unowned-text'],
  ],
] satisfies [string, Message, string[]][]) {
  test(`prints ${name}, and its page last`, () =>
    assert.equal(formatMessage(given), [...lines, '  docs/messages/unowned-text.md', ''].join('\n')));
}

test('data of a message: offsets with line and column, whatever else its place carries, and no text', () => {
  const claim = { start: 4, end: 9, owner: 'roles/clerk#a', words: 'Berth', kind: 'passage' };
  const given = {
    ...message,
    value: 'The\nBerth',
    place: claim,
    reason: 'Unexpected\nlabel, expected none',
    note: 'Add.',
  };
  assert.deepEqual(messagesAsData([given, message]), [
    {
      ruleId: 'unowned-text',
      severity: 'error',
      path: 'harbour-clerk.txt',
      reason: 'Unexpected label, expected none',
      note: 'Add.',
      place: { start: 4, end: 9, line: 2, column: 1 },
    },
    message,
  ]);
});
