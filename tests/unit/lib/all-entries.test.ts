import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allEntries } from '../../../src/lib/all-entries.ts';
import type { Entries } from '../../../src/lib/entries.ts';

const none = { roles: [], stages: [], values: [], faqs: [], topics: [], playbook: [] };
const topics = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `t${n}`, data: { title: `Tide ${`${n}`.padStart(4, '0')}` } }));
const list = (
  some: Partial<Record<keyof Entries, { id: string; data: { title: string } }[]>>,
  sources: object[] = [],
) => allEntries({ ...none, ...some } as unknown as Entries, { sources: sources as never });

test('entries and sources stand in one list, by their titles', () => {
  const [page] = list(
    { roles: [{ id: 'b', data: { title: 'Bosun' } }], topics: [{ id: 'a', data: { title: 'Anchors' } }] },
    [{ id: 'c', name: 'Cargo book' }],
  );
  assert.deepEqual(page?.items, [
    { href: '/topics/a.html', title: 'Anchors', kind: 'Topics' },
    { href: '/roles/b.html', title: 'Bosun', kind: 'Roles' },
    { href: '/sources/c.html', title: 'Cargo book', kind: 'Sources' },
  ]);
});

for (const [count, lengths] of [
  [0, [0]],
  [400, [400]],
  [401, [400, 1]],
  [3000, [400, 400, 400, 400, 400, 400, 400, 200]],
] as const)
  test(`${count} entries stand on pages of ${lengths.join(', ')}, each once`, () => {
    const pages = list({ topics: topics(count) });
    assert.deepEqual(
      pages.map(({ items }) => items.length),
      lengths,
    );
    assert.equal(new Set(pages.flatMap(({ items }) => items.map(({ href }) => href))).size, count);
  });
