import { lineStarts, pointAt } from '../position.ts';
import type { Position } from '../types.ts';
import { graphemes, visible } from './printable.ts';
import { widthOf } from './width.ts';

/** A tab takes this many columns, wherever it stands: what follows the margin is on no tab stop of the terminal's. */
const tab = '    ';
/** A place over more lines shows its first and its last ones. */
const mostLines = 4;

/** One line of the text and the columns of it, in UTF-16 units from its begin, that belong to the place. */
interface FrameLine {
  readonly number: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of a place with carets below its words, in at most `width` columns. Carets stand under what the terminal shows: a wide
 * character has two, a tab four. The end of the text has one caret behind it. Empty lines of a place
 * are left out.
 */
export function codeFrame(value: string, place: Position, width: number): string {
  const all = linesOf(value, place);
  const marked = all.filter(({ from, to }) => to > from);
  const lines = marked.length > 0 ? marked : all.slice(0, 1);
  const margin = String(lines.at(-1)?.number ?? 1).length;
  const shown = lines.length > mostLines ? [...lines.slice(0, 2), undefined, ...lines.slice(-1)] : lines;
  return shown
    .map((line) => (line ? framed(line, margin, width - margin - 5) : `  ${' '.repeat(margin)} ⋮\n`))
    .join('');
}

function linesOf(value: string, { start, end }: Position): FrameLine[] {
  const starts = lineStarts(value);
  const first = pointAt(starts, start).line;
  const last = pointAt(starts, Math.max(start, end - 1)).line;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const number = first + index;
    const begin = starts[number - 1] ?? 0;
    const text = value.slice(begin, starts[number] ?? value.length).replace(/[\r\n]+$/u, '');
    return { number, text, from: Math.max(0, start - begin), to: Math.min(text.length, end - begin) };
  });
}

function framed({ number, text, from, to }: FrameLine, margin: number, width: number): string {
  const before = cells(text.slice(0, from));
  const marked = cells(text.slice(from, Math.max(from, to)));
  const after = cells(text.slice(Math.max(from, to)));
  const lead = tail(
    before,
    Math.max(0, width - Math.min(widthOfAll(marked) + widthOfAll(after), Math.ceil(width / 2))),
  );
  const words = head(marked, width - widthOfAll(lead));
  const rest = head(after, width - widthOfAll(lead) - widthOfAll(words));
  const line = [...lead, ...words, ...rest].join('');
  const carets = ' '.repeat(widthOfAll(lead)) + '^'.repeat(Math.max(1, widthOfAll(words)));
  const empty = ' '.repeat(margin);
  const printed = `  ${String(number).padStart(margin)} │ ${line}`.trimEnd();
  return `${printed}\n  ${empty} │ ${carets}\n`;
}

function cells(text: string): string[] {
  return graphemes(text).map(({ segment }) => (segment === '\t' ? tab : visible(segment)));
}

const widthOfAll = (parts: readonly string[]) => parts.reduce((sum, part) => sum + widthOf(part), 0);

/** The first parts that fit. */
function head(parts: readonly string[], width: number): string[] {
  let used = 0;
  const at = parts.findIndex((part) => {
    used += widthOf(part);
    return used > width;
  });
  return at < 0 ? [...parts] : parts.slice(0, at);
}

/** The last parts that fit. */
function tail(parts: readonly string[], width: number): string[] {
  return head(parts.toReversed(), width).reverse();
}
