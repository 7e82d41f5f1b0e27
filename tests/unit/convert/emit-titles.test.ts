import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SectionDraft } from '../../../scripts/convert/drafts.ts';
import { emit } from '../../../scripts/convert/emit/emit.ts';
import { readMdx } from './mdx.ts';

/** The file of a topic of this title. */
function fileOf(title: string, sections: readonly SectionDraft[] = []): string {
  const data = { title, titleBasis: 'inferred' as const, sources: ['crane-driver'], leadsTo: [], gaps: [] };
  return emit([{ collection: 'topics', id: 'lamps', sections, data }])[0]?.text ?? '';
}

for (const title of [
  'yes',
  'null',
  '~',
  '0x1F',
  '2026-05-11',
  'Lamps: ropes # crates',
  '- Lamps',
  '# Lamps',
  '---',
  '{lamps: ropes}',
  '[lamps]',
  '*lamps',
  '&lamps',
  '!lamps',
  '@lamps `ropes`',
  '"Lamps"',
  "the clerk's",
  'Lamps\nevil: true',
  'Lamps\r\n---\r\n',
  ' Lamps ',
  'Lamps\u2028ropes\u0085crates',
  'lamps '.repeat(60).trim(),
]) {
  test(`front matter holds the title ${JSON.stringify(title.slice(0, 30))} and nothing else`, () => {
    const {
      data: { digest, ...data },
      nodes,
    } = readMdx(fileOf(title));
    assert.match(String(digest), /^sha256-[0-9a-f]{16}$/u);
    assert.deepEqual(data, { title, titleBasis: 'inferred', sources: ['crane-driver'], leadsTo: [], gaps: [] });
    assert.equal(nodes.length, 1, 'no word of it is in the body');
  });
}

for (const title of [
  'Ropes "and" lamps',
  "the clerk's",
  '{1+1}',
  '&amp; &lt;',
  'a < b > c',
  '`ropes`',
  'Étape 中文 ⚓',
]) {
  test(`an attribute holds the title ${title}`, () => {
    const from = [{ source: 'crane-driver', start: 3, end: 9 }];
    const section: SectionDraft = { kind: 'section', id: 'ropes', level: 2, title, from, children: [] };
    const [, element] = readMdx(fileOf('Lamps', [section])).nodes;
    assert.deepEqual(
      element?.attributes?.map(({ name, value }) => [name, value]),
      [
        ['id', 'ropes'],
        ['level', '2'],
        ['title', title],
        ['from', 'crane-driver:3-9'],
      ],
    );
  });
}
