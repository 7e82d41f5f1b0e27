import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { clerk, filesIn, folderOf } from '../convert/command.ts';
import { saidOf } from './notes.ts';
import { hasTerminal, inTerminal } from './terminal.ts';

// In a terminal the commands ask for what is missing, and ask again where an answer cannot be.

const skip = !hasTerminal && 'no `script` of util-linux gives a terminal here';

test('a new page is asked for, field by field, until each is in order', { skip }, async () => {
  const content = await folderOf({ 'playbook/low-tide.mdx': 'mine' });
  const { status, shown } = await inTerminal(
    'scripts/new.ts',
    ['--content', content],
    [
      ['Kind', 'rule\r'],
      ['Kind (', 'meeting\r'],
      ['Title: ', '\r'],
      ['Title: ', 'Low tide\r'],
      ['Title: ', 'Spring tide\r'],
      ['today): ', '2026-02-30\r'],
      ['today): ', '2026-03-02\r'],
      ['role: ', 'Harbour master\r'],
      ['sentence: ', 'What the quay needs.\r'],
    ],
  );
  assert.equal(status, 0, shown);
  for (const said of [
    'Unexpected kind rule, expected one of',
    'Unexpected absence of the title',
    'Unexpected title of a page that is there, playbook/low-tide, expected another',
    'Unexpected day 2026-02-30',
  ])
    assert.ok(shown.includes(`\n  ${said}`), shown);
  const files = await filesIn(content);
  assert.equal(files['playbook/low-tide.mdx'], 'mine');
  assert.match(files['playbook/spring-tide.mdx'] ?? '', /^date: 2026-03-02$/mu);
  assert.deepEqual(saidOf({ a: files['playbook/spring-tide.mdx'] ?? '' }), []);
});

for (const [what, typed] of [
  ['Ctrl-C', '\x03'],
  ['the end of input', '\x04'],
] as const)
  test(`${what} leaves everything as it was`, { skip }, async () => {
    const content = await folderOf({ 'hub.yaml': '' });
    const { status, shown } = await inTerminal('scripts/new.ts', ['sop', '--content', content], [['Title: ', typed]]);
    assert.equal(status, 130);
    assert.match(shown, /\nNothing was written\.\n$/u);
    assert.deepEqual(Object.keys(await filesIn(content)), ['hub.yaml']);
  });

test('what was given is not asked for', { skip }, async () => {
  const content = await folderOf({ 'hub.yaml': '' });
  const args = ['sop', 'Ring out', '--owner', 'Clerk', '--summary', 'How it is rung.', '--content', content];
  const { status, shown } = await inTerminal('scripts/new.ts', args, []);
  assert.equal(status, 0, shown);
});

test('a review asks which entry and by whom, and names what is near', { skip }, async () => {
  const content = await folderOf({ 'sources/harbour-clerk.txt': clerk });
  const { status, shown } = await inTerminal(
    'scripts/review.ts',
    ['--content', content],
    [
      ['Entry', 'roles/harbor-clerk\r'],
      ['Entry', 'roles/harbour-clerk\r'],
      ['role: ', '\r'],
      ['role: ', 'Harbour master\r'],
    ],
  );
  assert.equal(status, 0, shown);
  assert.match(shown, /\n {2}Unexpected entry roles\/harbor-clerk, expected one such as roles\/harbour-clerk/u);
  const reviews = parse((await filesIn(content))['reviews.yaml'] ?? '');
  assert.deepEqual(
    reviews['roles/harbour-clerk'].map(({ by }: { by: string }) => by),
    ['Harbour master'],
  );
});
