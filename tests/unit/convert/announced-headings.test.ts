import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPay } from '../../../scripts/convert/find/pay.ts';
import { headingRole } from '../../../scripts/convert/knowledge/headings.ts';
import { announcedRole, toldRole } from '../../../scripts/convert/knowledge/likely-role.ts';
import { headingOf } from '../../../scripts/convert/segment/heading-of.ts';
import { splitLines } from '../../../scripts/convert/segment/lines.ts';
import { findTitleLine } from '../../../scripts/convert/segment/title-line.ts';

const isHeading = (text: string, line: number) =>
  headingOf({ lines: splitLines(text), isMarkdown: false, isHeaded: false }, line) !== undefined;

for (const [line, role] of [
  ['As a lamp keeper at Harbour Co, you will... 🚢', 'responsibilities'],
  ['This role is focused on:', 'responsibilities'],
  ['Interested? We offer:', 'benefits'],
  ['You will see the harbour', undefined],
] as const)
  test(`${line}: ${role ?? 'nothing'}`, () => assert.equal(announcedRole(line), role));

for (const [line, role] of [
  ['What you’ll achieve', 'responsibilities'],
  ['You’re probably a match if', 'qualifications'],
  ['What we’ll offer', 'benefits'],
  ['£30,000 a year and benefits', undefined],
  ['Equity grants for each keeper', undefined],
  ['Equity and inclusion', 'inclusion'],
] as const)
  test(`heading ${line}: ${role ?? 'nothing'}`, () => assert.equal(headingRole(line), role));

test('a line with a sum of money tells no role', () => assert.equal(toldRole('£40,000/annum Benefits'), undefined));

test('an announcement between blank lines heads the lines without marks below it', () => {
  const list = 'The harbour keeps its lamps.\n\nIn your role you will:\n\nTrim each lamp\n\nCount the ropes';
  assert.equal(isHeading(list, 2), true);
  assert.equal(isHeading(list.replace('will:\n\n', 'will:\n'), 2), false);
  assert.equal(isHeading(list.replace('Trim', '- Trim'), 2), false);
});

test('a short line in sentence case between two of a list heads nothing', () => {
  const next = 'Splice the heavy ropes of the northern quay before the autumn storms come in';
  assert.equal(isHeading(`Count the lamps each night\n\nSome experience with knots\n\n${next}`, 2), false);
  assert.equal(isHeading(`We count the lamps each night.\n\nSome experience with knots\n\n${next}`, 2), true);
});

const titleOf = (text: string) => {
  const found = findTitleLine(splitLines(text));
  return found && splitLines(text)[found.index]?.words.slice(found.title.start, found.title.end);
};

test('what a sought clerk is for is no part of the title', () => {
  assert.equal(titleOf('Harbour Co is seeking a Harbour Clerk for its office in Portmoor, QC!'), 'Harbour Clerk');
  assert.equal(titleOf('Harbour Clerk for the Night Shift'), 'Harbour Clerk for the Night Shift');
});

test('a line that announces duties is no title', () =>
  assert.equal(titleOf('As a Harbour Clerk at Harbour Co, you will...'), undefined));

test('a yearly range of thousands alone in its text is pay; one of hours or years is none', () => {
  assert.equal(findPay('90K–110K a year')[0]?.value.maxValue, 110_000);
  for (const text of ['30-40 a week', '1990-2020 a year', 'Over 90K–110K a year of cargo'])
    assert.deepEqual(findPay(text), []);
});

test('the code at one amount holds for a bare dollar beside it', () => {
  const found = findPay('CAD $90,000 - $120,000, including a base salary of $70,000 - $80,000');
  assert.equal(found.find(({ value }) => value.minValue === 70_000)?.value.currency, 'CAD');
});
