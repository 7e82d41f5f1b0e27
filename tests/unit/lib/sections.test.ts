import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkedFrom, sectionsOf } from '../../../src/lib/sections.ts';

const body = `<Section id="about" level="2">
  <Passage id="about-1" from="h:0-9">
    Tide.
  </Passage>
</Section>

<Section id="duties" level="2" title="Duties &amp; &quot;hours&quot;" from="h:10-16 n:4-9">
  - <Passage id="duties-1" from="h:17-20" also="n:10-13">Tally.</Passage>

  <Section id="night" level="3" title="Night" from="h:30-35">
    - <Passage id="night-1" from="h:36-40">Lamps.</Passage>
  </Section>

  <See to="stages/talk values/look-twice" />
</Section>
`;

test('sections in their order, each with the passages before the next heading', () =>
  assert.deepEqual(sectionsOf(body), [
    { id: 'about', level: 2, from: [], passages: [{ id: 'about-1', from: ['h:0-9'], also: [], text: 'Tide.' }] },
    {
      id: 'duties',
      level: 2,
      title: 'Duties & "hours"',
      from: ['h:10-16', 'n:4-9'],
      passages: [{ id: 'duties-1', from: ['h:17-20'], also: ['n:10-13'], text: 'Tally.' }],
    },
    {
      id: 'night',
      level: 3,
      title: 'Night',
      from: ['h:30-35'],
      passages: [{ id: 'night-1', from: ['h:36-40'], also: [], text: 'Lamps.' }],
    },
  ]));

for (const [name, text] of [
  ['a tag that the text quotes', 'Write \\<Section id="a" level="2">'],
  ['a component of another name', '<Sections id="a" level="2" />'],
  ['code', '```\n<Section id="a" level="2">\n```'],
  ['code in a line', 'Write `<Section id="a" level="2">`.'],
  ['plain Markdown', '## Duties\n\n- Tally'],
] as const) {
  test(`no section in ${name}`, () => assert.deepEqual(sectionsOf(text), []));
}

for (const [name, words, text] of [
  ['without its marks', 'Tie **two** *ropes* with `a knot`', 'Tie two ropes with a knot'],
  ['with the words of a link and without its address', 'See [the rules](https://h.example/a).', 'See the rules.'],
  ['with what references say', 'See [the rules][1].', 'See the rules.'],
  ['with characters that are no marks', '2 \\* 3 \\{x} \\<b>', '2 * 3 {x} <b>'],
  ['on as many lines as it is broken into', 'North Quay\\\n1000 Port', 'North Quay\n1000 Port'],
  ['a table row by row', '\n| Rope | Length |\n| - | - |\n| `Hemp` | 10 m |\n', 'Rope · Length\nHemp · 10 m'],
  ['a quote line by line', '\n> One.\n>\n> - Two.\n', 'One.\nTwo.'],
  ['code as it stands', '\n```\na *b*\n  {c}\n```\n', 'a *b*\n  {c}'],
] as const) {
  test(`the words of a passage: ${name}`, () => {
    const [section] = sectionsOf(
      `<Section id="a" level="2"><Passage id="a-1" from="h:0-1">${words}</Passage></Section>\n\n[1]: https://h.example`,
    );
    assert.equal(section?.passages[0]?.text, text);
  });
}

test('the entries that a body links to', () =>
  assert.deepEqual([...linkedFrom(body)], ['stages/talk', 'values/look-twice']));
test('a quoted link is none', () => assert.equal(linkedFrom('\\<See to="stages/talk" />').size, 0));
