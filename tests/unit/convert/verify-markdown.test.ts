import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import type { Source } from '../../../scripts/convert/types.ts';
import { type Evidence, verify } from '../../../scripts/convert/verify/verify.ts';
import { sourceOf } from './harbour.ts';

const value = `# Rope book

Tie **two** ropes by [the rules](https://h.example/r "All") and [the table][t].

| Rope | Length |
| ---- | ------ |
| Hemp | ten |
| Wire | nine |

\`\`\`sh
tie --twice
loosen
\`\`\`

> Look twice.
> Speak up.

- Lamps
  - Oil

[t]: https://h.example/t
`;
const source: Source = { ...sourceOf(value, 'ropes'), path: 'ropes.md', isMarkdown: true };
const { records, linked, files } = convertSources([source]);
const [record] = records;
assert.ok(record);
const evidence: Evidence = {
  sources: [{ source, blocks: record.document.blocks, omissions: linked.omissions.get(source.id) ?? [] }],
  files,
  disagreements: [],
};

/** What the witness says where one stretch of the file is another. The stretch stands there exactly once. */
function testimony(from: string | RegExp, to: string): string[] {
  const [file] = files;
  assert.ok(file);
  assert.equal(file.text.split(from).length, 2, `${from} once in ${file.text}`);
  const { messages } = verify({ ...evidence, files: [{ ...file, text: file.text.replace(from, () => to) }] });
  return messages.map(({ ruleId, reason }) => `${ruleId}: ${reason.replaceAll(/\s+/gu, ' ')}`);
}

test('the witness finds nothing in what was written', () => assert.deepEqual(verify(evidence).messages, []));

for (const [name, from, to, said] of [
  [
    'a word of a mark',
    '**two**',
    '**three**',
    '“three ropes by the rules https”, expected “two ropes by the rules https”',
  ],
  [
    'a mark through a word',
    '**two**',
    '**t**wo three',
    '“three ropes by the rules https”, expected “ropes by the rules https h”',
  ],
  [
    'the address of a link',
    '(https://h.example/r "All")',
    '(https://h.example/x "All")',
    '“x all and the table t”, expected “r all and the table t”',
  ],
  ['the title of a link', '"All"', '"None"', '“none and the table t”, expected “all and the table t”'],
  [
    'a link that is only its words',
    /\[the rules\]\([^)]*\)/u,
    'the rules',
    '“and the table t”, expected “https h example r all and”',
  ],
  ['a cell', '| Hemp', '| Silk', '“silk ten wire nine”, expected “hemp ten wire nine”'],
  [
    'the order of two rows',
    / *\| Hemp.*\n *\| Wire.*\n/u,
    '  | Wire | nine |\n    | Hemp | ten |\n',
    '“wire nine hemp ten”, expected “hemp ten wire nine”',
  ],
  ['a row', / *\| Wire.*\n/u, '', '“”, expected “wire nine”'],
  ['a word of code', 'tie --twice', 'tie --thrice', '“thrice loosen”, expected “twice loosen”'],
  ['a language of code', '```\n    tie', '```js\n    tie', '“js tie twice loosen”, expected “tie twice loosen”'],
  ['a word of a quote', '> Look twice. Speak up.', '> Look twice. Speak.', '“”, expected “up”'],
] as const) {
  test(`the witness says so where another is: ${name}`, () => {
    const [first = '', ...others] = testimony(from, to);
    assert.ok(first.startsWith('unequal-words: ') && first.endsWith(said), first);
    assert.deepEqual(others, []);
  });
}

test('the witness says so where a reference leads to an address that no source gives', () =>
  assert.deepEqual(testimony('[1]: https://h.example/t', '[1]: https://h.example/trap'), [
    'unequal-words: Unexpected address `https://h.example/trap`, expected one that a source gives',
  ]));

const row = /(?<=from="[^"]*) ropes:\d+-\d+(?=">\s*\| Rope)/u;
for (const [name, from, to, rule] of [
  ['one place of a table is missing', row, '', 'unowned-text'],
  ['a place of a table stands there twice', row, ' ropes:0-11 ropes:0-11', 'overlapping-owners'],
  ['the places of a table are in another order', row, ' ropes:0-2', 'unequal-words'],
] as const) {
  test(`the witness says so where ${name}`, () =>
    assert.ok(
      testimony(from, to).some((line) => line.startsWith(`${rule}:`)),
      testimony(from, to).join('\n'),
    ));
}

test('the witness says so where rows and their places are in another order', () => {
  const rows = / ropes:130-144 ropes:145-160">[^<]*/u;
  const swapped =
    ' ropes:145-160 ropes:130-144">\n    | Rope | Length |\n    | - | - |\n    | Wire | nine |\n    | Hemp | ten |\n  ';
  assert.ok(testimony(rows, swapped).every((line) => line.startsWith('unequal-words:')));
  assert.equal(testimony(rows, swapped).length, 3);
});

test('each row of a table, each line of code and of a quote has its span', () => {
  const spans = verify(evidence).value.get('ropes')?.value ?? [];
  const owned = (words: string) => spans.find(({ start, end }) => value.slice(start, end) === words)?.owner;
  assert.deepEqual(
    [
      '| Rope | Length |',
      '| Hemp | ten |',
      '| Wire | nine |',
      'tie --twice',
      'loosen',
      'Look twice.',
      'Speak up.',
      'Oil',
    ].map(owned),
    ['2', '2', '2', '3', '3', '4', '4', '6'].map((number) => `topics/ropes#about-${number}`),
  );
  const omitted = (words: string) => spans.find(({ start, end }) => value.slice(start, end).includes(words))?.omission;
  assert.deepEqual(['| ---- |', '```sh', '> '].map(omitted), ['separator', 'separator', 'separator']);
});
