import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { segment } from '../../scripts/convert/segment/segment.ts';

const parser = unified().use(remarkParse);

/** A line of code: words, what looks like a fence and is none here, an indent of its own, nothing. */
const codeLine = (mark: string, length: number) =>
  fc.oneof(
    fc.constantFrom(
      'tie(ropes)',
      '  and lamps',
      '    deep',
      '- no item',
      '> no quote',
      '# no heading',
      '',
      '| a | b |',
    ),
    fc.constantFrom(
      mark.repeat(length - 1),
      `${mark.repeat(length)} js`,
      `    ${mark.repeat(length)}`,
      (mark === '~' ? '`' : '~').repeat(length + 1),
    ),
  );

interface Fence {
  readonly opening: string;
  readonly code: readonly string[];
  readonly closing: string;
}

/** Code between fences, the closing one at least as long and with an indent of its own. */
const fence: fc.Arbitrary<Fence> = fc
  .record({
    mark: fc.constantFrom('`', '~'),
    length: fc.integer({ min: 3, max: 5 }),
    more: fc.integer({ min: 0, max: 2 }),
    info: fc.constantFrom('', 'js', ' text'),
    indent: fc.integer({ min: 0, max: 3 }),
    closingIndent: fc.integer({ min: 0, max: 3 }),
  })
  .chain(({ mark, length, more, info, indent, closingIndent }) =>
    fc.array(codeLine(mark, length), { maxLength: 5 }).map((code) => ({
      opening: `${' '.repeat(indent)}${mark.repeat(length)}${info}`,
      code: code.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)),
      closing: `${' '.repeat(closingIndent)}${mark.repeat(length + more)}`,
    })),
  );

const indented = (lines: readonly string[], indent: string) => lines.map((line) => (line === '' ? '' : indent + line));
const all = ({ opening, code, closing }: Fence) => [opening, ...code, closing];
const item = fc.constantFrom('- ', '* ', '1. ', '12) ');

const blocks = fc.oneof(
  fc.constantFrom(['Ropes are tied.'], ['## Lamps'], ['- Ropes', '- Lamps']),
  fence.map(all),
  fence.map((each) => ['Ropes are tied:', ...all(each)]),
  fc.tuple(item, fence).map(([mark, each]) => [`${mark}Ropes`, '', ...indented(all(each), ' '.repeat(mark.length))]),
  // The fence begins behind the mark of the item.
  fc.tuple(item, fence).map(([mark, { opening, code, closing }]) => {
    const own = code.map((line) => line.slice(opening.length - opening.trimStart().length));
    return [mark + opening.trimStart(), ...indented([...own, closing], ' '.repeat(mark.length))];
  }),
  // The end of the item closes it.
  fc
    .tuple(item, fence)
    .map(([mark, { opening, code }]) => [`${mark}Ropes`, '', ...indented([opening, ...code], ' '.repeat(mark.length))]),
  fc
    .tuple(item, item, fence)
    .map(([outer, inner, each]) => [
      `${outer}Ropes`,
      '',
      `${' '.repeat(outer.length)}${inner}Lamps`,
      '',
      ...indented(all(each), ' '.repeat(outer.length + inner.length)),
      '',
      `${' '.repeat(outer.length)}Ropes again.`,
    ]),
  fence.map((each) => all(each).map((line) => `> ${line}`.trimEnd())),
);

const document = fc
  .array(blocks, { minLength: 1, maxLength: 6 })
  .map((each) => `${each.map((lines) => lines.join('\n')).join('\n\nTides turn.\n\n')}\n`);

/** Blank lines at the ends of code show nothing. */
const bare = (code: string) => code.replaceAll(/^\n+|\n+$/gu, '');

function codeIn(node: Nodes): string[] {
  if (node.type === 'code') return [bare(node.value)];
  return 'children' in node && node.type !== 'blockquote' ? node.children.flatMap((child) => codeIn(child)) : [];
}

test('of well-formed Markdown the code is what CommonMark says it is', () => {
  fc.assert(
    fc.property(document, (value) => {
      const found = segment(value, value.length, true).filter(({ kind }) => kind === 'code');
      assert.deepEqual(
        found.map(({ content }) => bare(content ?? '')),
        codeIn(parser.parse(value)).filter((code) => code.trim() !== ''),
      );
    }),
    { numRuns: 1000 },
  );
});
