import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { reviewedNow } from '../../../scripts/playbook/reviewed-now.ts';
import { dayAfter, digestOfNote, reviewState, reviewsOf, standOf } from '../../../src/playbook/reviews.ts';
import { clerk, filesIn, folderOf, runScript } from '../convert/command.ts';
import { sourceOf } from '../convert/harbour.ts';
import { guideline } from './notes.ts';

const note = guideline('', 'See [the duties](entry:roles/harbour-clerk#responsibilities-1).\n');
const review = (content: string, ...args: string[]) => runScript('scripts/review.ts', ...args, '--content', content);

test('the digest is of the words: how they are written and who keeps them is no part of it', () => {
  const before = digestOfNote(note);
  assert.equal(digestOfNote(note.replaceAll('\n', '\r\n')), before);
  assert.equal(
    digestOfNote(note.replace('title: Count twice\nkind: guideline', 'kind: "guideline"\ntitle: Count twice')),
    before,
  );
  assert.equal(digestOfNote(note.replace('Tally clerk', 'Harbour master').replace('6 months', '1 year')), before);
  assert.notEqual(digestOfNote(note.replace('duties', 'duty')), before);
  assert.notEqual(digestOfNote(note.replace('Count twice', 'Count once')), before);
});

test('a change of the words or of a document asks for another review, a date alone does not close it', () => {
  const last = { on: '2026-03-02', by: 'Clerk', text: 'a', sources: { clerk: 'x' }, quotes: {} };
  const state = (text: string, sources: Record<string, string>) => {
    const { isTextChanged, changedSources } = reviewState([last], { text, sources, quotes: {} }, '6 months');
    return [isTextChanged, changedSources];
  };
  assert.deepEqual(state('a', { clerk: 'x' }), [false, []]);
  assert.deepEqual(state('b', { clerk: 'x' }), [true, []]);
  assert.deepEqual(state('a', { clerk: 'y' }), [false, ['clerk']]);
  assert.deepEqual(state('a', { driver: 'x' }), [false, ['clerk', 'driver']]);
  const later = { ...last, on: '2026-04-02' };
  assert.equal(reviewState([last, later], { ...last, text: 'b' }).isTextChanged, true);
  assert.equal(reviewState([last], last, '6 months').due, '2026-09-02');
  assert.deepEqual(standOf(reviewState([], last, '1 year')), 'unreviewed');
});

test('a quoted line that says something else is told; one that is quoted no more is a change of the text', () => {
  const last = { on: '2026-03-02', by: 'Clerk', sources: {}, quotes: { 'clerk#L1': 'x', 'clerk#L2': 'x' } };
  const now = { sources: {}, quotes: { 'clerk#L1': 'y', 'clerk#L3': 'z' } };
  assert.deepEqual(reviewState([last], now).changedQuotes, ['clerk#L1']);
});

test('an entry that was renamed keeps the reviews it had under its former ids', () => {
  const review = (on: string) => ({ on, by: 'Clerk', sources: {}, quotes: {} });
  const reviews = { 'playbook/new': [review('2026-04-02')], 'playbook/old': [review('2026-03-02')] };
  const days = reviewsOf('playbook/new', ['old', 'older'], reviews).map(({ on }) => on);
  assert.deepEqual(days, ['2026-03-02', '2026-04-02']);
});

for (const [day, interval, due] of [
  ['2026-01-31', '1 month', '2026-02-28'],
  ['2024-02-29', '1 year', '2025-02-28'],
  ['2026-03-02', '2 weeks', '2026-03-16'],
  ['2026-12-30', '3 days', '2027-01-02'],
] as const)
  test(`${interval} after ${day}`, () => assert.equal(dayAfter(day, interval), due));

