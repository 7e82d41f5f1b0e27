import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { backlinkFaults } from './checks/backlinks.ts';
import { injectionFaults } from './checks/injection.ts';
import { linkFaults } from './checks/links.ts';
import { markupFaults, validationFaults } from './checks/markup.ts';
import { policyFaults } from './checks/policy.ts';
import { searchIndexFaults } from './checks/search-index.ts';
import { readSite } from './checks/site.ts';
import { titleFaults } from './checks/titles.ts';
import { orderFaults, weightFaults, weights } from './checks/weight.ts';

const site = await readSite(resolve(process.env['DAY_ONE_DIST'] ?? 'dist'));

for (const [name, faultsOf] of [
  ['every link and every anchor leads somewhere, and none is absolute', linkFaults],
  ['every entry leads back to those that refer to it', backlinkFaults],
  ['one first heading, no skipped level, no id twice, no inline code, the whole frame', markupFaults],
  ['html-validate finds no error', validationFaults],
  ['every page has a title and a description of its own', titleFaults],
  ['every page has the policy and loads nothing from elsewhere', policyFaults],
  ['nothing runs or loads that the site does not use', injectionFaults],
  ['the search index is whole, and each result lands on an element', searchIndexFaults],
  ['a first visit of a content page stays within its budget', weightFaults],
  ['no style sheet waits for a script', orderFaults],
] as const) {
  test(name, async () => assert.deepEqual(await faultsOf(site), []));
}

test('there is a page of each kind', (context) => {
  for (const page of [
    'index',
    'roles',
    'stages',
    'values',
    'faqs',
    'topics',
    'playbook',
    'sources',
    'glossary',
    'open-questions',
    'compare',
    'prepare',
    'search',
    '404',
  ]) {
    assert.ok(site.pages.has(`${page}.html`), `${page}.html`);
  }
  const heaviest = weights(site).toSorted((a, b) => b.firstTrip - a.firstTrip)[0];
  context.diagnostic(`${site.pages.size} pages; the heaviest content page: ${JSON.stringify(heaviest)}`);
});
