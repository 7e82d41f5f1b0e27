import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PassageDraft } from '../../../scripts/convert/drafts.ts';
import { emit } from '../../../scripts/convert/emit/emit.ts';
import { bodyOf } from './rope-book.ts';

for (const [name, form, words, body] of [
  [
    'a table',
    'table',
    '| Rope | m |\n|:--|--:|\n| **Hemp** | {10} |',
    '| Rope     | m     |\n| -------- | ----- |\n| **Hemp** | \\{10} |',
  ],
  [
    'a table with an element',
    'table',
    'a | b\n-|-\n<script>x</script> | `{y} \\| z`',
    '| a                    | b          |\n| -------------------- | ---------- |\n| \\<script>x\\</script> | `{y} \\| z` |',
  ],
  ['code, whatever is in it', 'code', 'a {b}\n\n  <c> **d** &amp;', '```\na {b}\n\n  <c> **d** &amp;\n```'],
  ['code with a fence in it', 'code', '```\na\n```', '````\n```\na\n```\n````'],
  ['a quote', 'quote', '> Look **twice**.\n>\n> - ropes', '> Look **twice**.\n>\n> - ropes'],
  ['numbers of a quote are its words', 'quote', '> 3. ropes', '> 3\\. ropes'],
  ['a heading of a quote', 'quote', '> ## Look', '> **Look**'],
  ['a language of a quote is its word', 'quote', '> ```sh\n> tie\n> ```', '> sh\n>\n> ```\n> tie\n> ```'],
  ['a link of a quote that runs a script', 'quote', '> [a](javascript:x)', '> a (javascript:x)'],
  ['a quote of a comment', 'quote', '> <!-- tie', '> \\<!-- tie'],
] as const) {
  test(`a block: ${name}`, () => assert.equal(bodyOf(words, form, []), body));
}

for (const [name, form, words, body] of [
  ['a table that is none', 'table', 'a | b\nropes', 'a | b ropes'],
  ['a quote of marks without end', 'quote', `${'> '.repeat(60)}tie`, 'tie'],
] as const) {
  test(`a block that is not what it looks like: ${name}`, () => assert.equal(bodyOf(words, form, []), body));
}

/** The lists of an entry: each passage as its letter, its form and the items that it stands in, as numbers where their lists count. */
function listsOf(
  passages: readonly (readonly [letter: string, form: PassageDraft['form'], within: readonly string[]])[],
): string {
  const children = passages.map(
    ([words, form, within]): PassageDraft => ({
      kind: 'passage',
      id: words,
      form,
      words,
      from: { source: 'rope-book', start: 0, end: 1 },
      also: [],
      ...(within.length > 0 ? { within: within.map((key) => itemOf(key)) } : {}),
    }),
  );
  const [file] = emit([
    {
      collection: 'topics',
      id: 'ropes',
      sections: [{ kind: 'section', id: 'a', level: 2, from: [], children }],
      data: { title: 'Ropes', titleBasis: 'inferred', sources: ['rope-book'], leadsTo: [], gaps: [] },
    },
  ]);
  const [, body = ''] = /<Section [^>]*>\n([\s\S]*)<\/Section>/u.exec(file?.text ?? '') ?? [];
  return body
    .replaceAll(/ id="\w" from="[^"]*"/gu, '')
    .replaceAll(/^ {2}/gmu, '')
    .trim();
}

/** `3b` is the item b, third of its list. */
function itemOf(key: string): { key: string; isOrdered: boolean; number?: number } {
  const number = Number.parseInt(key, 10);
  return { key, isOrdered: !Number.isNaN(number), ...(Number.isNaN(number) ? {} : { number }) };
}

const P = (letter: string) => `<Passage>${letter}</Passage>`;
for (const [name, passages, body] of [
  [
    'one in another',
    [
      ['A', 'item', ['a']],
      ['B', 'item', ['a', 'b']],
      ['C', 'item', ['c']],
    ],
    `- ${P('A')}\n  - ${P('B')}\n- ${P('C')}`,
  ],
  [
    'numbers in marks',
    [
      ['A', 'item', ['a']],
      ['B', 'ordered', ['a', '1b']],
      ['C', 'ordered', ['a', '2c']],
    ],
    `- ${P('A')}\n  1. ${P('B')}\n  2. ${P('C')}`,
  ],
  [
    'a list that goes on counting',
    [
      ['A', 'ordered', ['3a']],
      ['B', 'ordered', ['4b']],
    ],
    `3. ${P('A')}\n4. ${P('B')}`,
  ],
  [
    'marks after numbers',
    [
      ['A', 'ordered', ['1a']],
      ['B', 'item', ['b']],
    ],
    `1. ${P('A')}\n\n- ${P('B')}`,
  ],
  [
    'a paragraph within',
    [
      ['A', 'item', ['a']],
      ['B', 'paragraph', ['a']],
      ['C', 'item', ['c']],
    ],
    `- ${P('A')}\n\n  <Passage>\n    B\n  </Passage>\n- ${P('C')}`,
  ],
  [
    'a paragraph between',
    [
      ['A', 'item', ['a']],
      ['B', 'paragraph', []],
      ['C', 'item', ['c']],
    ],
    `- ${P('A')}\n\n<Passage>\n  B\n</Passage>\n\n- ${P('C')}`,
  ],
  [
    'code within',
    [
      ['A', 'item', ['a']],
      ['B', 'code', ['a']],
    ],
    `- ${P('A')}\n\n  <Passage>\n    \`\`\`\n    B\n    \`\`\`\n  </Passage>`,
  ],
  ['an item whose own words stand elsewhere', [['B', 'item', ['a', 'b']]], `- - ${P('B')}`],
  [
    'items without a list of their own',
    [
      ['A', 'item', []],
      ['B', 'item', []],
    ],
    `- ${P('A')}\n- ${P('B')}`,
  ],
] satisfies [string, [string, PassageDraft['form'], string[]][], string][]) {
  test(`lists: ${name}`, () => assert.equal(listsOf(passages), body));
}
