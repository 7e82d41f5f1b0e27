import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEdition } from '../../../src/lib/edition.ts';
import type { Entries } from '../../../src/lib/entries.ts';
import { recordsOf } from '../../../src/search/records.ts';
import { sourceOf } from '../lib/harbour.ts';

const edition = createEdition({
  sources: [
    sourceOf([
      ['Wage\n', 'roles/clerk#pay'],
      ['19.50\n', 'roles/clerk#pay'],
      ['Tally crates.', 'roles/clerk#duties-1'],
    ]),
  ],
  disagreements: [],
});
const none: Entries = { roles: [], stages: [], values: [], faqs: [], topics: [], playbook: [] };
const role = {
  id: 'clerk',
  body: '<Section id="duties" level="2" title="Duties"><Passage id="duties-1" from="harbour:11-24">Tally **crates**.</Passage></Section><Section id="empty" level="2" title="Empty"></Section>',
  data: {
    title: 'Harbour Clerk',
    name: 'Clerk',
    facts: [
      {
        id: 'pay',
        property: 'baseSalary',
        label: 'Pay',
        readings: [{ text: '£19.50', basis: 'stated', owns: ['harbour:0-10'], also: [] }],
      },
    ],
    gaps: [{ property: 'jobLocation', label: 'Place', text: 'The posting names no town.' }],
  },
};

test('a long section is several records, each of which lands where its words begin', () => {
  const passage = (n: number) =>
    `<Passage id="duties-${n}" from="harbour:11-24">${`Tally crate ${n}. `.repeat(100)}</Passage>`;
  const passages = Array.from({ length: 12 }, (_, n) => passage(n + 1)).join('\n');
  const long = { ...role, body: `<Section id="duties" level="2" title="Duties">\n${passages}\n</Section>` };
  const records = recordsOf({ ...none, roles: [long] } as unknown as Entries, edition).filter(
    ({ kind }) => kind === 'section',
  );
  assert.deepEqual(
    records.map(({ url, title, passages: { length } }) => [url, title, length]),
    [
      ['roles/clerk.html#duties', 'Duties', 5],
      ['roles/clerk.html#duties-6', 'Duties', 5],
      ['roles/clerk.html#duties-11', 'Duties', 2],
    ],
  );
});

test('a record for each fact, each section with words, each gap', () => {
  const records = recordsOf({ ...none, roles: [role] } as unknown as Entries, edition);
  assert.deepEqual(
    records.map(({ url, title, entry, kind, answer, passages, place }) => [
      url,
      title,
      entry,
      kind,
      answer,
      passages,
      place,
    ]),
    [
      ['roles/clerk.html#pay', 'Pay', 'Clerk', 'fact', '£19.50', ['£19.50', 'Wage 19.50'], 'H 1'],
      ['roles/clerk.html#duties', 'Duties', 'Clerk', 'section', '', ['Tally crates.'], 'H 3'],
      [
        'roles/clerk.html#gap-jobLocation',
        'Place',
        'Clerk',
        'gap',
        'The posting names no town.',
        ['names no town.'],
        '',
      ],
    ],
  );
});

test('an empty hub has nothing to find', () => assert.deepEqual(recordsOf(none, edition), []));
