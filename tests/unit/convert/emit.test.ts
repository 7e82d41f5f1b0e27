import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntryDraft, PassageDraft, SectionDraft } from '../../../scripts/convert/drafts.ts';
import { emit } from '../../../scripts/convert/emit/emit.ts';
import { serialise } from '../../../scripts/convert/emit/serialise.ts';
import { readMdx } from './mdx.ts';

const from = { source: 'crane-driver', start: 3, end: 9 };
const passage = (
  id: string,
  form: PassageDraft['form'],
  words: string,
  also: PassageDraft['also'] = [],
): PassageDraft => ({
  kind: 'passage',
  id,
  form,
  words,
  from,
  also,
});
const section = (id: string, children: SectionDraft['children'], title?: string): SectionDraft => ({
  kind: 'section',
  id,
  level: 2,
  children,
  ...(title === undefined ? { from: [] } : { title, from: [from] }),
});
const topic = (sections: readonly SectionDraft[]): EntryDraft => ({
  collection: 'topics',
  id: 'lamps',
  sections,
  data: { title: 'Lamps', titleBasis: 'inferred', sources: ['crane-driver'], leadsTo: [], gaps: [] },
});

test('an entry is one file, with its data in front and its passages below', () => {
  const also = [{ source: 'night-watch', start: 0, end: 7 }];
  const [file, ...more] = emit([
    topic([
      section('text', [passage('text-1', 'paragraph', 'Lamps burn.', also)]),
      section(
        'duties',
        [
          passage('duties-1', 'item', 'Light them.'),
          passage('duties-2', 'item', 'Trim them.'),
          passage('duties-3', 'ordered', 'First this.'),
          { kind: 'see', to: ['stages/talk', 'stages/tide'] },
          { ...section('night', [], 'At night'), level: 3 },
        ],
        'Duties',
      ),
    ]),
  ]);
  assert.deepEqual(more, []);
  assert.equal(file?.path, 'topics/lamps.mdx');
  assert.equal(
    file?.text,
    `---
title: Lamps
titleBasis: inferred
sources:
  - crane-driver
leadsTo: []
gaps: []
digest: sha256-1fa05447fb1ebac3
---

<Section id="text" level="2">
  <Passage id="text-1" from="crane-driver:3-9" also="night-watch:0-7">
    Lamps burn.
  </Passage>
</Section>

<Section id="duties" level="2" title="Duties" from="crane-driver:3-9">
  - <Passage id="duties-1" from="crane-driver:3-9">Light them.</Passage>
  - <Passage id="duties-2" from="crane-driver:3-9">Trim them.</Passage>

  1. <Passage id="duties-3" from="crane-driver:3-9">First this.</Passage>

  <See to="stages/talk stages/tide" />

  <Section id="night" level="3" title="At night" from="crane-driver:3-9" />
</Section>
`,
  );
});

for (const words of ['import fs from "node:fs"', 'export const lamps = 1', 'import("fs")', 'export']) {
  test(`a paragraph that is not indented is no module either: ${words}`, () => {
    const text = serialise(
      {},
      { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }] },
    );
    const { nodes } = readMdx(text);
    assert.deepEqual(
      nodes.map(({ type, value }) => [type, value]),
      [
        ['root', undefined],
        ['paragraph', undefined],
        ['text', words],
      ],
    );
  });
}

test('a word that only begins like a module line stays as it is', () => {
  const words = 'importance of ropes';
  const text = serialise(
    {},
    { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }] },
  );
  assert.ok(text.endsWith(`\n${words}\n`), text);
});
