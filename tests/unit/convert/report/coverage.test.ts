import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Message } from '../../../scripts/convert/message.ts';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { coverageLine, formatMessage, formatReport } from '../../../scripts/convert/report.ts';
import { sourceOf } from './harbour.ts';

const message: Message = {
  ruleId: 'unowned-text',
  severity: 'error',
  path: 'harbour-clerk.txt',
  reason: 'Unexpected label `Berth` in fact sheet, expected a known label',
};

/** A message at the place of `words` in a text. */
const at = (value: string, words: string): Message => ({
  ...message,
  value,
  place: { start: value.indexOf(words), end: value.indexOf(words) + words.length },
});

for (const [name, given, lines] of [
  [
    'a message without a place',
    message,
    ['harbour-clerk.txt error Unexpected label `Berth` in fact sheet, expected a known label  unowned-text'],
  ],
  [
    'a message with a note',
    { ...message, severity: 'warning', note: 'Add it to the table.' },
    [
      'harbour-clerk.txt warning Unexpected label `Berth` in fact sheet, expected a known label  unowned-text',
      '  Add it to the table.',
    ],
  ],
  [
    'a message at the first character',
    at('Berth seven', 'Berth'),
    [
      'harbour-clerk.txt:1:1-1:6 error Unexpected label `Berth` in fact sheet, expected a known label  unowned-text',
      '  1 │ Berth seven',
      '    │ ^^^^^',
    ],
  ],
  [
    'a message on a later line, with a frame of its own width',
    at(`${'\n'.repeat(9)}The Berth\r\nis here`, 'Berth'),
    [
      'harbour-clerk.txt:10:5-10:10 error Unexpected label `Berth` in fact sheet, expected a known label  unowned-text',
      '  10 │ The Berth',
      '     │     ^^^^^',
    ],
  ],
  [
    'a message across lines marks where it begins',
    at('a Berth\nseven', 'Berth\nseven'),
    [
      'harbour-clerk.txt:1:3-2:6 error Unexpected label `Berth` in fact sheet, expected a known label  unowned-text',
      '  1 │ a Berth',
      '    │   ^',
    ],
  ],
  [
    'a message at the end of the text',
    { ...at('Berth', ''), place: { start: 5, end: 5 } },
    [
      'harbour-clerk.txt:1:6-1:6 error Unexpected label `Berth` in fact sheet, expected a known label  unowned-text',
      '  1 │ Berth',
      '    │      ^',
    ],
  ],
] satisfies [string, Message, string[]][]) {
  test(`prints ${name}`, () => assert.equal(formatMessage(given), `${lines.join('\n')}\n`));
}

test('prints a part of a long line, with the carets under their words', () => {
  const [, frame = '', carets = ''] = formatMessage(
    at(`${'rope '.repeat(100)}Berth ${'rope '.repeat(100)}`, 'Berth'),
  ).split('\n');
  assert.ok(frame.length < 110);
  assert.equal(frame.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), 'Berth');
});

test('prints no more carets than the line has room', () => {
  const [, frame = '', carets = ''] = formatMessage(at(`a ${'rope'.repeat(100)}`, 'rope'.repeat(100))).split('\n');
  assert.ok(carets.length <= frame.length);
});

for (const [name, value, spans, line] of [
  ['all', 'Ropes', [{ start: 0, end: 5, owner: 'roles/x#a' }], '100 % of 5 characters accounted for: 5 owned.'],
  [
    'all but blanks, the largest share first',
    'Ab cde\n',
    [
      { start: 0, end: 2, omission: 'separator' },
      { start: 2, end: 3, omission: 'blank' },
      { start: 3, end: 6, owner: 'roles/x#a' },
      { start: 6, end: 7, omission: 'blank' },
    ],
    '100 % of 5 characters accounted for: 3 owned, 2 separator.',
  ],
  ['half', 'abcd', [{ start: 0, end: 2, owner: 'roles/x#a' }], '50.0 % of 4 characters accounted for: 2 owned.'],
] as const) {
  test(`coverage: ${name}`, () => assert.equal(coverageLine(value, spans), line));
}

test('coverage: never 100 % where one character of thousands is lost', () => {
  assert.match(coverageLine('a'.repeat(5000), [{ start: 0, end: 4999, owner: 'roles/x#a' }]), /^99\.9 %/u);
});

const posting =
  'Harbour Intern\n\nResponsibilities\n- Count.\n- The internship lasts 12 weeks.\n\nRequirements\n- An internship of at least 3 months.\n';
const conversion = convertSources([sourceOf(posting, 'clerk'), sourceOf('Lamps.', 'note')]);

test('reports each document, what disagrees, what is not stated, and what changed', () => {
  const [file] = conversion.files;
  assert.ok(file);
  const text = formatReport(conversion, { added: [file], changed: [], gone: ['roles/pirate.mdx'], taken: [] });
  for (const line of [
    'C  clerk.txt: job-posting, “Harbour Intern”\n   100 % of ',
    'N  note.txt: other, “note” (title inferred)\n   100 % of 6 characters accounted for: 6 owned.',
    '\nDisagreements (1)\n   roles/clerk: How long is it? 12 weeks ] at least 3 months (computed)\n',
    '\n   roles/clerk: Pay\n',
    '\nNew (1)\n   roles/clerk.mdx\n',
    '\nGone (1)\n   roles/pirate.mdx',
  ])
    assert.ok(text.includes(line), `${line}\n--- in\n${text}`);
  assert.ok(!text.includes('Changed') && !text.includes('No entry changed.'));
});

test('reports that nothing changed', () => {
  assert.match(formatReport(conversion, { added: [], changed: [], gone: [], taken: [] }), /\nNo entry changed\.$/u);
});
