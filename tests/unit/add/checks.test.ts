import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { checksOf } from '../../../scripts/add/checks.ts';
import { correctionLines } from '../../../scripts/add/corrections.ts';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { viewsOf } from '../../../scripts/convert/report/views.ts';
import { sourceOf } from '../convert/harbour.ts';

/** What is to check in a text, and the lines that would correct it. */
function checksIn(value: string, sidecar: object = {}): { texts: string[]; lines: string[] } {
  const [view] = viewsOf(convertSources([sourceOf(value, 'harbour-clerk', sidecar)]));
  assert.ok(view);
  const checks = checksOf(view);
  return { texts: checks.map(({ text }) => text), lines: correctionLines(checks) };
}

const lists = 'Responsibilities\n- Count the crates.\n\nRequirements\n- A calm hand\n';
const sheet = 'Location\nNorth Quay\nReports to\nThe harbour master\n';

for (const [name, value, text] of [
  ['a title from the name of the file', lists, 'The title “Harbour clerk” was taken from the name of the file.'],
  [
    'a title from a sentence',
    `We are looking for a Crane Driver who lifts.\n\n${lists}`,
    'The title “Crane Driver” was concluded from a sentence, line 1.',
  ],
  [
    'a currency',
    `Clerk\n\nPay: $20 an hour\n\n${lists}`,
    'pay: $20 an hour (currency, from the sign), line 3 “$20 an hour”',
  ],
  [
    'a label that is not known',
    `Clerk\n\n${sheet}\n${lists}`,
    'The label “Reports to” (line 6) is not known: it is shown as it stands. If it is a fact under another name, set that one to “The harbour master”.',
  ],
  [
    'a heading that is not known',
    `# Clerk\n\n## How the quay smells\nOf tar.\n\n## Responsibilities\n- Count.\n\n## Requirements\n- Calm\n`,
    'The heading “How the quay smells” (line 3) is not known: what stands below it is in no list.',
  ],
  [
    'a line that is left out',
    `Clerk\n\n${lists}\nApply now\n`,
    'Left out as navigation: line 9 “Apply now”. No line of a .yaml brings words back: if some belong to the document, tell who looks after the converter.',
  ],
  [
    'a kind that was not recognised',
    'The lamps were lit.',
    'It was recognised neither as a job posting nor as a guide: it is one page with everything in it.',
  ],
] as const) {
  test(`to check: ${name}`, () => {
    const { texts } = checksIn(value);
    assert.ok(texts.includes(text), texts.join('\n'));
  });
}

test('what is not found is told at once', () => {
  const { texts } = checksIn(`Clerk\n\nPay: £20 an hour\nLocation: North Quay\n\n${lists}`);
  assert.ok(
    texts.some((text) =>
      /^Not found: start date, closing date, posting date, remote work, kind of job, visa sponsorship\. /u.test(text),
    ),
    texts.join('\n'),
  );
});

test('nothing to check in a guide that states everything it is asked for', () => {
  const { texts, lines } = checksIn('# Joining\n\nStep 1: Talk\nWe talk.\n\nStep 2: Tide\nYou work.\n');
  assert.deepEqual([texts, lines], [[], []]);
});

test('what the keeper has set is not to check', () => {
  const { texts } = checksIn('The lamps were lit.', { kind: 'other', title: 'Lamps' });
  assert.ok(!texts.some((text) => text.startsWith('The title')), texts.join('\n'));
});

test('the corrections are one block of YAML, each field once, each line with the number of its check', () => {
  const { texts, lines } = checksIn(`Pay: $20 an hour\n\n${lists}\nHow the quay smells:\nOf tar.\n`);
  const data = parse(lines.join('\n')) as Record<string, Record<string, string>>;
  assert.deepEqual(data['facts']?.['pay'], '$20 an hour');
  assert.deepEqual([data['title'], data['facts']?.['closes']], ['Harbour clerk', '…']);
  const numbers = lines.flatMap((line) => /# (?<number>\d+)/u.exec(line)?.groups?.['number'] ?? []).map(Number);
  assert.ok(numbers.length > 4 && numbers.every((number) => number >= 1 && number <= texts.length), lines.join('\n'));
});
