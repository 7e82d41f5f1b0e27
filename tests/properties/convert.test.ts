import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Conversion, convertSources } from '../../scripts/convert/pipeline.ts';
import { segment } from '../../scripts/convert/segment/segment.ts';
import type { Source } from '../../scripts/convert/types.ts';
import { sidecarSchema } from '../../src/schemas/hub.ts';
import { anyText, documentLines, documentText, hostileText, markdownText, mixedText, text } from './documents.ts';

function sourceOf(value: string, id = 'clerk'): Source {
  return { id, path: `${id}.txt`, value, sidecar: sidecarSchema.parse({}) };
}

/** The same text as somebody's Markdown. */
function markdownOf(value: string): Source {
  return { ...sourceOf(value), path: 'clerk.md', isMarkdown: true };
}

/** What the witness says. What the reader of a document is told about it is not its business. */
function faults({ messages }: Conversion): string[] {
  const proof = /^(?:unowned-text|overlapping-owners|unequal-words|dead-link|unsafe-node)$/u;
  return messages
    .filter(({ ruleId }) => proof.test(ruleId))
    .map(({ ruleId, path, reason }) => `${ruleId} ${path}: ${reason}`);
}

/** The files of a conversion without the offsets, and with one kind of white space. */
function words(value: string): string[] {
  return convertSources([sourceOf(value)]).files.map(
    ({ path, text: file }) => `${path} ${file.replaceAll(/(?<=clerk:)\d+-\d+/gu, '').replaceAll(/\s+/gu, ' ')}`,
  );
}

for (const [name, arbitrary, numRuns] of [
  ['any string', anyText, 2000],
  ['documents', documentText, 2000],
  ['hostile strings', hostileText, 2000],
  ['mixtures', mixedText, 1000],
  ['marks of all kinds', markdownText, 2000],
] as const) {
  test(`blocks tile ${name}`, () =>
    fc.assert(
      fc.property(arbitrary, (value) => {
        for (const isMarkdown of [false, true]) {
          const blocks = segment(value, value.length, isMarkdown);
          assert.equal(blocks.map(({ start, end }) => value.slice(start, end)).join(''), value);
          let at = 0;
          for (const { start, end, text: own } of blocks) {
            assert.ok(start === at && end > start && start <= own.start && own.start <= own.end && own.end <= end);
            at = end;
          }
        }
      }),
      { numRuns },
    ));
}

for (const [name, arbitrary, numRuns] of [
  ['any string', anyText, 300],
  ['documents', documentText, 1500],
  ['hostile strings', hostileText, 600],
  ['mixtures', mixedText, 600],
] as const) {
  test(`the pipeline takes ${name}, and the witness finds nothing`, () =>
    fc.assert(
      fc.property(arbitrary, (value) => assert.deepEqual(faults(convertSources([sourceOf(value)])), [])),
      { numRuns },
    ));
}

for (const [name, arbitrary, numRuns] of [
  ['marks of all kinds', markdownText, 2000],
  ['any string', anyText, 300],
  ['documents', documentText, 500],
  ['hostile strings', hostileText, 600],
  ['mixtures', mixedText, 400],
] as const) {
  test(`the pipeline takes ${name} as Markdown, and the witness finds nothing`, () =>
    fc.assert(
      fc.property(arbitrary, (value) => assert.deepEqual(faults(convertSources([markdownOf(value)])), [])),
      { numRuns },
    ));
}

test('the pipeline takes several documents at once, and the witness finds nothing', () =>
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (values) => {
      const sources = values.map((value, index) => sourceOf(value, `clerk-${index}`));
      assert.deepEqual(faults(convertSources(sources)), []);
    }),
    { numRuns: 300 },
  ));

test('line breaks of another kind change no word', () =>
  fc.assert(
    fc.property(documentLines, fc.constantFrom('\r\n', '\r'), (lines, mark) =>
      assert.deepEqual(words(lines.join(mark)), words(lines.join('\n'))),
    ),
    { numRuns: 400 },
  ));

test('a line break at the end changes no word', () =>
  fc.assert(
    fc.property(documentText, fc.constantFrom('\n', '\r\n', '\n\n'), (value, mark) =>
      assert.deepEqual(words(value + mark), words(value)),
    ),
    { numRuns: 400 },
  ));

const sections = [
  'Responsibilities\n- Count the crates.\n- The internship lasts 12 weeks.',
  'Minimum Qualifications\n- 3+ years of counting experience\n- Calm',
  'Preferred Qualifications\n- Songs',
  'Compensation\n\nThe hourly pay is $20 - $25.',
  'Start dates\n\nMay 11th, 2026\n\nJune 8th, 2026',
  'Benefits\n- You commit to at least 3 months of the internship.\n- We cannot sponsor visas.',
  'About Harbour Co\nWe move crates from ship to shore on every night of the year.',
  'About the team: Night Watch\nWe keep the lamps.',
];

test('the order of its sections changes no fact of a posting', () => {
  const facts = (order: readonly string[]) => {
    const { linked } = convertSources([
      sourceOf(`Harbour Intern\n\nLocation: North Quay\nExperience: 0 years or above\n\n${order.join('\n\n')}\n`),
    ]);
    const role = linked.entries.find(({ collection }) => collection === 'roles');
    assert.ok(role?.collection === 'roles');
    return role.data.facts
      .map(({ property, readings, disagreement }) =>
        JSON.stringify([property, readings.map(({ text: each }) => each).sort(), disagreement]),
      )
      .sort();
  };
  const first = facts(sections);
  assert.ok(first.length >= 9, first.join('\n'));
  fc.assert(
    fc.property(fc.shuffledSubarray(sections, { minLength: sections.length }), (order) =>
      assert.deepEqual(facts(order), first),
    ),
    { numRuns: 200 },
  );
});
