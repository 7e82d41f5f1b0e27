import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Evidence, verify } from '../../../scripts/convert/verify/verify.ts';
import { clerk, evidence, inClerk, inFile, testimony } from './evidence.ts';

const role = 'roles/harbour-clerk.mdx';
/** What is said of words that nobody owns. */
const lost = (source: string, words: string) =>
  `unowned-text ${source}.txt: Unexpected text “${words}” without an owner, expected every word in one entry or left out for a reason`;

test('undamaged evidence has no fault, and its spans tile every source', () => {
  const { value, messages } = verify(evidence);
  assert.deepEqual(messages, []);
  for (const { source } of evidence.sources) {
    const spans = value.get(source.id)?.value ?? [];
    assert.equal(spans.map(({ start, end }) => source.value.slice(start, end)).join(''), source.value);
    assert.ok(spans.every(({ owner, omission }) => (owner === undefined) !== (omission === undefined)));
  }
});

test('what stands at two places has an owner at one and is its duplicate at the other', () => {
  const spans = verify(evidence).value.get('crane-driver')?.value ?? [];
  assert.deepEqual(
    spans.filter(({ omission }) => omission === 'duplicate').map(({ of }) => of?.replace(/[0-9a-f]{6}$/u, 'N')),
    ['topics/company#about-harbour-co-N'],
  );
});

for (const [name, damaged, said] of [
  [
    'the first block is missing',
    inClerk(({ blocks }) => ({ blocks: blocks.slice(1) })),
    ['unowned-text harbour-clerk.txt: Unexpected block, expected one that begins where the last ends'],
  ],
  [
    'the last block is missing, at the end without a line break',
    inClerk(({ blocks }) => ({ blocks: blocks.slice(0, -1) })),
    ['unowned-text harbour-clerk.txt: Unexpected end of the blocks, expected the end of the document'],
  ],
  [
    'all blocks are missing',
    inClerk(() => ({ blocks: [] })),
    ['unowned-text harbour-clerk.txt: Unexpected end of the blocks, expected the end of the document'],
  ],
  [
    'a block in the middle is missing',
    inClerk(({ blocks }) => ({ blocks: blocks.toSpliced(4, 1) })),
    ['unowned-text harbour-clerk.txt: Unexpected block, expected one that begins where the last ends'],
  ],
  [
    'two blocks overlap by one character',
    inClerk(({ blocks }) => ({
      blocks: blocks.map((block, index) => (index === 2 ? { ...block, start: block.start - 1 } : block)),
    })),
    ['unowned-text harbour-clerk.txt: Unexpected block, expected one that begins where the last ends'],
  ],
  [
    'the words at offset 0 have no owner',
    inFile(role, 'titleFrom: harbour-clerk:0-13\n', ''),
    [lost('harbour-clerk', 'Harbour Clerk')],
  ],
  [
    'the words at the end have no owner',
    inFile(role, '\n  - <Passage id="benefits-2" from="harbour-clerk:219-226">The end</Passage>', ''),
    [lost('harbour-clerk', '- The end')],
  ],
  [
    'a passage in the middle has no owner',
    inFile(role, '  - <Passage id="responsibilities-1" from="harbour-clerk:85-102">Count the crates.</Passage>\n', ''),
    [lost('harbour-clerk', '- Count the crates. -')],
  ],
  [
    'a passage of figures has no owner',
    inFile(role, '\n  - <Passage id="responsibilities-2" from="harbour-clerk:105-107">42</Passage>', ''),
    [lost('harbour-clerk', '- 42')],
  ],
  [
    'an owner reaches beyond the end',
    inFile(role, 'from="harbour-clerk:219-226"', 'from="harbour-clerk:219-999"'),
    [
      'overlapping-owners harbour-clerk.txt: Unexpected end of `roles/harbour-clerk#benefits-2` at 999, expected one before 226',
    ],
  ],
  [
    'a heading has no owner',
    inFile(role, ' title="Responsibilities" from="harbour-clerk:66-82"', ''),
    [lost('harbour-clerk', 'Responsibilities -')],
  ],
  [
    'a line of the fact sheet has no owner',
    inFile(role, '        owns:\n          - harbour-clerk:15-34\n', '        owns: []\n'),
    [lost('harbour-clerk', 'Location North Quay')],
  ],
  [
    'a repeat has no owner',
    inFile('topics/company.mdx', ' also="crane-driver:96-158"', ''),
    [lost('crane-driver', 'We move crates from ship to shore, on ev')],
  ],
  ['an omission is removed', inClerk(() => ({ omissions: [] })), [lost('harbour-clerk', 'Apply now')]],
  [
    'two passages own the same words',
    inFile(
      role,
      'id="benefits-1" from="harbour-clerk:211-216">Boots',
      'id="benefits-1" from="harbour-clerk:219-226">The end',
    ),
    [
      lost('harbour-clerk', '- Boots -'),
      'overlapping-owners harbour-clerk.txt: Unexpected second owner `roles/harbour-clerk#benefits-2` beside `roles/harbour-clerk#benefits-1`, expected one owner for each word',
    ],
  ],
  [
    'an owner and an omission share a word',
    inClerk(({ omissions }) => ({ omissions: [...omissions, { start: 92, end: 101, reason: 'promotion' as const }] })),
    [
      'overlapping-owners harbour-clerk.txt: Unexpected second owner `promotion` beside `roles/harbour-clerk#responsibilities-1`, expected one owner for each word',
    ],
  ],
  [
    'a file is missing',
    { ...evidence, files: evidence.files.filter(({ path }) => path !== 'stages/trial-tide.mdx') },
    [
      lost('joining', 'Step 2: Trial tide You work one tide wit'),
      ...Array.from(
        { length: 2 },
        (_, index) =>
          `dead-link roles/${['harbour-clerk', 'crane-driver'][index]}.mdx: Unexpected link to \`stages/trial-tide\`, expected an entry that exists`,
      ),
      ...Array.from(
        { length: 2 },
        () => 'dead-link topics/joining.mdx: Unexpected link to `stages/trial-tide`, expected an entry that exists',
      ),
    ],
  ],
] satisfies [string, Evidence, string[]][]) {
  test(`the witness says so where ${name}`, () => assert.deepEqual(testimony(damaged), said));
}

test('a message points at the words that it is about', () => {
  const [message] = verify(inClerk(() => ({ omissions: [] }))).messages;
  const { start = 0, end = 0 } = message?.place ?? {};
  assert.equal(clerk.slice(start, end).trim(), 'Apply now');
});
