import { hyphenated, pageNumber } from '../knowledge/page-furniture.ts';
import type { PdfLine } from './pdf-lines.ts';
import { plainSpaces, type Text } from './reading.ts';

/** Lines at each edge of a page among which running heads and page numbers are looked for. */
const edge = 2;
/** A line this much larger than the text is a heading. */
const headingShare = 1.15;
const longestHeading = 120;
/** Lines of a paragraph are at most this many font sizes apart. */
const leading = 1.6;
/** A line that ends within this share of the measure from the right margin has wrapped. */
const ragged = 0.15;
/** A line of fewer characters is a line of its own even at the margin: where nothing else is printed, the margin is where it ends. */
const leastFull = 45;
/** A list stands in by no more font sizes than this; what stands further in is set to the right or the middle. */
const widestIndent = 6;
/** Print at the edge of a page that is smaller than the text by this share is the page's. */
const smallPrint = 0.8;
const longestRunning = 90;
/** Marks of lists, and the private-use characters that symbol fonts print for them. */
const bullet = /^[•·▪◦‣●○■□➢➤✓\u{f0a7}\u{f0b7}\u{f0d8}–—*-]\s*(?=\S)/u;
const ordinal = /^\(?(?:\d{1,2}|[a-z])[.)]\s/u;

interface Measure {
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** Sizes of headings, largest first. */
  readonly headings: readonly number[];
}

/** Printed pages as running text: wrapped lines joined, larger lines as headings; running heads and page numbers around it. */
export function layOut(pages: readonly (readonly PdfLine[])[]): Text {
  const running = runningLines(pages);
  const lines = pages.flat().filter((line) => !running.has(line));
  const measure = measureOf(lines);
  const items = indented(lines, measure);
  const blocks: string[] = [];
  lines.forEach((line, index) => {
    const [above, last, next] = [blocks.at(-1), lines[index - 1], lines[index + 1]];
    if (last && above !== undefined && runsOn(last, line, measure)) blocks[blocks.length - 1] = join(above, line.text);
    // The first line of a paragraph may stand in, and the second then does not.
    else if (items.has(line) && !(next && !items.has(next) && runsOn(line, next, measure)))
      blocks.push(`- ${line.text}`);
    else blocks.push(blockOf(line, measure));
  });
  const text = plainSpaces(spacedOut(blocks)).trim();
  return { text, around: [...running].map(({ text: words }) => plainSpaces(words)) };
}

/** Numbers at the edges of pages, and what stands at the same height of two pages or more with other figures at most. */
function runningLines(pages: readonly (readonly PdfLine[])[]): Set<PdfLine> {
  const edges = pages.flatMap((page) => {
    const byHeight = [...page].sort((a, b) => b.y - a.y);
    return byHeight.length > edge * 2 ? [...byHeight.slice(0, edge), ...byHeight.slice(-edge)] : byHeight;
  });
  const key = ({ text, y }: PdfLine) => `${Math.round(y / 4)} ${text.replaceAll(/\d+/gu, '#')}`;
  const counts = Map.groupBy(edges, key);
  const { size } = measureOf(pages.flat());
  const isSmall = (line: PdfLine) =>
    line.size <= size * smallPrint && line.text.length <= longestRunning && isApart(line, pages.flat(), size);
  const isRunning = (line: PdfLine) =>
    (counts.get(key(line))?.length ?? 0) > 1 || pageNumber.test(line.text) || isSmall(line);
  return new Set(edges.filter(isRunning));
}

/** Whether no line of the text's own size stands within two of its lines. */
function isApart({ y }: PdfLine, lines: readonly PdfLine[], size: number): boolean {
  return lines.every((line) => line.size <= size * smallPrint || Math.abs(line.y - y) > size * leading * 1.5);
}

/** Lines that stand in from their column where no line has a list mark: print draws some marks as shapes. Two at least stand in alike. */
function indented(lines: readonly PdfLine[], measure: Measure): Set<PdfLine> {
  if (lines.some(({ text }) => bullet.test(text))) return new Set();
  const indent = ({ x, column }: PdfLine) => Math.round(x - (column ?? measure).left);
  const isIn = (line: PdfLine) =>
    indent(line) >= measure.size && indent(line) <= measure.size * widestIndent && !isHeading(line, measure);
  const alike = Map.groupBy(lines.filter(isIn), indent);
  return new Set([...alike.values()].filter((same) => same.length > 1).flat());
}

function measureOf(lines: readonly PdfLine[]): Measure {
  const bySize = [...Map.groupBy(lines, ({ size }) => Math.round(size * 2) / 2)];
  const weight = (of: readonly PdfLine[]) => of.reduce((sum, { text }) => sum + text.length, 0);
  const size = bySize.sort((a, b) => weight(b[1]) - weight(a[1]))[0]?.[0] ?? 0;
  const larger = bySize.map(([each]) => each).filter((each) => each >= size * headingShare);
  return {
    size,
    left: lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    right: lines.reduce((most, { end }) => Math.max(most, end), 0),
    headings: larger.sort((a, b) => b - a),
  };
}

const isHeading = (line: PdfLine, { size }: Measure) =>
  line.size >= size * headingShare && line.text.length <= longestHeading && !bullet.test(line.text);

function blockOf(line: PdfLine, measure: Measure): string {
  if (isHeading(line, measure)) {
    const rank = measure.headings.findIndex((size) => line.size >= size - 0.25);
    return `${'#'.repeat(Math.min(Math.max(rank, 0) + 1, 5))} ${line.text}`;
  }
  return bullet.test(line.text) ? line.text.replace(bullet, '- ') : line.text;
}

/** Whether a line carries on the one above it: the same print, close below, and that one reached the margin or ended inside a sentence. */
function runsOn(above: PdfLine, line: PdfLine, measure: Measure): boolean {
  if (bullet.test(line.text) || ordinal.test(line.text) || Math.abs(above.size - line.size) > 0.6) return false;
  const drop = above.y - line.y;
  const isInSentence = /^\p{Ll}/u.test(line.text) && !/[.:;!?]$/u.test(above.text);
  // At the head of the next page, only a sentence that goes on can tell.
  if (drop <= 0) return isInSentence;
  if (drop > line.size * leading) return false;
  if (isHeading(line, measure)) return true;
  const { left, right } = above.column ?? measure;
  const isFull =
    above.text.length >= (above.column ? leastFull / 2 : leastFull) && above.end >= right - (right - left) * ragged;
  return isInSentence || isFull || (bullet.test(above.text) && line.x > above.x + 1);
}

/** A word that was parted at the end of a line is whole again; a compound keeps its hyphen. */
function join(above: string, words: string): string {
  const isParted = /\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(words);
  if (!isParted) return `${above} ${words}`;
  return hyphenated.test(above.slice(0, -1)) ? above + words : above.slice(0, -1) + words;
}

/** A blank line between blocks; items, short lines and the pairs of a fact sheet stay together as they were printed. */
function spacedOut(blocks: readonly string[]): string {
  const isItem = (block = '') => /^(?:- |\(?(?:\d{1,2}|[a-z])[.)]\s)/u.test(block);
  return blocks
    .map((block, index) => {
      const next = blocks[index + 1];
      const isClose = (isItem(block) && isItem(next)) || (isShort(block) && isShort(next));
      return block + (isClose ? '\n' : '\n\n');
    })
    .join('');
}

const isShort = (block = '') => block.length <= 60 && !/^(?:#|- )/u.test(block);
