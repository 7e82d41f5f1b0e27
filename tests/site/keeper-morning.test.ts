import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { HtmlElement } from 'html-validate';
import { all, attributeOf, readSite } from './checks/site.ts';
import { keeperHub } from './keeper-hub.ts';

// A procedure changed after its review, a document replaced by a newer version, a page renamed: what one build says of all that.

const hub = keeperHub('morning');
for (const entry of ['playbook/close-the-book', 'playbook/count-twice', 'roles/harbour-clerk'])
  assert.equal(hub.review(entry).status, 0);
hub.edit('playbook/close-the-book.mdx', (text) => text.replace('page off.', 'page off in red.'));
hub.edit('sources/harbour-clerk.txt', (text) => text.replace('Count the crates', 'Weigh the crates'));
hub.edit('playbook/low-tide.mdx', (text) => text.replace('kind: meeting', 'kind: meeting\nformerly: [low-tide]'));
renameSync(join(hub.folder, 'playbook/low-tide.mdx'), join(hub.folder, 'playbook/spring-tide.mdx'));
const { status, stdout, stderr } = hub.build();
assert.equal(status, 0, stderr);
const { files, pages } = await readSite(hub.dist);

interface Entry {
  entry: string;
  owner?: string;
  state: { last?: object; isTextChanged: boolean; changedSources: string[]; changedQuotes: string[]; due?: string };
}
const entries: Entry[] = JSON.parse(`${files.get('reviews.json')}`).entries;
const stateOf = (entry: string) => entries.find((each) => each.entry === entry)?.state ?? assert.fail(entry);
const pageAt = (path: string): HtmlElement => pages.get(path) ?? assert.fail(path);
const words = (path: string, selector: string) =>
  all(pageAt(path), selector).map(({ textContent }) => textContent.replaceAll(/\s+/gu, ' ').trim());

test('a changed procedure is to be reviewed again, and its page says so', () => {
  assert.deepEqual(stateOf('playbook/close-the-book').isTextChanged, true);
  assert.ok(
    words('playbook/close-the-book.html', '.title .note p').includes('To be reviewed again: the text changed since'),
  );
  assert.ok(
    words('playbook/close-the-book.html', 'main > p.kicker').some((said) => said.startsWith('The text changed since')),
  );
});

test('when a document changes, what was made of it and what quotes it are to be reviewed again', () => {
  const { isTextChanged, changedSources, changedQuotes } = stateOf('playbook/count-twice');
  assert.deepEqual([isTextChanged, changedSources, changedQuotes], [false, ['harbour-clerk'], ['harbour-clerk#L4']]);
  assert.deepEqual(stateOf('roles/harbour-clerk').changedSources, ['harbour-clerk']);
  const quoted = all(pageAt('playbook/count-twice.html'), '.title .note a').map((link) => attributeOf(link, 'href'));
  assert.deepEqual(quoted, ['../sources/harbour-clerk.html#L4']);
});

test('a generated page says that it is due, and one that was never reviewed carries no word of it', () => {
  const [said = ''] = words('roles/harbour-clerk.html', 'main > p.kicker');
  assert.match(said, /^Harbour Clerk changed since this page was reviewed, on 2 March 2026: /u);
  assert.doesNotMatch(`${files.get('roles/crane-driver.html')}`, /review/iu);
  assert.deepEqual(entries.find(({ entry }) => entry === 'roles/crane-driver')?.owner, 'Harbour master');
});

test('the list of reviews and the filters of the search know what is due', () => {
  assert.deepEqual(words('reviews.html', 'h2').slice(0, 2), ['Changed since', 'Not reviewed yet']);
  const [, index = ''] = [...files].find(([path]) => /^search-\w+\/index\.json$/.test(path)) ?? [];
  const known: [string, { review?: string }][] = Object.entries(JSON.parse(`${index}`).particulars);
  const changed = known.flatMap(([path, { review }]) => (review === 'changed' ? path : []));
  assert.deepEqual(changed.toSorted(), [
    'playbook/close-the-book.html',
    'playbook/count-twice.html',
    'roles/harbour-clerk.html',
  ]);
});

test('the build says what is to be reviewed again, and why', () => {
  const [, said = ''] = stdout.split('To be reviewed again, for what changed since:\n');
  assert.deepEqual(said.split('\n').slice(0, 3), [
    '   playbook/close-the-book: the text',
    '   playbook/count-twice: Harbour Clerk',
    '   roles/harbour-clerk: Harbour Clerk',
  ]);
});

test('a renamed page keeps its address, its actions and their names in calendars', () => {
  assert.match(`${files.get('playbook/low-tide.html')}`, /content="0; url=spring-tide\.html"/u);
  assert.match(`${files.get('actions.csv')}`, /playbook\/spring-tide\.html#action-order-rope/u);
  assert.match(`${files.get('actions.ics')}`, /^UID:low-tide#order-rope@day-one\r$/mu);
});

test('a link to an entry that was removed stops the build, with its place and what is near, and the site stays', () => {
  rmSync(join(hub.folder, 'sources/crane-driver.txt'));
  hub.edit('playbook/close-the-book.mdx', (text) => text.replace('playbook/count-twice#', 'playbook/low-tide#'));
  const before = readFileSync(join(hub.dist, 'index.html'));
  const failed = hub.build();
  assert.equal(failed.status, 1);
  const said = failed.stderr.split('\n').filter((line) => line.endsWith('  dead-reference'));
  assert.match(
    said[0] ?? '',
    /playbook\/close-the-book\.mdx:8:38-\S+ error .*, expected its id of today, `entry:playbook\/spring-tide`/u,
  );
  assert.match(
    said[1] ?? '',
    /playbook\/count-twice\.mdx:12:87-\S+ error Unexpected link to `entry:roles\/crane-driver`, expected an entry of the hub, such as `entry:roles\/harbour-clerk`/u,
  );
  assert.match(failed.stderr, /The playbook is not in order: no site was built\.\n$/u);
  assert.deepEqual(readFileSync(join(hub.dist, 'index.html')), before);
});
