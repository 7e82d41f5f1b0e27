import { isAcross } from './pdf-columns.ts';

/** A piece of text as a PDF places it, in points, from the bottom left of its page. */
export interface PdfItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** One printed line. `end` is the right end of its last word. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** On a page of two columns: where the line's own begins and ends. */
  readonly column?: { readonly left: number; readonly right: number };
}

/** Pieces further apart than this share of the font size have a space between them. */
const spaceShare = 0.15;
/** Pieces whose base lines are nearer than this share of the font size stand on one line. */
const lineShare = 0.5;

/** The lines of a page in the order in which it prints its pieces; `column` is where a second column begins. */
export function linesOnPage(items: readonly PdfItem[], column?: number): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const item of items.filter(({ str }) => str.trim() !== '')) {
    const last = lines.at(-1);
    const isSame = last && Math.abs(last.y - item.y) < Math.max(last.size, item.fontSize) * lineShare;
    if (last && isSame && item.x >= last.x && !isAcross(column, last, item))
      lines[lines.length - 1] = joined(last, item);
    else lines.push({ text: item.str, x: item.x, end: item.x + item.width, y: item.y, size: item.fontSize });
  }
  return lines.map((line) => ({ ...line, text: line.text.replaceAll(/\s+/gu, ' ').trim() }));
}

function joined(line: PdfLine, item: PdfItem): PdfLine {
  const gap = item.x - line.end > item.fontSize * spaceShare ? ' ' : '';
  const size = Math.max(line.size, item.fontSize);
  return { ...line, text: line.text + gap + item.str, end: item.x + item.width, size };
}
