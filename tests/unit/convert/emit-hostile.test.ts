import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PassageDraft } from '../../../scripts/convert/drafts.ts';
import { emit } from '../../../scripts/convert/emit/emit.ts';
import { type MdxNode, readMdx, textBelow } from './mdx.ts';

/** The file of one passage with `words`, read again. */
function nodesOf(words: string, form: PassageDraft['form']): MdxNode[] {
  const from = { source: 'crane-driver', start: 0, end: words.length };
  const passage = { kind: 'passage' as const, id: 'text-1', form, words, from, also: [] };
  const [file] = emit([
    {
      collection: 'topics',
      id: 'lamps',
      sections: [{ kind: 'section', id: 'text', level: 2, from: [], children: [passage] }],
      data: { title: 'Lamps', titleBasis: 'inferred', sources: ['crane-driver'], leadsTo: [], gaps: [] },
    },
  ]);
  return readMdx(file?.text ?? '').nodes;
}

const harmless = new Set(['root', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'paragraph', 'list', 'listItem', 'text']);

for (const words of [
  'Ropes {1+1} and lamps',
  '{process.exit()}',
  '}',
  '{',
  '{/* lamps */}',
  'import fs from "node:fs"',
  'import("fs")',
  'export const lamps = 1',
  'export',
  'importance of ropes',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</Passage>',
  '<Passage id="x">',
  '<!-- lamps -->',
  '<!-- lamps',
  '2 < 3 and 4 > 3',
  'Vec<Rope>',
  '<clerk@harbour.example>',
  '# Lamps',
  '1. Lamps',
  '- Lamps',
  '> Lamps',
  '+ Lamps',
  '*lamps* _ropes_ **crates** ~~chains~~ `hooks`',
  '[lamps](javascript:alert(1))',
  '[lamps][1]',
  '[1]: javascript:alert(1)',
  '![lamps](ropes.png)',
  '[[lamps]]',
  '[^1]',
  '[^1]: lamps',
  '[ ] lamps',
  '| lamps | ropes |',
  '--- | ---',
  '---',
  '***',
  '```js',
  '~~~',
  '    four spaces',
  '&amp; &lt; &#123;',
  '\\{ \\\\ \\',
  'lamps\\',
  '$lamps$ $$ropes$$',
  ':::lamps',
  'javascript:alert(1)',
  'ftp://harbour.example',
  'www.harbour.example',
  'clerk@harbour.example',
  'xmpp:clerk@harbour.example',
  'www.[lamps](javascript:alert(1))',
  'www.{lamps}',
]) {
  for (const form of ['paragraph', 'item'] as const) {
    test(`${form}: ${words} is text and nothing more`, () => {
      const nodes = nodesOf(words, form);
      const links = nodes.filter(({ type }) => type === 'link');
      assert.deepEqual(
        nodes.filter(({ type }) => !harmless.has(type) && type !== 'link').map(({ type }) => type),
        [],
      );
      assert.ok(
        links.every(({ url }) => /^(?:https?:\/\/www\.|mailto:)/u.test(url ?? '')),
        JSON.stringify(links),
      );
      assert.deepEqual(
        nodes.flatMap(({ name }) => name ?? []),
        ['Section', 'Passage'],
      );
      assert.equal(textBelow(nodes[0] as MdxNode), words);
    });
  }
}

for (const [name, words, url] of [
  ['an address', 'See https://harbour.example/a?b=c&d=e for more', 'https://harbour.example/a?b=c&d=e'],
  ['an address without the full stop behind it', 'See http://harbour.example.', 'http://harbour.example'],
  ['an address without the bracket round it', '(https://harbour.example/a)', 'https://harbour.example/a'],
  ['a mailbox', 'Write to clerk+a@harbour.example.', 'mailto:clerk+a@harbour.example'],
  ['a mailbox and nothing of another scheme', 'xmpp:clerk@harbour.example', 'mailto:clerk@harbour.example'],
  ['an address without the quotation mark behind it', 'See “https://harbour.example”', 'https://harbour.example'],
] as const) {
  test(`a link: ${name}`, () => {
    const nodes = nodesOf(words, 'paragraph');
    assert.deepEqual(
      nodes.flatMap((node) => (node.type === 'link' ? [node.url] : [])),
      [url],
    );
    assert.equal(textBelow(nodes[0] as MdxNode), words);
  });
}

for (const [name, words, text] of [
  ['a wrapped line is one line', 'Lamps\r\n  and\nropes\rand crates', 'Lamps and ropes and crates'],
  ['what no file can hold is replaced', 'Lamps\0\uD800\uFFFF', 'Lamps\uFFFD\uFFFD\uFFFD'],
  ['an escape in capitals is none', '1HTTP://HARBOUR.EXAMPLE{', '1HTTP://HARBOUR.EXAMPLE{'],
  ['a long text is whole', `${'[lamps] '.repeat(400)}.`, `${'[lamps] '.repeat(400)}.`],
] as const) {
  test(`words: ${name}`, () => assert.equal(textBelow(nodesOf(words, 'paragraph')[0] as MdxNode), text));
}
