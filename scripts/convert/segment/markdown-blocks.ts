import type { Block, Position } from '../types.ts';
import type { Line } from './lines.ts';
import { itemMark } from './list-mark.ts';
import { columnOf, type Region } from './markdown-regions.ts';
import type { MarkdownShape } from './markdown-shape.ts';
import { sheetTable } from './sheet-table.ts';

/** `js`, `objective-c`: the name of a language is part of its fence; anything longer is text that somebody wrote. */
const language = /^[\w+#.-]{0,20}$/u;
const hasText = ({ text }: Line) => text.end > text.start;

/** The lines without the words of tables, code and quotes: neither labels nor the title of a document stand there. */
export function proseLines(lines: readonly Line[], { regions }: MarkdownShape): readonly Line[] {
  if (regions.size === 0) return lines;
  const masked = [...lines];
  for (const { first, last } of regions.values())
    for (let index = first; index <= last; index += 1) {
      const line = lines[index];
      if (line) masked[index] = { ...line, words: '' };
    }
  return masked;
}

/** The blocks of a region. They tile its lines. */
export function regionBlocks(value: string, lines: readonly Line[], region: Region): Block[] {
  const own = lines.slice(region.first, region.last + 1);
  switch (region.kind) {
    case 'code':
      return region.isFenced
        ? fencedBlocks(value, own, region.isClosed === true)
        : codeBlocks(value, own, Number.POSITIVE_INFINITY);
    case 'table':
      return sheetTable(value, own) ?? tableBlocks(own);
    case 'quote':
      return quoteBlocks(value, own);
    default:
      return region.kind satisfies never;
  }
}

function fencedBlocks(value: string, lines: readonly Line[], isClosed: boolean): Block[] {
  const [opening, ...rest] = lines;
  const closing = isClosed ? rest.pop() : undefined;
  if (!opening) return [];
  const item = itemMark(opening.words, true)?.length ?? 0;
  const column = columnOf(value, opening) + item;
  return [
    ...fenceBlocks(opening, item),
    ...codeBlocks(value, rest, column),
    ...(closing ? [markBlock(closing, closing)] : []),
  ];
}

function fenceBlocks(line: Line, item: number): Block[] {
  const info = /^[`~]+\s*/u.exec(line.words.slice(item))?.[0].length ?? 0;
  const at = line.text.start + item + info;
  if (language.test(line.words.slice(item + info))) return [markBlock(line, line)];
  return [
    markBlock({ start: line.start, end: at }, { text: { start: line.text.start, end: at } }),
    { kind: 'paragraph', start: at, end: line.end, text: { start: at, end: line.text.end } },
  ];
}

function markBlock({ start, end }: Position, { text }: Pick<Line, 'text'>): Block {
  return { kind: 'mark', start, end, text };
}

/** Lines of code without the columns that all of them stand in, at most `column`. */
function codeBlocks(value: string, lines: readonly Line[], column: number): Block[] {
  const shown = lines.filter(hasText);
  const indent = shown.reduce((least, line) => Math.min(least, columnOf(value, line)), column);
  const content = lines.map((line) => withoutIndent(value.slice(line.start, line.text.end), indent)).join('\n');
  const extent = extentOf(lines);
  if (!extent) return [];
  if (shown.length === 0) return [{ kind: 'blank', ...extent, text: { start: extent.start, end: extent.start } }];
  return [
    regionBlock(
      'code',
      extent,
      shown.map(({ text }) => text),
      content.replace(/^\n+|\n+$/gu, ''),
    ),
  ];
}

/** A line without its first columns of white space; a tab is as wide as it was in its place. */
function withoutIndent(line: string, columns: number): string {
  let at = 0;
  let column = 0;
  while (column < columns && /[ \t]/u.test(line.charAt(at))) {
    column += line.charAt(at) === '\t' ? 4 - (column % 4) : 1;
    at += 1;
  }
  return ' '.repeat(Math.max(0, column - columns)) + line.slice(at);
}

/** Each row is a place; the line of dashes below the first is none. */
function tableBlocks(lines: readonly Line[]): Block[] {
  const extent = extentOf(lines);
  const rows = lines.filter((_, index) => index !== 1).map(({ text }) => text);
  return extent ? [regionBlock('table', extent, rows, lines.map(({ words }) => words).join('\n'))] : [];
}

function quoteBlocks(value: string, lines: readonly Line[]): Block[] {
  const extent = extentOf(lines);
  const places = lines
    .map(({ text, words }) => ({ start: text.start + (/^(?:>\s*)*/u.exec(words)?.[0].length ?? 0), end: text.end }))
    .filter(({ start, end }) => end > start);
  if (!extent) return [];
  if (places.length === 0) return lines.map((line) => markBlock(line, line));
  const column = columnOf(value, lines[0]);
  const content = lines.map((line) => withoutIndent(value.slice(line.start, line.text.end), column)).join('\n');
  return [regionBlock('quote', extent, places, content)];
}

function regionBlock(kind: Block['kind'], extent: Position, lines: readonly Position[], content: string): Block {
  const text = { start: lines[0]?.start ?? extent.start, end: lines.at(-1)?.end ?? extent.start };
  return { kind, ...extent, text, lines, content };
}

function extentOf(lines: readonly Line[]): Position | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}
