import { trimmed } from '../position.ts';
import type { Block } from '../types.ts';
import { findFactSheet, type SheetPart } from './fact-sheet.ts';
import { headingOf, wordsBelow } from './heading-of.ts';
import { type HeadingShape, isNumberedClause, markedHeading } from './heading-shape.ts';
import { type Line, splitLines } from './lines.ts';
import { itemMark } from './list-mark.ts';
import { proseLines, regionBlocks } from './markdown-blocks.ts';
import { type MarkdownShape, noMarkdown, readMarkdown } from './markdown-shape.ts';
import { isMark, markBlocks } from './marks.ts';
import { paragraphBlocks } from './paragraph.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import { titleBlocks } from './title-blocks.ts';
import { findTitleLine, type TitleLine } from './title-line.ts';

interface Context {
  readonly value: string;
  readonly lines: readonly Line[];
  readonly sheet: ReadonlyMap<number, SheetPart>;
  readonly titleLine: TitleLine | undefined;
  readonly isMarkdown: boolean;
  /** Whether headings have marks of their own, so that a short line is none. */
  readonly isHeaded: boolean;
  readonly shape: MarkdownShape;
}

/** Headings with hash marks in a document that marks its headings: one alone may be its title. */
const fewestMarked = 2;

/**
 * Cuts a value into blocks by shape alone; from `around` on into marks. They tile it: no gap, no overlap. Total on any string. Tables,
 * code, quotes and nested lists are found where `isMarkdown`.
 */
export function segment(value: string, around = value.length, isMarkdown = false): Block[] {
  return [...segmentDocument(value.slice(0, around), isMarkdown), ...markBlocks(value, around)];
}

function segmentDocument(value: string, isMarkdown: boolean): Block[] {
  const lines = splitLines(value);
  const shape = isMarkdown ? readMarkdown(value, lines) : noMarkdown;
  const prose = proseLines(lines, shape);
  const isHeaded = isMarkdown && prose.filter(({ words }) => /^#{1,6}\s/u.test(words)).length >= fewestMarked;
  const sheet = findFactSheet(prose);
  const titleLine = findTitleLine(prose, (index) => sheet.has(index));
  const context = { value, lines, sheet, titleLine, isMarkdown, isHeaded, shape };
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; ) {
    const region = shape.regions.get(index);
    const end = region?.last ?? lastLine(context, index);
    const found = region ? regionBlocks(value, lines, region) : readBlocks(context, index, end);
    const within = shape.within.get(index);
    blocks.push(...(within ? found.map((block) => ({ ...block, within })) : found));
    index = end + 1;
  }
  return blocks;
}

/** The last line of the block that starts at `index`: blanks, wrapped sentences and indented items run on. */
function lastLine({ lines, sheet, shape, titleLine }: Context, index: number): number {
  const first = lines[index];
  if (!first || sheet.has(index)) return index;
  let last = index;
  for (let next = lines[last + 1]; next && !sheet.has(last + 1); next = lines[last + 1]) {
    if (shape.regions.has(last + 1)) break;
    const isWrapped =
      shape.runOn.has(last + 1) && index !== titleLine?.index && markedHeading(first.words) === undefined;
    const runsOn = first.words === '' ? next.words === '' : isWrapped || continues(lines[last] ?? first, next, first);
    if (!runsOn) break;
    last += 1;
  }
  return last;
}

/** Whether `next` carries on a sentence of the line above it: it begins in lower case, and that line did not end one. */
function continues(line: Line, next: Line, first: Line): boolean {
  if (next.words === '' || itemMark(next.words) || isMark(next.words) || isMark(first.words)) return false;
  const isIndentedItem = itemMark(first.words) !== undefined && next.indent > first.indent;
  return (
    isIndentedItem ||
    (/^\p{Ll}/u.test(next.words) && !/[.:;!?]$/u.test(line.words) && markedHeading(first.words) === undefined)
  );
}

function readBlocks(context: Context, index: number, last: number): Block[] {
  const { lines, value, sheet, isMarkdown } = context;
  const line = lines[index];
  if (!line) return [];
  const extent = { start: line.start, end: lines[last]?.end ?? line.end };
  const text = trimmed(value, extent);
  const part = sheet.get(index);
  if (line.words === '') return [{ kind: 'blank', ...extent, text }];
  if (part) return sheetBlocks(line, part);
  if (isMark(line.words)) return [{ kind: 'mark', ...extent, text }];
  if (index === context.titleLine?.index && index === last) return titleBlocks(value, line, context.titleLine.title);
  const shape = index === last ? headingOf(context, index) : undefined;
  if (shape) return headingBlocks(line, shape);
  // The number of a clause is a name that other clauses use: it stays with the words.
  if (isNumberedClause(line.words, wordsBelow(lines, index), lines[index - 1]?.words ?? ''))
    return [{ kind: 'item', ...extent, text }];
  const mark = itemMark(line.words, isMarkdown);
  if (!mark) return paragraphBlocks(value, extent, text);
  const own = { start: text.start + mark.length, end: text.end };
  return [{ kind: 'item', ...extent, text: own, isOrdered: mark.isOrdered }];
}

/** A heading, and the tags around it as marks. */
function headingBlocks(line: Line, { title, text: inner, ...marks }: HeadingShape): Block[] {
  const at = line.text.start;
  const text = inner ? { start: at + inner.start, end: at + inner.end } : line.text;
  const extent = inner ? text : { start: line.start, end: line.end };
  const shifted = { start: at + title.start, end: at + title.end };
  const heading: Block = { kind: 'heading', ...extent, text, title: shifted, ...marks };
  if (!inner) return [heading];
  const opening: Block = { kind: 'mark', start: line.start, end: text.start, text: { start: at, end: text.start } };
  const closing: Block = {
    kind: 'mark',
    start: text.end,
    end: line.end,
    text: { start: text.end, end: line.text.end },
  };
  return [opening, heading, closing];
}
