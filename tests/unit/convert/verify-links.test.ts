import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '../../../scripts/convert/verify/verify.ts';
import { evidence, inFile, testimony } from './evidence.ts';

const [disagreement] = evidence.disagreements;
assert.ok(disagreement);
/** The evidence with its one disagreement changed. */
const disputed = (change: Partial<typeof disagreement>) => ({
  ...evidence,
  disagreements: [{ ...disagreement, ...change }],
});
const owned = (owner: string) =>
  disputed({ sides: disagreement.sides.map((side, index) => (index === 1 ? { ...side, owners: [owner] } : side)) });

for (const [name, damaged, path, target] of [
  [
    'a topic that a role names',
    inFile('roles/crane-driver.mdx', '  - company\n', '  - pirates\n'),
    'roles/crane-driver.mdx',
    'topics/pirates',
  ],
  [
    'a stage that a role names',
    inFile('roles/crane-driver.mdx', '  - trial-tide\n', '  - trial\n'),
    'roles/crane-driver.mdx',
    'stages/trial',
  ],
  [
    'an entry that a topic leads to',
    inFile('topics/joining.mdx', '  - stages/talk\n', '  - stages/shout\n'),
    'topics/joining.mdx',
    'stages/shout',
  ],
  [
    'an entry that a passage leads to',
    inFile('topics/joining.mdx', 'to="stages/talk ', 'to="stages/shout '),
    'topics/joining.mdx',
    'stages/shout',
  ],
  ['the page of a disagreement', disputed({ entry: 'roles/pirate' }), 'disagreements', 'roles/pirate'],
  [
    'the owner of one side',
    owned('topics/joining#interview-process-9'),
    'disagreements',
    'topics/joining#interview-process-9',
  ],
  [
    'the page of one side',
    owned('topics/pirates#interview-process-1'),
    'disagreements',
    'topics/pirates#interview-process-1',
  ],
  ['a page without its collection', disputed({ entry: 'joining' }), 'disagreements', 'joining'],
  ['no page at all', disputed({ entry: '' }), 'disagreements', ''],
] as const) {
  test(`the witness finds a dead link: ${name}`, () =>
    assert.deepEqual(testimony(damaged), [
      `dead-link ${path}: Unexpected link to \`${target}\`, expected an entry that exists`,
    ]));
}

for (const [name, damaged] of [
  ['another entry that exists', inFile('topics/joining.mdx', '  - stages/talk\n', '  - roles/crane-driver\n')],
  ['an owner that exists', owned('roles/harbour-clerk#benefits-1')],
  ['an owner that is a fact', owned('roles/harbour-clerk#place')],
  ['an owner that is a heading', owned('roles/harbour-clerk#benefits')],
  ['no disagreement', { ...evidence, disagreements: [] }],
] as const) {
  test(`the witness finds no dead link: ${name}`, () => assert.deepEqual(testimony(damaged), []));
}

for (const [name, damaged, said] of [
  [
    'a side without an owner',
    disputed({ sides: disagreement.sides.map((side) => ({ ...side, owners: [] })) }),
    disagreement.sides.map(
      ({ reading }) =>
        `dead-link disagreements: Unexpected link to \`“${reading}” of “How many stages are there?”, which no entry shows\`, expected an entry that exists`,
    ),
  ],
  [
    'two passages with one anchor',
    inFile('roles/harbour-clerk.mdx', 'id="benefits-2"', 'id="benefits-1"'),
    [
      'dead-link roles/harbour-clerk.mdx: Unexpected second anchor `roles/harbour-clerk#benefits-1`, expected each once',
    ],
  ],
  [
    'a passage with the anchor of a fact',
    inFile('roles/harbour-clerk.mdx', 'id="benefits-2"', 'id="place"'),
    ['dead-link roles/harbour-clerk.mdx: Unexpected second anchor `roles/harbour-clerk#place`, expected each once'],
  ],
  [
    'the anchor of a variant',
    inFile(
      'stages/talk.mdx',
      'variants: []',
      'variants:\n  - id: pirates\n    title: Pirates\n    families: [software]',
    ),
    ['dead-link stages/talk.mdx: Unexpected link to `stages/talk#pirates`, expected an entry that exists'],
  ],
  [
    'the disagreement of a fact',
    inFile('roles/harbour-clerk.mdx', '    label: Place\n', '    label: Place\n    disagreement: disagreement-place\n'),
    [
      'dead-link roles/harbour-clerk.mdx: Unexpected link to `roles/harbour-clerk#disagreement-place`, expected an entry that exists',
    ],
  ],
] satisfies [string, Evidence, string[]][]) {
  test(`the witness finds what leads nowhere: ${name}`, () => assert.deepEqual(testimony(damaged), said));
}
