import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf } from './rope-book.ts';

const markdown = (words: string, references: readonly string[] = []) => bodyOf(words, 'paragraph', references);

for (const [name, words, body] of [
  ['strong', 'Tie **two** __ropes__', 'Tie **two** **ropes**'],
  ['emphasis', 'Tie *two* _ropes_', 'Tie *two* *ropes*'],
  ['one in the other', '***Two** ropes*', '***Two** ropes*'],
  ['struck out', 'Tie ~~two~~ ropes', 'Tie ~~two~~ ropes'],
  ['code', 'Say `ready {now}` or ``a ` b``', 'Say `ready {now}` or ``a ` b``'],
  ['a link', 'See [the *rules*](https://h.example/r)', 'See [the *rules*](https://h.example/r)'],
  ['a link with a title', '[Rules](https://h.example/r "All of them")', '[Rules](https://h.example/r "All of them")'],
  ['a link to a mailbox', '[Write](mailto:watch@h.example)', '[Write](mailto:watch@h.example)'],
  ['an address in angle brackets', 'See <https://h.example/r>.', 'See [https://h.example/r](https://h.example/r).'],
  ['a bare address', 'See https://h.example/r.', 'See [https://h.example/r](https://h.example/r).'],
  [
    'a link that is written as its address',
    '[w@h.example](mailto:w@h.example)',
    '[w@h.example](mailto:w@h.example "mailto:w@h.example")',
  ],
  ['a link without words', '[](https://h.example/r)', '[https://h.example/r](https://h.example/r)'],
  ['a break of two spaces', 'North Quay  \n1000 Port', 'North Quay\\\n1000 Port'],
  ['a break of a backslash', 'North Quay\\\n1000 Port', 'North Quay\\\n1000 Port'],
  ['a wrapped line', 'North\nQuay', 'North Quay'],
  ['escapes lose their backslash', '\\*two\\* \\[ropes\\]', '\\*two\\* \\[ropes]'],
  ['a snake is none', 'tie_two_ropes * 3', 'tie\\_two\\_ropes \\* 3'],
] as const) {
  test(`marks in a line: ${name}`, () => assert.equal(markdown(words), body));
}

for (const [name, words, body] of [
  ['entities, whose letters would be words', 'R&amp;D &#42;', 'R\\&amp;D \\&#42;'],
  ['a mark through a word', 'Har**bour** and `rope`s', 'Har\\*\\*bour\\*\\* and \\`rope\\`s'],
  ['a link through a word', 'Har[bour](https://h.example)', 'Har\\[bour]\\([https://h.example](https://h.example))'],
  ['an image', '![Map](map.png)', '!\\[Map]\\(map.png)'],
  ['elements', '<b>Tie</b> <script>x</script>', '\\<b>Tie\\</b> \\<script>x\\</script>'],
  ['a comment', '<!-- *tie* -->', '\\<!-- *tie* -->'],
  ['an expression', '{1+1} **{x}**', '\\{1+1} **\\{x}**'],
  ['marks that nobody closes', '**Tie *two `ropes', '\\*\\*Tie \\*two \\`ropes'],
  ['a mark of a block', '# Tie', '\\# Tie'],
  ['a definition', '[r]: https://h.example/r "All"', '\\[r]: [https://h.example/r](https://h.example/r) "All"'],
  ['a reference to nothing', '[the rules][r]', '\\[the rules]\\[r]'],
  ['a note of nothing', 'Tie[^1]', 'Tie\\[^1]'],
  ['marks without end', `${'*'.repeat(90)}tie${'*'.repeat(90)}`, `${'\\*'.repeat(90)}tie${'\\*'.repeat(90)}`],
] as const) {
  test(`stays as it is written: ${name}`, () => assert.equal(markdown(words), body));
}

for (const [name, words, body] of [
  ['into the site', '[Rules](../rules.md)', 'Rules (../rules.md)'],
  ['within the page', '[Rules](#rules "All")', 'Rules (#rules “All”)'],
  ['that runs a script', '[Rules](javascript:alert(1))', 'Rules (javascript:alert(1))'],
  ['that runs a script, in capitals', '[Rules](JAVASCRIPT:x)', 'Rules (JAVASCRIPT:x)'],
  ['that runs a script, in brackets', '[Rules](<javascript:x y>)', 'Rules (javascript:x y)'],
  ['that runs a script, as an address', '<javascript:x>', '\\<javascript:x>'],
  ['that carries data', '[Rules](data:text/html,x)', 'Rules (data:text/html,x)'],
  ['to a file', '[Rules](file:///r)', 'Rules (file:///r)'],
  ['to no scheme', '[Rules](//h.example/r)', 'Rules (//h.example/r)'],
  [
    'with an entity',
    '[R](https://h.example/?a&amp;b)',
    'R ([https://h.example/?a\\&amp;b](https://h.example/?a\\&amp;b))',
  ],
  ['with an expression', '[R](https://h.example/{x})', 'R ([https://h.example/\\{x}](https://h.example/\\{x}))'],
] as const) {
  test(`a link that is not kept, with its address in the text: ${name}`, () => assert.equal(markdown(words), body));
}

const rules = '[r]: https://h.example/r "All"';
for (const [name, words, references, body] of [
  ['in full', '[The rules][r]', [rules], '[The rules][1] \\[r]\n[1]: https://h.example/r'],
  ['collapsed', '[R][]', [rules], '[R][1]\n[1]: https://h.example/r'],
  ['by its words alone', 'See [R].', [rules], 'See [R][1].\n[1]: https://h.example/r'],
  ['twice', '[R] and [R]', [rules], '[R][1] and [R][1]\n[1]: https://h.example/r'],
  ['to the first of two definitions', '[R]', [rules, '[r]: https://h.example/s'], '[R][1]\n[1]: https://h.example/r'],
  ['that runs a script', '[The rules][r]', ['[r]: javascript:x'], 'The rules \\[r]'],
  ['into the site', '[R]', ['[r]: ../rules.md'], 'R'],
  ['of a picture', '![R]', [rules], '!\\[R]'],
  ['to a note', 'Tie[^a]', ['[^a]: Twice.'], 'Tie\\[a]'],
  ['of a note', '[^a]: Twice.', ['[^a]: Twice.'], '\\[a]: Twice.'],
] satisfies [string, string, string[], string][]) {
  test(`a reference: ${name}`, () => assert.equal(markdown(words, references), body));
}

for (const [words, body] of [
  ['**Tie** *two*', '\\*\\*Tie\\*\\* \\*two\\*'],
  ['`ropes` ~~no~~', '\\`ropes\\` \\~\\~no\\~\\~'],
  ['[Rules](#rules)', '\\[Rules]\\(#rules)'],
  ['Tie\\*', 'Tie\\\\\\*'],
] as const) {
  test(`other text shows its characters: ${words}`, () => assert.equal(bodyOf(words), body));
}
