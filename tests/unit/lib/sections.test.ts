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
    { id: 'about', level: 2, from: [], passages: [{ id: 'about-1', from: ['h:0-9'], also: [] }] },
    {
      id: 'duties',
      level: 2,
      title: 'Duties & "hours"',
      from: ['h:10-16', 'n:4-9'],
      passages: [{ id: 'duties-1', from: ['h:17-20'], also: ['n:10-13'] }],
    },
    {
      id: 'night',
      level: 3,
      title: 'Night',
      from: ['h:30-35'],
      passages: [{ id: 'night-1', from: ['h:36-40'], also: [] }],
    },
  ]));

for (const [name, text] of [
  ['a tag that the text quotes', 'Write \\<Section id="a" level="2">'],
  ['a component of another name', '<Sections id="a" level="2">'],
  ['plain Markdown', '## Duties\n\n- Tally'],
] as const) {
  test(`no section in ${name}`, () => assert.deepEqual(sectionsOf(text), []));
}

test('the entries that a body links to', () =>
  assert.deepEqual([...linkedFrom(body)], ['stages/talk', 'values/look-twice']));
test('a quoted link is none', () => assert.equal(linkedFrom('\\<See to="stages/talk" />').size, 0));
