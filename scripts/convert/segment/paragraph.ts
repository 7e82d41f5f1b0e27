import type { Block, BlockKind, Position } from '../types.ts';
import { titleIn } from './heading-shape.ts';
import { splitInline } from './inline.ts';

/** The blocks of a paragraph: itself, or the headings and items that stand in its line. */
export function paragraphBlocks(value: string, extent: Position, text: Position): Block[] {
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
