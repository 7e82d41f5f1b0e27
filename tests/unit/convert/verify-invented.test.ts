import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inFile, testimony } from './evidence.ts';

const role = 'roles/harbour-clerk.mdx';
const first = '- <Passage id="benefits-1"';
/** A passage of words that no document has, with these attributes. */
const invented = (attributes: string) => `- <Passage id="x"${attributes}>Ropes are free.</Passage>\n  ${first}`;

for (const [name, damaged, said] of [
  [
    'a line of text outside of every passage',
    inFile(role, '<Section id="benefits"', 'Ropes are free.\n\n<Section id="benefits"'),
    'unequal-words roles/harbour-clerk.mdx: Unexpected words “Ropes are free.” outside of a passage, expected words that a source owns',
  ],
  [
    'an item outside of every passage',
    inFile(role, first, `- Ropes are free.\n  ${first}`),
    'unequal-words roles/harbour-clerk.mdx: Unexpected words “Ropes are free.” outside of a passage, expected words that a source owns',
  ],
  [
    'a passage that names no place',
    inFile(role, first, invented('')),
    'unequal-words roles/harbour-clerk.mdx: Unexpected Passage `x` without a place, expected the source and the offsets of its words',
  ],
  [
    'a passage of a source that is not there',
    inFile(role, first, invented(' from="pirate:0-9"')),
    'dead-link roles/harbour-clerk#x: Unexpected link to `pirate, a source`, expected an entry that exists',
  ],
  [
    'a passage of an empty stretch',
    inFile(role, first, invented(' from="harbour-clerk:5-5"')),
    'unequal-words harbour-clerk.txt: Unexpected words in `roles/harbour-clerk#x`: “ropes are free”, expected “”',
  ],
  [
    'a heading that names no place',
    inFile(role, '<Section id="benefits"', '<Section id="x" level="2" title="Free ropes" />\n\n<Section id="benefits"'),
    'unequal-words roles/harbour-clerk.mdx: Unexpected Section `x` without a place, expected the source and the offsets of its words',
  ],
  [
    'a heading that keeps its place and loses its words',
    inFile(role, ' title="Benefits"', ''),
    'unequal-words roles/harbour-clerk.mdx: Unexpected heading `benefits` without words, expected the words of its place',
  ],
] as const) {
  test(`the witness finds what no document says: ${name}`, () =>
    assert.ok(testimony(damaged).includes(said), testimony(damaged).join('\n')));
}

for (const [name, damaged] of [
  ['a passage whose place cannot be read', inFile(role, first, invented(' from="harbour-clerk"'))],
  ['a question that nobody asks', inFile('stages/trial-tide.mdx', 'text: Why this harbour?', 'text: Why this pirate?')],
] as const) {
  test(`the witness finds what no document says: ${name}`, () => assert.ok(testimony(damaged).length > 0));
}
