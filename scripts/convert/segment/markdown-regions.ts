import type { Position } from '../types.ts';
import type { Line } from './lines.ts';
import type { ItemMark } from './list-mark.ts';

/** Lines that Markdown reads as one thing of another kind than prose. Indexes of lines; `last` is the last one's own. */
export interface Region {
  readonly kind: 'code' | 'table' | 'quote';
  readonly first: number;
  readonly last: number;
  /** Code between fences: the first and the last line are fences. */
  readonly isFenced: boolean;
}

/** ```` ```js ````, `~~~~ text`; backticks behind backticks are code in a line. */
const opening = /^(?<fence>`{3,}(?=[^`]*$)|~{3,})/u;
/** `| --- | :-: |`, `---|---` */
const delimiter = /^\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?$/u;
/** Columns from which on a line is code where no prose runs on into it. */
const codeIndent = 4;

/** Finds regions line by line; of what begins behind the mark of an item, code alone. Keeps what it knows of fences that nobody closes, so that many of them cost no more than one. */
export function createRegions(
  value: string,
  lines: readonly Line[],
): (index: number, base: number, item?: ItemMark) => Region | undefined {
  const unclosed = new Map<string, number>();
  const fenced = (index: number, from: number): Region | undefined => {
    const fence = opening.exec(lines[index]?.words.slice(from) ?? '')?.groups?.['fence'] ?? '';
    const mark = fence.charAt(0);
    if (fence === '' || fence.length >= (unclosed.get(mark) ?? Number.POSITIVE_INFINITY)) return undefined;
    const closing = new RegExp(`^${mark}{${fence.length},}$`, 'u');
    for (let last = index + 1; last < lines.length; last += 1)
      if (closing.test(lines[last]?.words ?? '')) return { kind: 'code', first: index, last, isFenced: true };
    // A fence that nobody closes is a mark like any other: the rest of the document is no code.
    unclosed.set(mark, fence.length);
    return undefined;
  };
  return (index, base, item) =>
    item
      ? fenced(index, item.length)
      : (fenced(index, 0) ?? tableAt(lines, index) ?? quoteAt(lines, index) ?? indentedAt(value, lines, index, base));
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
  return words.includes('|') && !/^(?:>|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s)/u.test(words) && !opening.test(words);
}

/** Lines that begin with `>`; one that carries on a sentence of theirs needs no mark of its own. */
function quoteAt(lines: readonly Line[], index: number): Region | undefined {
  const isQuoted = (at: number) => lines[at]?.words.startsWith('>') ?? false;
  const runsOn = (at: number) =>
    /^\p{Ll}/u.test(lines[at]?.words ?? '') && /[^.:;!?>\s]$/u.test(lines[at - 1]?.words ?? '');
  if (!isQuoted(index)) return undefined;
  let last = index;
  while (isQuoted(last + 1) || runsOn(last + 1)) last += 1;
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
