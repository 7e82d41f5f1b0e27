import assert from 'node:assert/strict';
import { test } from 'node:test';
import stringWidth from 'string-width';
import { formatReport, formatShortReport } from '../../../../scripts/convert/report.ts';
import { sourceOf } from '../harbour.ts';
import { runOf } from './runs.ts';

const statement = 'About Harbour Co\nWe move crates from ship to shore on every night of the year.\n';
const intern = `Harbour Intern

Pay: $20 an hour

Responsibilities
- Count the crates.
- The internship lasts 12 weeks.

Requirements
- An internship of at least 3 months.

Apply now

${statement}`;
const driver = `We are looking for a Crane Driver who lifts.

Responsibilities
- Lift the crates.

Requirements
- Strength

${statement}`;
const sources = [sourceOf(intern, 'clerk'), sourceOf(driver, 'driver'), sourceOf('Lamps.', 'note')];

test('a first run tells each document, what disagrees, and what changed', () => {
  const run = runOf(sources);
  const [file] = run.conversion.files;
  assert.ok(file);
  const changes = { ...run.changes, added: [file], gone: ['roles/pirate.mdx'] };
  const text = formatReport({ ...run, changes });
  assert.equal(
    text,
    `3 documents, 4 entries. First run here: there is nothing yet to compare the
documents with.

C  clerk.txt
   Kind        job posting
   Title       “Harbour Intern”, read from a heading, line 1
   Holds       4 facts, 2 duties, 1 requirement
   Check       pay: $20 an hour (currency, from the sign), line 3 “$20 an hour”
               kind: Internship (from the title), line 1 “Harbour Intern”
               company: Harbour Co, line 14 “Harbour Co”
   Missing     start date, closing date, posting date, place, remote work, visa
               sponsorship
   Shared      1 statement with driver
   Covered     100 % of 198 characters accounted for: 187 shown, 8 navigation, 3
               marks.
   Left out    as navigation: line 12 “Apply now”

D  driver.txt
   Kind        job posting
   Title       “Crane Driver”, concluded from a sentence, line 1: check it
   Holds       1 fact, 1 duty, 1 requirement
   Check       company: Harbour Co, line 9 “Harbour Co”
   Missing     pay, start date, closing date, posting date, place, remote work,
               kind of job, visa sponsorship
   Shared      1 statement with clerk
   Covered     100 % of 151 characters accounted for: 100 shown, 49 repeated
               elsewhere, 2 marks.

N  note.txt
   Kind        not recognised as a posting or a guide
   Title       “Note”, taken from the name of the file: check it
   Holds       text without sections that are known
   Covered     100 % of 6 characters accounted for: 6 shown.

Disagreements (1)
   How long is it? (roles/clerk)
      12 weeks | at least 3 months

Entries (+ new, ~ changed, - gone)
   + roles/clerk.mdx
   - roles/pirate.mdx

There is 1 error: see the messages.`,
  );
});

test('a second run says that nothing changed', () => {
  const text = formatReport(runOf(sources, runOf(sources).after));
  assert.match(text, /^3 documents, 4 entries\. Since the last run: nothing changed\.\n/u);
  assert.match(text, /\nNo entry changed\.\n/u);
  assert.ok(!/\((?:new|changed)\)/u.test(text), text);
});

test('a run after a change says which document and which facts, what is new, gone, and settled', () => {
  const before = runOf(sources).after;
  const changed = [
    sourceOf(intern.replace('$20', '$22').replace('12 weeks', '3 months'), 'clerk'),
    sourceOf('Ropes.', 'rope'),
    sourceOf(driver, 'driver'),
  ];
  const text = formatReport(runOf(changed, before));
  for (const line of [
    'Since the last run: 1 document new, 1 changed, 1 gone.',
    '\nC  clerk.txt (changed)\n',
    '\n   Changed     pay: $20 an hour → $22 an hour\n               length: 12 weeks; at least 3 months → 3 months; at least 3 months\n',
    '\nR  rope.txt (new)\n',
    '\nD  driver.txt\n',
    '\nDocuments gone\n   - note.txt: Note\n',
    '\nDisagreements (none, 1 settled)\n   settled  How long is it? (roles/clerk)\n               12 weeks | at least 3 months\n',
  ])
    assert.ok(text.includes(line), `${line}\n--- in\n${text}`);
});

test('of many documents the new and changed ones are told in full, the others counted', () => {
  const many = Array.from({ length: 14 }, (_, index) => sourceOf(driver, `driver-${index}`));
  const before = runOf(many).after;
  const text = formatReport(runOf([...many.slice(1), sourceOf(intern, 'clerk')], before));
  assert.deepEqual(text.match(/^\S+ +\S+\.txt.*$/gmu), ['C  clerk.txt (new)']);
  assert.match(text, /\nNot told here: 13 documents \(job posting\)\.\n/u);
});

test('of a thousand new documents a dozen are told in full', () => {
  const many = Array.from({ length: 30 }, (_, index) => sourceOf(driver, `driver-${index}`));
  const text = formatReport(runOf(many));
  assert.equal(text.match(/^ {3}Kind/gmu)?.length, 12);
  assert.match(text, /\nNot told here: 18 documents \(job posting\)\.\n/u);
});

test('documents that could not be read are named, and a failed proof is said', () => {
  const text = formatReport(runOf(sources, undefined, { unread: ['pilot'], isProven: false }));
  assert.match(text, /^Not converted: pilot\. Its entries stay as they were;/mu);
  assert.match(text, /\nThe proof failed: nothing was written\. There is 1 error/u);
});

test('no document can write to the terminal what is no text', () => {
  const text = formatReport(runOf([sourceOf(intern, 'clerk', { title: 'Harbour \u001b[31mIntern\u202e' })]));
  assert.ok(text.includes('“Harbour ␛[31mIntern�”'), text);
  assert.ok(!/(?!\n)\p{Cc}|\u202e/u.test(text));
});

for (const columns of [60, 80, 100]) {
  test(`no line is longer than ${columns} columns`, () => {
    const long = sourceOf(intern.replace('Harbour Intern', `Harbour Intern ${'of the 港口 '.repeat(8)}`), 'clerk');
    const widest = Math.max(
      ...formatReport(runOf([long, ...sources.slice(1)]), columns)
        .split('\n')
        .map((line) => stringWidth(line)),
    );
    assert.ok(widest <= columns && widest > columns - 20, String(widest));
  });
}

test('the short form has a line for each document that changed, and the sums', () => {
  const before = runOf(sources).after;
  const changed = [sourceOf(intern.replace('$20', '$22'), 'clerk'), ...sources.slice(1)];
  assert.equal(
    formatShortReport(runOf(changed, before)),
    `C  clerk.txt (changed): job posting, “Harbour Intern”
3 documents, 4 entries. Since the last run: 1 document changed.
100 % of 355 characters accounted for: 293 shown, 49 repeated elsewhere, 8
navigation, 5 marks.`,
  );
});
