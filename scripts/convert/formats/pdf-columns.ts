import type { PdfItem, PdfLine } from './pdf-lines.ts';

/** A second column has at least this many rows beside a first of as many. */
const fewestRows = 6;
/** Characters in a row of running text, on the average; the cells of a table are shorter. */
const leastRow = 18;
/** Rows over the whole page may be this share of all. */
const mostFull = 0.4;
/** The share of the rows of a second column that begin where it begins; the others stand in. */
const leastAligned = 0.2;
/** So often the print goes from one column to the other on one base line where it knows of no columns. */
const leastCrossings = 4;
/** Points; print is placed more exactly than that. */
const tolerance = 3;
/** A gap between columns in font sizes: wider than a space between words. */
const gap = 1.2;

interface Row {
  readonly y: number;
  readonly items: readonly PdfItem[];
}

/** Where the second of two columns of running text begins on a page; undefined where it has one, or a table. */
export function secondColumn(items: readonly PdfItem[]): number | undefined {
  const printed = items.filter(({ str }) => str.trim() !== '');
  const rows = rowsOf(printed);
  const starts = [...Map.groupBy(printed, ({ x }) => Math.round(x))].filter(([, same]) => same.length > 1);
  const across = (at: number) => rows.filter((row) => !isParted(row, at)).length;
  const gutters = starts.map(([x]) => x - 1).filter((at) => isGutter(rows, at));
  return gutters.sort((a, b) => across(a) - across(b) || a - b)[0];
}

function rowsOf(items: readonly PdfItem[]): Row[] {
  const rows = [...Map.groupBy(items, ({ y }) => Math.round(y))];
  return rows.map(([y, of]) => ({ y, items: of.toSorted((a, b) => a.x - b.x) }));
}

/** Whether a page parts at `at`: enough rows of text on both sides at the same heights, few across. */
function isGutter(rows: readonly Row[], at: number): boolean {
  const parted = rows.filter((row) => isParted(row, at));
  const left = parted
    .map(({ y, items }) => ({ y, items: items.filter(({ x }) => x < at) }))
    .filter(({ items }) => items.length > 0);
  const right = parted
    .map(({ y, items }) => ({ y, items: items.filter(({ x }) => x >= at) }))
    .filter(({ items }) => items.length > 0);
  if (left.length < fewestRows || right.length < fewestRows) return false;
  const aligned = right.filter(({ items }) => Math.abs((items[0]?.x ?? 0) - at) < tolerance);
  const beside = left.filter(
    ({ y }) => y <= Math.max(...right.map((row) => row.y)) && y >= Math.min(...right.map((row) => row.y)),
  );
  return (
    rows.length - parted.length <= rows.length * mostFull &&
    aligned.length >= right.length * leastAligned &&
    beside.length >= fewestRows &&
    length(left) >= leastRow &&
    length(right) >= leastRow
  );
}

function isParted({ items }: Row, at: number): boolean {
  const before = items.findLast(({ x }) => x < at);
  const after = items.find(({ x }) => x >= at);
  if (!before) return true;
  const end = before.x + before.width;
  return end <= at && (after === undefined || after.x - end >= after.fontSize * gap);
}

function length(rows: readonly Row[]): number {
  return rows.reduce((sum, { items }) => sum + items.map(({ str }) => str).join(' ').length, 0) / rows.length;
}

/** Whether two pieces on one base line stand in different columns. */
export function isAcross(at: number | undefined, line: PdfLine, item: PdfItem): boolean {
  return at !== undefined && line.end <= at && item.x >= at && item.x - line.end >= item.fontSize * gap;
}

function sideOf({ x, end }: PdfLine, at: number): 'left' | 'right' | 'across' {
  if (x >= at) return 'right';
  return end <= at ? 'left' : 'across';
}

/**
 * The lines of a page of two columns, each with the measure of its column. Where the print goes to and fro between them, the first
 * column comes before the second, and what stands across both parts the page.
 */
export function inColumns(lines: readonly PdfLine[], at: number | undefined): PdfLine[] {
  if (at === undefined) return [...lines];
  const side = (line: PdfLine) => sideOf(line, at);
  const measures = Map.groupBy(lines, side);
  const measured = (line: PdfLine): PdfLine => {
    const column = side(line) === 'across' ? undefined : measures.get(side(line));
    if (!column) return line;
    return {
      ...line,
      column: { left: Math.min(...column.map(({ x }) => x)), right: Math.max(...column.map(({ end }) => end)) },
    };
  };
  const isToAndFro = (line: PdfLine, index: number) => {
    const above = lines[index - 1];
    return (
      above !== undefined && side(above) === 'left' && side(line) === 'right' && Math.abs(above.y - line.y) < tolerance
    );
  };
  if (lines.filter(isToAndFro).length < leastCrossings) return lines.map(measured);
  const ordered: PdfLine[] = [];
  const second: PdfLine[] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    if (side(line) === 'right') second.push(measured(line));
    else {
      if (side(line) === 'across') ordered.push(...second.splice(0));
      ordered.push(measured(line));
    }
  }
  return [...ordered, ...second];
}
