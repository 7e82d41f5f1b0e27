import { headingRole } from '../knowledge/headings.ts';
import { trimmed } from '../position.ts';
import type { Block, BlockKind, Position } from '../types.ts';
import { boldHeading } from './bold-heading.ts';
import { findFactSheet, type SheetPart } from './fact-sheet.ts';
import {
  bareHeading,
  type HeadingShape,
  markedHeading,
  numberedHeading,
  titleIn,
  underlinedHeading,
} from './heading-shape.ts';
import { splitInline } from './inline.ts';
import { type Line, splitLines } from './lines.ts';
import { isMark, markBlocks } from './marks.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import { findTitleLine, opensDocument } from './title-line.ts';

/** `- Calm`, `3. Ropes`, `(b) Lamps` */
const listMark = /^(?:[-*•·▪◦‣–—●○]|(?<ordinal>\d{1,2}[.)]|\(?[a-z][.)]))\s+(?=\S)/u;

interface Context {
  readonly value: string;
  readonly lines: readonly Line[];
  readonly sheet: ReadonlyMap<number, SheetPart>;
  readonly titleLine: number | undefined;
}

/** Cuts a value into blocks by shape alone; from `around` on into marks. They tile it: no gap, no overlap. Total on any string. */
export function segment(value: string, around = value.length): Block[] {
  return [...segmentDocument(value.slice(0, around)), ...markBlocks(value, around)];
}

function segmentDocument(value: string): Block[] {
  const lines = splitLines(value);
  const context = { value, lines, sheet: findFactSheet(lines), titleLine: findTitleLine(lines) };
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; ) {
    const end = lastLine(context, index);
    blocks.push(...readBlocks(context, index, end));
    index = end + 1;
  }
  return blocks;
}

/** The last line of the block that starts at `index`: blanks, wrapped sentences and indented items run on. */
function lastLine({ lines, sheet }: Context, index: number): number {
  const first = lines[index];
  if (!first || sheet.has(index)) return index;
  let last = index;
  for (let next = lines[last + 1]; next && !sheet.has(last + 1); next = lines[last + 1]) {
    const runsOn = first.words === '' ? next.words === '' : continues(lines[last] ?? first, next, first);
    if (!runsOn) break;
    last += 1;
  }
  return last;
}

/** Whether `next` carries on a sentence of the line above it: it begins in lower case, and that line did not end one. */
function continues(line: Line, next: Line, first: Line): boolean {
  if (next.words === '' || listMark.test(next.words) || isMark(next.words) || isMark(first.words)) return false;
  const isIndentedItem = listMark.test(first.words) && next.indent > first.indent;
  return (
    isIndentedItem ||
    (/^\p{Ll}/u.test(next.words) && !/[.:;!?]$/u.test(line.words) && markedHeading(first.words) === undefined)
  );
}

function readBlocks(context: Context, index: number, last: number): Block[] {
  const { lines, value, sheet } = context;
  const line = lines[index];
  if (!line) return [];
  const extent = { start: line.start, end: lines[last]?.end ?? line.end };
  const text = trimmed(value, extent);
  const part = sheet.get(index);
  if (line.words === '') return [{ kind: 'blank', ...extent, text }];
  if (part) return sheetBlocks(line, part);
  if (isMark(line.words)) return [{ kind: 'mark', ...extent, text }];
  const shape = index === last ? headingShape(context, index) : undefined;
  if (shape) return [headingBlock(line, shape)];
  const mark = listMark.exec(line.words);
  if (!mark) return paragraphBlocks(value, extent, text);
  const own = { start: text.start + mark[0].length, end: text.end };
  return [{ kind: 'item', ...extent, text: own, isOrdered: mark.groups?.['ordinal'] !== undefined }];
}

function headingShape({ lines, titleLine }: Context, index: number): HeadingShape | undefined {
  const words = lines[index]?.words ?? '';
  const next = wordsBelow(lines, index);
  if (index === titleLine) return { depth: 1, title: { start: 0, end: words.length } };
  const underlined = underlinedHeading(words, lines[index + 1]?.words ?? '');
  const marked = underlined ?? markedHeading(words) ?? numberedHeading(words, next);
  if (marked || listMark.test(words)) return marked;
  // An indented line is part of a list that lost its marks; only a heading that the table knows is one all the same.
  const isIndented = (lines[index]?.indent ?? 0) > 1 && headingRole(words) === undefined;
  if (isIndented) return undefined;
  if (index === firstLine(lines) && lines[index + 1]?.words === '' && opensDocument(words, next))
    return { title: titleIn(words, 0) };
  return boldHeading(words, next) ?? bareHeading(words, next, lines[index - 1]?.words ?? '');
}

function firstLine(lines: readonly Line[]): number {
  return lines.findIndex(({ words }) => words !== '');
}

/** The words of the next line that has any. */
function wordsBelow(lines: readonly Line[], index: number): string {
  let at = index + 1;
  while (lines[at]?.words === '') at += 1;
  return lines[at]?.words ?? '';
}

function headingBlock(line: Line, shape: HeadingShape): Block {
  const { title, ...marks } = shape;
  const at = line.text.start;
  return {
    kind: 'heading',
    start: line.start,
    end: line.end,
    text: line.text,
    title: { start: at + title.start, end: at + title.end },
    ...marks,
  };
}

function paragraphBlocks(value: string, extent: Position, text: Position): Block[] {
  const pieces = splitInline(value.slice(text.start, text.end));
  return pieces.map((piece, index): Block => {
    const start = index === 0 ? extent.start : text.start + piece.start;
    const end = index === pieces.length - 1 ? extent.end : text.start + piece.end;
    const words = { start: text.start + piece.text.start, end: text.start + piece.text.end };
    return {
      kind: piece.kind satisfies BlockKind,
      start,
      end,
      text: words,
      ...(piece.kind === 'heading' ? runInHeading(value, words) : {}),
    };
  });
}

/** A heading inside a line is deeper than any heading on a line of its own. */
function runInHeading(value: string, words: Position): Partial<Block> {
  const { start, end } = titleIn(value.slice(words.start, words.end), 0);
  return { title: { start: words.start + start, end: words.start + end }, depth: 6 };
}
