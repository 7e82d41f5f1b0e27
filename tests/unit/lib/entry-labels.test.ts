import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entries } from '../../../src/lib/entries.ts';
import { labelEntry } from '../../../src/lib/entry-labels.ts';
import { gapsByEntry, gapsByLabel } from '../../../src/lib/gaps.ts';

const gap = (property: string, label: string) => ({ property, label, text: `No ${label}.` });
const clerk = {
  id: 'clerk',
  data: {
    title: 'Harbour Clerk',
    name: 'Clerk',
    sources: ['h'],
    gaps: [gap('jobLocation', 'Place'), gap('baseSalary', 'Pay')],
  },
};
const watch = {
  id: 'watch',
  data: { title: 'Night Watch', name: 'Watch', sources: ['n'], gaps: [gap('baseSalary', 'Pay')] },
};
const tides = { id: 'tides', data: { title: 'Tides', sources: ['h', 'n'], gaps: [] } };
const entries = {
  roles: [clerk, watch],
  stages: [],
  values: [],
  faqs: [],
  topics: [tides],
  playbook: [],
} as unknown as Entries;

test('a role goes by its short name', () =>
  assert.deepEqual(labelEntry(entries, 'roles/clerk'), {
    collection: 'roles',
    name: 'Clerk',
    href: '/roles/clerk.html',
  }));
test('another entry goes by its title', () => assert.equal(labelEntry(entries, 'topics/tides').name, 'Tides'));

for (const entry of ['roles/pilot', 'sources/h', 'clerk']) {
  test(`the entry ${entry} is refused`, () => assert.throws(() => labelEntry(entries, entry), /Unexpected entry/));
}

test('entries without a gap are left out', () =>
  assert.deepEqual(
    gapsByEntry(entries).map(({ title }) => title),
    ['Clerk', 'Watch'],
  ));
test('what most entries lack comes first, with each of them', () => {
  const shared = gapsByLabel(gapsByEntry(entries)).map(({ label, places }) => [label, places.map(({ href }) => href)]);
  assert.deepEqual(shared, [
    ['Pay', ['/roles/clerk.html#gap-baseSalary', '/roles/watch.html#gap-baseSalary']],
    ['Place', ['/roles/clerk.html#gap-jobLocation']],
  ]);
});
