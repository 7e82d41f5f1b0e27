import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameStatement, similarity, wordsOf } from '../../../scripts/convert/link/similarity.ts';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { sourceOf } from './harbour.ts';

const crates = 'We move crates from ship to shore on every night of the year.';

for (const [name, a, b] of [
  ['themselves', crates, crates],
  ['with a comma more', crates, 'We move crates, from ship to shore, on every night of the year.'],
  ['with another dash and quotation mark', 'The harbour’s lamps - all of them', "The harbour's lamps – all of them"],
  ['in capitals', crates, crates.toUpperCase()],
  ['with one word of thirteen changed', crates, crates.replace('night', 'day')],
] as const) {
  test(`one statement: words ${name}`, () => assert.ok(isSameStatement(a, b) && isSameStatement(b, a)));
}

for (const [name, a, b] of [
  ['with two words of thirteen changed', crates, crates.replace('night', 'day').replace('ship', 'boat')],
  ['of which one says much more', crates, `${crates} Lamps guide us, and ropes hold what we lift.`],
  ['of which one denies the other, in few words', 'We pay for boots', 'We do not pay for boots'],
  ['that are none', '', ''],
  ['beside none', crates, '—'],
] as const) {
  test(`two statements: words ${name}`, () => assert.ok(!isSameStatement(a, b) && !isSameStatement(b, a)));
}

test('similarity counts each word as often as both have it', () => {
  assert.equal(similarity(['a', 'a', 'b'], ['a', 'b', 'b']), 2 / 3);
  assert.deepEqual(wordsOf('A rope, 2 ropes — “aye”'), ['a', 'rope', '2', 'ropes', 'aye']);
});

/** A posting whose last section is `statement`. */
const posting = (job: string, statement: string) =>
  sourceOf(
    `${job}\n\nResponsibilities\n- Work as a ${job}.\n\nBenefits\n- Boots\n\n${statement}\n`,
    job.toLowerCase().replace(' ', '-'),
  );
const convert = (...statements: readonly string[]) =>
  convertSources(
    ['Clerk Officer', 'Crane Driver', 'Night Officer']
      .slice(0, statements.length)
      .map((job, index) => posting(job, statements[index] ?? '')),
  );

/** Passages of the topic of the company: words, and the sources that have them. */
function company(...statements: readonly string[]): [string, string[]][] {
  const { linked, messages } = convert(...statements);
  assert.deepEqual(messages, []);
  const topic = linked.entries.find(({ collection, id }) => collection === 'topics' && id === 'company');
  return (topic?.sections ?? []).flatMap(({ children }) =>
    children.flatMap((child) =>
      child.kind === 'passage'
        ? [[child.words, [child.from, ...child.also].map(({ source }) => source)] as [string, string[]]]
        : [],
    ),
  );
}

test('what three postings say stands once, with every place', () => {
  assert.deepEqual(company(...Array.from({ length: 3 }, () => `About Harbour Co\n${crates}`)), [
    [crates, ['clerk-officer', 'crane-driver', 'night-officer']],
  ]);
});

test('what one posting says besides is kept beside it', () => {
  assert.deepEqual(
    company(`About Harbour Co\n${crates}`, `About Harbour Co\n${crates}\n\nWe were founded in a storm.`),
    [
      [crates, ['clerk-officer', 'crane-driver']],
      ['We were founded in a storm.', ['crane-driver']],
    ],
  );
});

test('statements that differ stand side by side under their common heading', () => {
  assert.deepEqual(company(`About Harbour Co\n${crates}`, 'About Harbour Co\nWe were founded in a storm.'), [
    [crates, ['clerk-officer']],
    ['We were founded in a storm.', ['crane-driver']],
  ]);
});

test('the heading of a merged section lists every place it stands at', () => {
  const { linked } = convert(`About Harbour Co\n${crates}`, `About Harbour Co:\n${crates}`);
  const [section] = linked.entries.find(({ id }) => id === 'company')?.sections ?? [];
  assert.deepEqual(
    section?.from.map(({ source }) => source),
    ['clerk-officer', 'crane-driver'],
  );
});

test('anchors of a topic are given once', () => {
  const { linked } = convert(`About Harbour Co\n${crates}`, 'About Us\nWe were founded in a storm.');
  const ids =
    linked.entries
      .find(({ id }) => id === 'company')
      ?.sections.flatMap((section) => [
        section.id,
        ...section.children.flatMap((child) => (child.kind === 'see' ? [] : [child.id])),
      ]) ?? [];
  assert.equal(ids.length, 4);
  assert.equal(new Set(ids).size, 4);
});

test('lines of a fact sheet inside a statement belong to the role', () => {
  assert.deepEqual(company(`About Harbour Co\n${crates}\n\nIndustry: Shipping\nLocation: Quay`), [
    [crates, ['clerk-officer']],
  ]);
});

for (const [name, statements] of [
  ['under headings without a common word', [`Our Company\n${crates}`, `About Us\n${crates}`]],
  [
    'with two words of eleven more',
    [
      'About Harbour Co\nWe move crates from ship to shore every night.',
      'About Harbour Co\nWe move crates from ship to shore every night in winter.',
    ],
  ],
] as const) {
  test(`the witness lets pass a statement ${name}`, () =>
    assert.deepEqual(
      convert(...statements).messages.map(({ ruleId }) => ruleId),
      [],
    ));
}

test('a passage of a topic keeps its anchor when another document says something before it', () => {
  const anchors = (...statements: readonly string[]) => {
    const topic = convert(...statements).linked.entries.find(({ id }) => id === 'company');
    const passages = topic?.sections.flatMap(({ children }) => children) ?? [];
    return new Map(passages.flatMap((child) => (child.kind === 'passage' ? [[child.words, child.id]] : [])));
  };
  const lamps = 'We light the lamps of the pier before the ships come in.';
  const before = anchors(`About Harbour Co\n${lamps}`, `About Harbour Co\n${crates}`);
  const after = anchors(`About Harbour Co\nRopes are coiled here.\n\n${lamps}`, `About Harbour Co\n${crates}`);
  assert.deepEqual([before.size, after.size], [2, 3]);
  for (const [words, anchor] of before) assert.equal(after.get(words), anchor);
});

test('a passage of a topic keeps its anchor when its lines end in another way', () => {
  const lines = 'About Harbour Co\nWe light the lamps,\n  and keep them dry, whatever the weather does';
  const anchors = (statement: string) =>
    convert(statement)
      .linked.entries.find(({ id }) => id === 'company')
      ?.sections.flatMap(({ children }) => children.flatMap((child) => (child.kind === 'passage' ? child.id : [])));
  assert.ok((anchors(lines)?.length ?? 0) > 0);
  assert.deepEqual(anchors(lines.replaceAll('\n', '\r\n')), anchors(lines));
});
