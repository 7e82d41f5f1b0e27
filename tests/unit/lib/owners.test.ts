import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entries } from '../../../src/lib/entries.ts';
import { ownerLabels } from '../../../src/lib/owners.ts';

const role = {
  id: 'clerk',
  body: `<Section id="text" level="2"><Passage id="text-1" from="h:0-1"></Passage></Section>
<Section id="duties" level="2" title="Duties"><Passage id="duties-1" from="h:0-1"></Passage><Passage id="duties-2" from="h:0-1"></Passage></Section>`,
  data: { title: 'Harbour Clerk', facts: [{ id: 'pay', label: 'Pay' }] },
};
const topic = {
  id: 'tides',
  body: '<Section id="low" level="2" title="Low"><Passage id="low-1" from="h:0-1"></Passage></Section>',
  data: { title: 'Tides' },
};
const entries = {
  roles: [role],
  stages: [],
  values: [],
  faqs: [],
  topics: [topic],
  playbook: [],
} as unknown as Entries;

for (const [owner, text, kind] of [
  ['roles/clerk#pay', 'Fact: pay', 'fact'],
  ['roles/clerk#title', 'Title', 'title'],
  ['roles/clerk#duties', 'Heading', 'heading'],
  ['roles/clerk#duties-2', 'Duties 2', 'passage'],
  ['roles/clerk#text-1', 'Text', 'passage'],
  ['topics/tides#low', 'Heading', 'heading'],
  ['topics/tides#low-1', 'Topic: Tides', 'passage'],
] as const) {
  test(`${owner} is called ${text}`, () => {
    const label = ownerLabels(entries)(owner);
    assert.deepEqual([label.text, label.kind, label.href], [text, kind, `/${owner.replace('#', '.html#')}`]);
  });
}

test('an owner that the hub does not have is refused', () =>
  assert.throws(() => ownerLabels(entries)('roles/pilot#pay'), /expected an entry/));
