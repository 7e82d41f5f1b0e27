import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { evidence, inFile, testimony } from './evidence.ts';
import { sourceOf } from './harbour.ts';

const role = 'roles/harbour-clerk.mdx';
const company = 'topics/company.mdx';

for (const [name, damaged, said] of [
  [
    'a word of a passage is changed',
    inFile(role, 'Count the crates.', 'Count the coins.'),
    'Unexpected words in `roles/harbour-clerk#responsibilities-1`: “coins”, expected “crates”',
  ],
  [
    'a word of a passage is dropped',
    inFile(role, 'Count the crates.', 'Count crates.'),
    'Unexpected words in `roles/harbour-clerk#responsibilities-1`: “crates”, expected “the crates”',
  ],
  [
    'the last word of a passage is dropped',
    inFile(role, 'Count the crates.', 'Count the'),
    'Unexpected words in `roles/harbour-clerk#responsibilities-1`: “”, expected “crates”',
  ],
  [
    'two words of a passage are exchanged',
    inFile(role, 'Count the crates.', 'Count crates the.'),
    'Unexpected words in `roles/harbour-clerk#responsibilities-1`: “crates the”, expected “the crates”',
  ],
  [
    'a figure of a passage is changed',
    inFile(role, '>42<', '>24<'),
    'Unexpected words in `roles/harbour-clerk#responsibilities-2`: “24”, expected “42”',
  ],
  [
    'a passage has no words',
    inFile(role, '>The end<', '><'),
    'Unexpected words in `roles/harbour-clerk#benefits-2`: “”, expected “the end”',
  ],
  [
    'a passage shows the words of another place',
    inFile(role, 'Boots', 'The end'),
    'Unexpected words in `roles/harbour-clerk#benefits-1`: “the end”, expected “boots”',
  ],
  [
    'a heading has other words',
    inFile(role, 'title="Responsibilities"', 'title="Rewards"'),
    'Unexpected words in `roles/harbour-clerk#responsibilities`: “rewards”, expected “responsibilities”',
  ],
  [
    'one word of two in a title is changed',
    inFile(role, 'title: Harbour Clerk', 'title: Harbour Pirate'),
    'Unexpected words in `roles/harbour-clerk#title`: “pirate”, expected “clerk”',
  ],
  [
    'one word of three in a heading is changed',
    inFile(company, 'title="About Harbour Co"', 'title="About Harbour Pirates"'),
    'Unexpected words in `topics/company#about-harbour-co`: “pirates”, expected “co”',
  ],
  [
    'a heading has a word more',
    inFile(role, 'title="Benefits"', 'title="Benefits for pirates"'),
    'Unexpected words in `roles/harbour-clerk#benefits`: “benefits for pirates”, expected “benefits”',
  ],
  [
    'a title has other words',
    inFile(role, 'title: Harbour Clerk', 'title: Pirate'),
    'Unexpected words in `roles/harbour-clerk#title`: “pirate”, expected “harbour clerk”',
  ],
] as const) {
  test(`the witness says so where ${name}`, () =>
    assert.deepEqual(testimony(damaged), [`unequal-words harbour-clerk.txt: ${said}`]));
}

test('the witness says so where a word is added behind a passage', () => {
  assert.deepEqual(testimony(inFile(role, '>Boots<', '>Boots of gold<')), [
    'unequal-words harbour-clerk.txt: Unexpected words in `roles/harbour-clerk#benefits-1`: “boots of gold”, expected “boots”',
  ]);
});

test('the witness says so of both places where a repeated passage is changed', () => {
  assert.deepEqual(
    testimony(
      inFile(
        company,
        'We move crates from ship to shore on every night',
        'We drop coins from ship to floor on every night',
      ),
    ).map((line) => line.split(':')[0]),
    ['unequal-words harbour-clerk.txt', 'unequal-words crane-driver.txt'],
  );
});

for (const [name, damaged] of [
  ['other white space', inFile(role, 'Count the crates.', 'Count   the\n    crates.')],
  ['other marks and capitals', inFile(role, 'Count the crates.', 'count the “crates”')],
  ['a character reference', inFile(role, 'Count the crates.', 'Count the &#x63;rates.')],
  ['a comma’s difference in a repeat', evidence],
  ['a step’s title without its number', evidence],
] as const) {
  test(`the witness lets pass ${name}`, () => assert.deepEqual(testimony(damaged), []));
}

for (const words of ['Write to a@b.cß.', 'ßhttps://harbour.example']) {
  test(`the witness lets pass an item whose address touches a letter: ${words}`, () => {
    const { messages } = convertSources([sourceOf(`- ${words}`, 'note', { kind: 'guide' })]);
    assert.deepEqual(messages, []);
  });
}
