import type { Position } from '../types.ts';
import type { Line } from './lines.ts';
import type { ItemMark } from './list-mark.ts';
import { codeIndent, createFences, openBehind, openingFence } from './markdown-fences.ts';

/** Lines that Markdown reads as one thing of another kind than prose. Indexes of lines; `last` is the last one's own. */
export interface Region {
  readonly kind: 'code' | 'table' | 'quote';
  readonly first: number;
  readonly last: number;
  /** Code behind a fence, its first line. */
  readonly isFenced: boolean;
  /** Code between fences: the last line is one too. */
  readonly isClosed?: boolean;
}

/** `| --- | :-: |`, `---|---` */
const delimiter = /^\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?$/u;
/** Where a line stands: the column of the text around it, the item that opens it, and the columns of the text of its items. */
export interface Standing {
  readonly base: number;
  readonly item: ItemMark | undefined;
  readonly items: readonly number[];
}

/** Finds regions line by line; of what begins behind the mark of an item, code alone. */
export function createRegions(
  value: string,
  lines: readonly Line[],
): (index: number, standing: Standing) => Region | undefined {
  const columnAt = (index: number) => columnOf(value, lines[index]);
  const fences = createFences(lines, columnAt);
  const fenced = (index: number, { item, items }: Standing): Region | undefined => {
    const from = item?.length ?? 0;
    const column = columnAt(index) + from;
    const base = item ? column : (items.findLast((text) => text <= column) ?? 0);
    const found = fences(index, from, base, column);
    return found && { kind: 'code', first: index, isFenced: true, ...found };
  };
  return (index, standing) =>
    fenced(index, standing) ??
    (standing.item
      ? undefined
      : (tableAt(lines, index) ?? quoteAt(lines, index) ?? indentedAt(value, lines, index, standing.base)));
}

/** Cells of a row: what stands between bars that nobody escaped. */
function cellCount(words: string): number {
  const bars = words.replaceAll(/\\./gu, '').replace(/^\|/u, '').replace(/\|$/u, '');
  return bars.split('|').length;
}

function tableAt(lines: readonly Line[], index: number): Region | undefined {
  const head = lines[index]?.words ?? '';
  const below = lines[index + 1]?.words ?? '';
  if (!head.includes('|') || !below.includes('|') || !delimiter.test(below)) return undefined;
  if (cellCount(head) !== cellCount(below)) return undefined;
  let last = index + 1;
  while (isRow(lines[last + 1]?.words ?? '')) last += 1;
  return { kind: 'table', first: index, last, isFenced: false };
}

function isRow(words: string): boolean {
  return words.includes('|') && !/^(?:>|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s)/u.test(words) && !openingFence.test(words);
}

/** Lines that begin with `>`; one that carries on a sentence of theirs needs no mark of its own. */
function quoteAt(lines: readonly Line[], index: number): Region | undefined {
  const isQuoted = (at: number) => lines[at]?.words.startsWith('>') ?? false;
  const runsOn = (at: number) =>
    /^\p{Ll}/u.test(lines[at]?.words ?? '') && /[^.:;!?>\s]$/u.test(lines[at - 1]?.words ?? '');
  if (!isQuoted(index)) return undefined;
  const behind = (open: string, at: number) => openBehind(open, (lines[at]?.words ?? '').replace(/^>\s?/u, ''));
  let last = index;
  // Code in the quote does not run on: it ends with the marks of the quote.
  for (let open = behind('', index); isQuoted(last + 1) || (open === '' && runsOn(last + 1)); open = behind(open, last))
    last += 1;
  return { kind: 'quote', first: index, last, isFenced: false };
}

/** Lines four columns further in than the text around them, below a blank one. */
function indentedAt(value: string, lines: readonly Line[], index: number, base: number): Region | undefined {
  const isCode = (at: number) => columnOf(value, lines[at]) >= base + codeIndent;
  const isBelowBlank = index === 0 || lines[index - 1]?.words === '';
  if (!isBelowBlank || !isCode(index)) return undefined;
  let last = index;
  for (let at = index + 1; at < lines.length && (lines[at]?.words === '' || isCode(at)); at += 1)
    if (lines[at]?.words !== '') last = at;
  return { kind: 'code', first: index, last, isFenced: false };
}

/** The column of a line's first word, 0-based; a tab leads to the next multiple of four. A blank line has none. */
export function columnOf(value: string, line: (Position & { readonly text: Position }) | undefined): number {
  if (!line) return 0;
  let column = 0;
  for (const character of value.slice(line.start, line.text.start))
    column += character === '\t' ? codeIndent - (column % codeIndent) : 1;
  return column;
}
