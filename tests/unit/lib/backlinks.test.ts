import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referringTo } from '../../../src/lib/backlinks.ts';
import type { Entries } from '../../../src/lib/entries.ts';
import type { Disagreement } from '../../../src/schemas/apparatus.ts';

interface Written {
  id: string;
  data?: object;
  body?: string;
}

/** Entries of which only what refers matters. */
function entriesOf(written: Partial<Record<keyof Entries, Written[]>>): Entries {
  const none = { roles: [], stages: [], values: [], faqs: [], topics: [], playbook: [] };
  const filled = Object.entries(written).map(([collection, list]) => [
    collection,
    list.map(({ id, data, body }) => ({ id, body: body ?? '', data: { title: id, ...data } })),
  ]);
  return { ...none, ...Object.fromEntries(filled) };
}

const referring = (entry: string, entries: Entries, disagreements: Disagreement[] = []) =>
  referringTo(entry, entries, disagreements).map(({ collection, entries: found, more }) => [
    collection,
    found.map(({ id }) => id).join(' '),
    more,
  ]);

for (const [name, target, entries, expected] of [
  ['a role its topics', 'topics/pay', { roles: [{ id: 'clerk', data: { topics: ['pay'] } }] }, [['roles', 'clerk', 0]]],
  [
    'a role its stages',
    'stages/call',
    { roles: [{ id: 'clerk', data: { stages: ['call'] } }] },
    [['roles', 'clerk', 0]],
  ],
  [
    'an outline',
    'faqs/when',
    { topics: [{ id: 'guide', data: { leadsTo: ['faqs/when'] } }] },
    [['topics', 'guide', 0]],
  ],
  [
    'a body',
    'values/calm',
    { stages: [{ id: 'call', body: '<See to="values/calm faqs/when" />' }] },
    [['stages', 'call', 0]],
  ],
  [
    'a page of the keeper',
    'roles/clerk',
    { playbook: [{ id: 'a', body: '[x](entry:roles/clerk#pay)' }] },
    [['playbook', 'a', 0]],
  ],
  [
    'a line of a source',
    'sources/clerk',
    { playbook: [{ id: 'a', body: '[x](source:clerk#L3)' }] },
    [['playbook', 'a', 0]],
  ],
  ['an entry itself', 'playbook/a', { playbook: [{ id: 'a', body: '[x](entry:playbook/a)' }] }, []],
  ['nothing', 'roles/clerk', { roles: [{ id: 'clerk' }] }, []],
] as const) {
  test(`${name}: ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(referring(target, entriesOf(entries as unknown as Parameters<typeof entriesOf>[0])), expected);
  });
}

test('the pages of the keeper come first, and an entry that refers twice is named once', () => {
  const entries = entriesOf({
    topics: [{ id: 'guide', data: { leadsTo: ['faqs/when'] }, body: '<See to="faqs/when" />' }],
    playbook: [{ id: 'a', body: '[x](entry:faqs/when)' }],
  });
  assert.deepEqual(referring('faqs/when', entries), [
    ['playbook', 'a', 0],
    ['topics', 'guide', 0],
  ]);
});

test('of many that refer, eight are named and the others counted', () => {
  const roles = Array.from({ length: 30 }, (_, n) => ({ id: `r${n}`, data: { topics: ['pay'] } }));
  assert.deepEqual(referring('topics/pay', entriesOf({ roles })), [['roles', 'r0 r1 r2 r3 r4 r5 r6 r7', 22]]);
});

test('words that disagree refer to the page that shows it, once', () => {
  const owners = ['faqs/when#about-1', 'faqs/when#about-2', 'stages/call#about-1'];
  const sides = [
    { reading: 'Monday', from: [], owners },
    { reading: 'Friday', from: [], owners: [] },
  ];
  const disagreement = {
    id: 'd',
    property: 'p',
    question: 'When?',
    basis: 'computed',
    entry: 'stages/call',
    sides,
  } as const;
  const entries = entriesOf({ faqs: [{ id: 'when' }], stages: [{ id: 'call' }] });
  assert.deepEqual(referring('stages/call', entries, [disagreement as unknown as Disagreement]), [['faqs', 'when', 0]]);
});
