import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vocabularyOf } from '../../../src/lib/vocabulary.ts';
import { stemFor } from '../../../src/search/stem.ts';
import { createVocabulary, occurrencesIn } from '../../../src/search/vocabulary.ts';
import { groupsOfHiring } from '../../../src/search/vocabulary-of-hiring.ts';

const stem = stemFor('en');
const vocabulary = createVocabulary(
  [
    ['pay', 'wages', 'rate of pay'],
    ['bell', 'fog horn'],
    ['equity', '=shares'],
    ['tide', 'rate of pay'],
    ['owner', 'owns', 'owns up to'],
  ],
  stem,
);

for (const [name, words, index, member] of [
  ['a word of a group', ['pay'], 0, { length: 1, terms: ['=pay'] }],
  ['another form of it', ['wage'], 0, { length: 1, terms: ['=pay'] }],
  [
    'the longest member, of both groups that have it',
    ['rate', 'of', 'pay'],
    0,
    { length: 3, terms: ['=pay', '=tide'] },
  ],
  ['a word that only asks', ['own'], 0, undefined],
  ['a word of a group that is no word of every question', ['owner'], 0, { length: 1, terms: ['=owner'] }],
  ['two words', ['the', 'fog', 'horn'], 1, { length: 2, terms: ['=bell'] }],
  ['a form that is meant literally', ['shares'], 0, { length: 1, terms: ['=equity'] }],
  ['another form than the one meant', ['share'], 0, undefined],
  ['half of a member', ['fog', 'comes'], 0, undefined],
  ['a word of no group', ['quay'], 0, undefined],
  ['past the end', ['pay'], 1, undefined],
] as const) {
  test(name, () => assert.deepEqual(vocabulary.memberAt(words, index), member));
}

test('the terms of a text are its words and its groups, each where it stands', () =>
  assert.deepEqual(occurrencesIn(['the', 'wages', 'rise'], stem, vocabulary), [
    { term: 'wage', at: 1 },
    { term: '=pay', at: 1 },
    { term: 'rise', at: 2 },
  ]));

test('no word of hiring names two groups', () => {
  const names = groupsOfHiring.map(([name]) => name);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});

for (const [name, text, groups, message] of [
  ['groups', 'groups:\n  - [tug, tow boat]\n', [['tug', 'tow boat']], undefined],
  ['an empty file', '', [], undefined],
  ['a group of one', 'groups:\n  - [tug]\n', [], /groups\.0 .*expected groups of two words/],
  ['another field', 'words: []\n', [], /vocabulary\.yaml:file /],
  ['no YAML', 'groups: [', [], /^vocabulary\.yaml:1 is no YAML/],
  [
    'a word in two groups',
    'groups:\n  - [tug, boat]\n  - [Boat, ship]\n',
    [
      ['tug', 'boat'],
      ['Boat', 'ship'],
    ],
    /`Boat` in groups 1 and 2/,
  ],
  ['a word twice', 'groups:\n  - [tug, Tug]\n', [['tug', 'Tug']], /`Tug` twice in group 1/],
  ['a member without a word', 'groups:\n  - [tug, "–"]\n', [['tug', '–']], /`–` in group 1, expected a word/],
] as const) {
  test(`the keeper's file with ${name}`, () => {
    const read = vocabularyOf(text);
    assert.deepEqual(read.groups, groups);
    if (message) assert.match(read.messages[0] ?? '', message);
    else assert.deepEqual(read.messages, []);
  });
}
