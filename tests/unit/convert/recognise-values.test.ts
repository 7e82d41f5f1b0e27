import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, guideOf, outlineOf } from './harbour.ts';

const values =
  '## Our values\n- **Look twice:** We count again.\n- **Speak up**: We say so.\n- **Stay calm** We breathe.\n';

test('items that begin with their names are values', () => {
  assert.deepEqual(
    guideOf(values).values.map(({ name }) => name.value),
    ['Look twice', 'Speak up', 'Stay calm'],
  );
});

test('the name becomes a heading, the rest its text', () => {
  const { root } = documentOf(values, { kind: 'guide' });
  const of = root.role === 'values' ? root : root.sections[0];
  assert.deepEqual(
    of?.sections.map(({ blocks }) => blocks.map(({ kind, text }) => [kind, values.slice(text.start, text.end)])),
    [[['paragraph', 'We count again.']], [['paragraph', 'We say so.']], [['paragraph', 'We breathe.']]],
  );
});

for (const [name, value] of [
  ['two of them are an emphasis', '## Our values\n- **Look twice:** We count.\n- **Speak up:** We say so.\n'],
  ['under another heading', values.replace('Our values', 'Our ropes')],
] as const) {
  test(`no values: ${name}`, () => assert.deepEqual(guideOf(value).values, []));
}

for (const [name, items] of [
  ['names and no more', '- **Look twice**\n- **Speak up**\n- **Stay calm**\n'],
  ['names without bold marks', '- Look twice: We count.\n- Speak up: We say so.\n- Stay calm: We breathe.\n'],
] as const) {
  test(`values: ${name}`, () =>
    assert.deepEqual(
      guideOf(`## Our values\n${items}`).values.map((each) => each.name.value),
      ['Look twice', 'Speak up', 'Stay calm'],
    ));
}

test('items with bold names under another heading stay items', () => {
  const { blocks } = documentOf(values.replace('Our values', 'Our ropes'), { kind: 'guide' });
  assert.deepEqual(
    blocks.filter(({ kind }) => kind !== 'blank').map(({ kind }) => kind),
    ['heading', 'item', 'item', 'item'],
  );
});

for (const [name, value, kind, title] of [
  [
    'front matter gives the title of a page',
    '---\ntitle: Joining us\n---\n\n## Boots\nBrown.\n\n## Lamps\nLit.\n\n## Oars\nLong.\n',
    'guide',
    'Joining us',
  ],
  [
    'and makes no posting of it',
    '---\ntitle: Joining us\nsource: The quay\nlanguage: en\n---\n\nWe sail.\n',
    'other',
    'Joining us',
  ],
  [
    'a heading comes before it',
    '---\ntitle: Joining us\n---\n\n# Sailing\n\n## Boots\nBrown.\n\n## Lamps\nLit.\n',
    'guide',
    'Sailing',
  ],
] as const) {
  test(`titles: ${name}`, () => {
    const document = documentOf(value);
    assert.deepEqual([document.kind, document.title?.value], [kind, title]);
  });
}

test('a page with front matter keeps its outline', () => {
  const value = '---\ntitle: Joining us\n---\n\n## Boots\nBrown.\n\n## Our values\nTwo.\n';
  assert.deepEqual(outlineOf(value, documentOf(value).root), ['other: Boots', 'values: Our values']);
});

test('values: some with their text, others names and no more', () =>
  assert.deepEqual(
    guideOf('## Our values\n- Look twice: We count.\n- Courage.\n- Calm\n').values.map((each) => each.name.value),
    ['Look twice', 'Courage', 'Calm'],
  ));

test('no values: a sentence among the names', () =>
  assert.deepEqual(
    guideOf('## Our values\n- Look twice: We count.\n- Calm\n- we then sail on, and nobody is late for it\n').values,
    [],
  ));