test('a page rests on the documents of the entries that it links to', async () => {
  const content = await folderOf({ 'playbook/count.mdx': note });
  const now = async (text: string) => reviewedNow(content, 'playbook/count', convertSources([sourceOf(text)]));
  const [before, after] = [await now(clerk), await now(clerk.replace('Count', 'Weigh'))];
  assert.deepEqual(Object.keys(before?.sources ?? {}), ['harbour-clerk']);
  assert.equal(before?.text, after?.text);
  assert.notDeepEqual(before?.sources, after?.sources);
  assert.equal(await reviewedNow(content, 'playbook/none', convertSources([sourceOf(clerk)])), undefined);
});

test('a page that quotes lines knows which of them says something else', async () => {
  const quoting = guideline(
    '',
    'By [](source:harbour-clerk#L1), [](source:harbour-clerk#L4) and [](source:none#L1).\n',
  );
  const content = await folderOf({ 'playbook/count.mdx': quoting });
  const now = async (text: string) => reviewedNow(content, 'playbook/count', convertSources([sourceOf(text)]));
  const [before, after] = [await now(clerk), await now(clerk.replace(/^.*/u, 'Dock Clerk'))];
  assert.ok(before && after);
  assert.deepEqual(Object.keys(before.quotes), ['harbour-clerk#L1', 'harbour-clerk#L4']);
  const last = {
    on: '2026-03-02',
    by: 'Clerk',
    ...before,
    sources: { ...before.sources },
    quotes: { ...before.quotes },
  };
  const state = reviewState([last], after);
  assert.deepEqual([state.changedSources, state.changedQuotes], [['harbour-clerk'], ['harbour-clerk#L1']]);
});

test('the command keeps each review, with what was read', async () => {
  const content = await folderOf({ 'sources/harbour-clerk.txt': clerk, 'playbook/count.mdx': note });
  const by = ['--by', 'Tally clerk'];
  assert.equal(review(content, 'playbook/count', ...by, '--on', '2026-03-02').status, 0);
  await writeFile(join(content, 'playbook/count.mdx'), note.replace('duties', 'duty'));
  assert.equal(review(content, 'playbook/count', ...by, '--on', '2026-04-02').status, 0);
  const earlier = review(content, 'playbook/count', ...by, '--on', '2026-04-01');
  assert.match(
    earlier.stderr,
    /^Unexpected day 2026-04-01, expected that of the last review, 2026-04-02, or a later one\n/u,
  );
  const kept = parse(await readFile(join(content, 'reviews.yaml'), 'utf8'))['playbook/count'];
  assert.deepEqual(
    kept.map(({ on }: { on: string }) => on),
    ['2026-03-02', '2026-04-02'],
  );
  assert.notEqual(kept[0].text, kept[1].text);
  assert.deepEqual(Object.keys(kept[0].sources), ['harbour-clerk']);
});

for (const [what, args, said] of [
  ['no entry', ['--by', 'Clerk'], 'Unexpected entry (none), expected one such as '],
  ['two entries', ['playbook/count', 'roles/harbour-clerk'], 'Unexpected arguments, expected one entry'],
  ['no role', ['roles/harbour-clerk'], 'Unexpected absence of who read it, expected --by'],
  ['a day that is none', ['roles/harbour-clerk', '--by', 'Clerk', '--on', '2026-02-30'], 'Unexpected day 2026-02-30'],
  [
    'a day to come',
    ['roles/harbour-clerk', '--by', 'Clerk', '--on', '2190-03-02'],
    'Unexpected day 2190-03-02, expected today',
  ],
  [
    'an entry that is none',
    ['roles/harbor-clerk', '--by', 'Clerk'],
    'Unexpected entry roles/harbor-clerk, expected one such as roles/harbour-clerk',
  ],
] as const)
  test(`${what} is said, and nothing is recorded`, async () => {
    const content = await folderOf({ 'sources/harbour-clerk.txt': clerk });
    const { status, stderr } = review(content, ...args);
    assert.equal(status, 2);
    assert.ok(stderr.startsWith(said), stderr);
    assert.deepEqual(Object.keys(await filesIn(content)), ['sources/harbour-clerk.txt']);
  });
