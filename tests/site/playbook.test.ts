import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkFaults } from './checks/links.ts';
import { markupFaults, validationFaults } from './checks/markup.ts';
import { policyFaults } from './checks/policy.ts';
import { searchIndexFaults } from './checks/search-index.ts';
import { all, attributeOf, readSite } from './checks/site.ts';
import { keeperHub } from './keeper-hub.ts';

// What a build makes of a playbook: every kind of page, links both ways, former addresses, actions, drafts.

const hub = keeperHub('playbook');
const { status, stderr } = hub.build();
assert.equal(status, 0, stderr);
const site = await readSite(hub.dist);

const elements = (path: string, selector: string) => {
  const page = site.pages.get(path);
  assert.ok(page, path);
  return all(page, selector);
};
const words = (path: string, selector: string) =>
  elements(path, selector).map(({ textContent }) => textContent.replaceAll(/\s+/gu, ' ').trim());
const links = (path: string, selector: string) =>
  elements(path, `${selector} a`).map((each) => attributeOf(each, 'href'));
const text = (path: string) => `${site.files.get(path)}`;

test('every kind of page is built without a fault, and each search result lands on a section, step or action', async () => {
  for (const faultsOf of [linkFaults, markupFaults, validationFaults, policyFaults, searchIndexFaults])
    assert.deepEqual(await faultsOf(site), []);
  const [index = ''] = [...site.files.keys()].filter((path) => /^search-[0-9a-f]{8}\/index\.json$/u.test(path));
  const urls = JSON.parse(text(index)).records.map(({ url }: { url: string }) => url);
  for (const anchor of [
    'count-twice.html#at-night',
    'close-the-book.html#step-2',
    'low-tide.html#decision-new-rope',
    'low-tide.html#action-oil-the-bell',
  ])
    assert.ok(urls.includes(`playbook/${anchor}`), anchor);
});

test('a meeting’s page has its day, who was there, what was decided and what is to be done', () => {
  const path = 'playbook/low-tide.html';
  assert.deepEqual(words(path, '.title time'), ['2 March 2026']);
  assert.ok(words(path, '.title .note p').includes('Present: Harbour master, Crane driver and Clerk on the late tide'));
  assert.deepEqual(words(path, '#decision-new-rope'), ['Rope is bought in lengths of {40} m, not &lt; 30 m.']);
  assert.deepEqual(links(path, '#action-order-rope .flow'), ['close-the-book.html#step-1']);
  assert.deepEqual(links(path, '#action-oil-the-bell'), ['#action-count-rope']);
  assert.match(words(path, '#action-count-rope .note')[0] ?? '', /^Crane driver Done 4 March 2026$/u);
});

test('actions of all notes come together, each with the way back to its note', () => {
  assert.deepEqual(
    links('actions.html', '#open li').filter((href) => href?.includes('#action-')),
    ['order-rope', 'oil-the-bell', 'count-rope'].map((id) => `playbook/low-tide.html#action-${id}`),
  );
  assert.deepEqual(words('actions.html', '#owners h3'), ['Clerk on the late tide', 'Crane driver']);
  assert.equal(words('actions.html', '#ended li').length, 1);
  assert.equal(text('actions.csv').split('\r\n').length, 5);
  assert.match(text('actions.csv'), /"Order the rope, as in Close the book\."/u);
  assert.equal(text('actions.ics').match(/^BEGIN:VTODO\r$/gmu)?.length, 3);
});

test('a page is told who refers to it, a generated one and a source as well', () => {
  const referring = (path: string) =>
    elements(path, 'main section')
      .filter((part) => part.querySelector('h2')?.textContent === 'Referred to by')
      .flatMap((part) => all(part, 'li a'))
      .map((link) => attributeOf(link, 'href'))
      .map((href) => href?.split('/').at(-1));
  assert.deepEqual(referring('roles/harbour-clerk.html'), ['count-twice.html']);
  assert.deepEqual(referring('sources/harbour-clerk.html'), ['count-twice.html']);
  assert.deepEqual(referring('playbook/count-twice.html'), ['close-the-book.html']);
  assert.deepEqual(referring('playbook/close-the-book.html'), ['low-tide.html']);
});

for (const [from, to] of [
  ['playbook/count-thrice.html', 'count-twice.html'],
  ['roles/tally-clerk.html', 'harbour-clerk.html'],
] as const)
  test(`the former address ${from} leads on, below any path`, () => {
    assert.equal(
      attributeOf(elements(from, 'meta[http-equiv="refresh"]')[0] ?? assert.fail(), 'content'),
      `0; url=${to}`,
    );
    assert.deepEqual(links(from, 'main'), [to]);
  });

test('a draft is nowhere in what is published, unless it was asked for', async () => {
  const holding = [...site.files].filter(([path, content]) => /bollard/iu.test(path + content)).map(([path]) => path);
  assert.deepEqual([holding, site.pages.has('playbook/unfinished.html')], [[], false]);
  assert.equal(hub.build('--drafts').status, 0);
  const { pages } = await readSite(hub.dist);
  const page = pages.get('playbook/unfinished.html');
  assert.match(page?.querySelector('.kicker')?.textContent ?? '', /draft/u);
});
