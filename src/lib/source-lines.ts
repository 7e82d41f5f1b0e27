import type { SourceEntry, Span } from '../schemas/apparatus.ts';
import { lineAt, lineCount, lineStarts } from './lines.ts';
import { hasWords } from './text.ts';

/** A stretch of one line that one span covers, with the marks around it that have no words of their own. */
export interface Part {
  text: string;
  span: Span;
  /** Whether words of the span stand on an earlier line. */
  continued: boolean;
}

export interface Line {
  /** 1-based. */
  number: number;
  /** Empty for a blank line; one part for a line of marks alone. */
  parts: Part[];
}

type Piece = Omit<Part, 'continued'>;

/** The lines of a source, each cut where its spans meet. Put together again, the parts of a line are the line. */
export function linesOf(source: SourceEntry): Line[] {
  const lines = piecesByLine(source).map(joined);
  const seen = new Set<Span>();
  return lines.map((pieces, index) => ({
    number: index + 1,
    parts: pieces.map((piece) => {
      const continued = seen.has(piece.span);
      seen.add(piece.span);
      return { ...piece, continued };
    }),
  }));
}

/**
 * The number of a place among the blocks of its line, 1-based; undefined where the line holds one block or none.
 *
 * @param offset where the place begins
 */
export function partAt(line: Line, offset: number): number | undefined {
  if (line.parts.length < 2) return undefined;
  const index = line.parts.findIndex(({ span }) => span.end > offset);
  return index === -1 ? undefined : index + 1;
}

function piecesByLine({ value, spans }: SourceEntry): Piece[][] {
  const starts = lineStarts(value);
  const lines = Array.from({ length: lineCount(value, starts) }, (): Piece[] => []);
  for (const span of spans) {
    for (let number = lineAt(starts, span.start); number <= lineAt(starts, span.end - 1); number++) {
      const from = Math.max(span.start, starts[number - 1] ?? 0);
      const to = Math.min(span.end, starts[number] ?? value.length);
      const text = value.slice(from, to).replace(/[\r\n]+$/, '');
      if (text) lines[number - 1]?.push({ text, span });
    }
  }
  return lines;
}

/** Marks without words (a dash before an item, a space) go to the block after them, at the end of a line to the one before. */
function joined(pieces: readonly Piece[]): Piece[] {
  const blocks: Piece[] = [];
  let marks = '';
  for (const { text, span } of pieces) {
    // The number before an item is a mark like the dash, whatever characters it has.
    if (hasWords(text) && span.omission !== 'separator') {
      blocks.push({ text: marks + text, span });
      marks = '';
    } else marks += text;
  }
  const last = blocks.at(-1);
  if (last) last.text += marks;
  else if (marks.trim())
    return pieces
      .filter(({ text }) => text.trim())
      .slice(0, 1)
      .map(({ span }) => ({ text: marks, span }));
  return blocks;
}
