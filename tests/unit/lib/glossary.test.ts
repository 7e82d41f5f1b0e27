import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsOf, glossaryOf } from '../../../src/lib/glossary.ts';
import { keptGlossaryOf } from '../../../src/lib/glossary-file.ts';
import type { SourceEntry } from '../../../src/schemas/apparatus.ts';

function sourceOf(id: string, value: string, omission?: 'promotion'): SourceEntry {
  const fate = omission ? { omission } : { owner: 'roles/x#about-1' };
  const spans = [{ start: 0, end: value.length, ...fate }];
  return { id, path: `${id}.txt`, siglum: 'A', name: id, title: id, kind: 'other', value, spans, edits: [] };
}

const kept = (term: string, rest: object = {}) => ({ term, explanation: 'Who is in charge.', aliases: [], ...rest });

test('two documents that explain a term alike are one explanation with two places', () => {
  const [term] = glossaryOf([sourceOf('a', 'Harbour Master (HM)'), sourceOf('b', 'the harbour master (HM)')], []);
  assert.deepEqual(term?.expansions, [{ text: 'Harbour Master', from: ['a:0-19', 'b:4-23'] }]);
});

test('two documents that explain it differently are both shown', () => {
  const [term] = glossaryOf([sourceOf('a', 'Harbour Master (HM)'), sourceOf('b', 'high mark (HM)')], []);
  assert.deepEqual(
    term?.expansions.map(({ text }) => text),
    ['Harbour Master', 'high mark'],
  );
});

test('what a document leaves out of the hub explains nothing', () => {
  assert.deepEqual(glossaryOf([sourceOf('a', 'Harbour Master (HM)', 'promotion')], []), []);
});

test('the keeper adds an explanation, and an expansion only where no document has one', () => {
  const terms = glossaryOf(
    [sourceOf('a', 'Harbour Master (HM)')],
    [kept('HM', { expansion: 'head man' }), kept('QW', { expansion: 'quay watch' })],
  );
  assert.deepEqual(
    terms.map(({ id, expansions, explanation }) => [id, expansions.map(({ text }) => text), explanation]),
    [
      ['hm', ['Harbour Master'], 'Who is in charge.'],
      ['qw', ['quay watch'], 'Who is in charge.'],
    ],
  );
});

test('terms that are alike but for a sign have anchors of their own', () => {
  assert.deepEqual(
    glossaryOf([], [kept('C'), kept('C++')]).map(({ id }) => id),
    ['c', 'c-2'],
  );
});

for (const [term, text, stands] of [
  ['HM', 'Ask the HM.', true],
  ['HM', 'All HMs agree.', true],
  ['HM', 'HMS Tern', false],
  ['HM', 'ask hm', false],
  ['HM', 'co-HM', false],
  ['R&D', 'in R&amp;D', true],
  ['berth', 'berths', false],
] as const) {
  test(`${term} ${stands ? 'stands' : 'does not stand'} in “${text}”`, () =>
    assert.equal(formsOf({ term, aliases: [] }).test(text), stands));
}

for (const [name, text, terms, message] of [
  ['a file of its form', 'terms:\n  - term: HM\n    explanation: Who is in charge.', 1, undefined],
  ['an empty file', '', 0, undefined],
  ['no explanation', 'terms:\n  - term: HM', 0, /^glossary\.yaml:terms\.0\.explanation has /],
  ['a key of another name', 'words: []', 0, /^glossary\.yaml:/],
  ['no YAML', 'terms:\n  - "HM', 0, /^glossary\.yaml:\d+ is no YAML/],
  [
    'a term twice',
    'terms:\n  - {term: HM, explanation: One.}\n  - {term: HM, explanation: Two.}',
    2,
    /Unexpected `HM` twice/,
  ],
] as const) {
  test(`glossary.yaml: ${name}`, () => {
    const read = keptGlossaryOf(text);
    assert.equal(read.kept.length, terms);
    if (message) assert.match(read.messages.join('\n'), message);
    else assert.deepEqual(read.messages, []);
  });
}
