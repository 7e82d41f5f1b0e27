import { trimmed } from '../position.ts';
import type { Block, Position } from '../types.ts';
import type { Line } from './lines.ts';

/** The blocks of the title's line: the title, and as paragraphs what stands before and behind it. They tile the line. */
export function titleBlocks(value: string, line: Line, title: Position): Block[] {
  const at = line.text.start;
  const [start, end] = [at + title.start, at + title.end];
  const before = { start: line.start, end: start };
  const after = { start: end, end: line.end };
  const [hasBefore, hasAfter] = [before, after].map((part) => /[\p{L}\p{N}]/u.test(value.slice(part.start, part.end)));
  const text = { start: hasBefore ? start : at, end: hasAfter ? end : line.text.end };
  return [
    ...(hasBefore ? [paragraph(value, before)] : []),
    {
      kind: 'heading',
      start: hasBefore ? start : line.start,
      end: hasAfter ? end : line.end,
      text,
      title: { start, end },
      depth: 1,
    },
    ...(hasAfter ? [paragraph(value, after)] : []),
  ];
}

/** A part of a line without the bars around it. */
function paragraph(value: string, extent: Position): Block {
  const words = value.slice(extent.start, extent.end);
  const lead = /^[\s|·•]*/u.exec(words)?.[0].length ?? 0;
  const length = words.slice(lead).replace(/[\s|·•]+$/u, '').length;
  return {
    kind: 'paragraph',
    ...extent,
    text: trimmed(value, { start: extent.start + lead, end: extent.start + lead + length }),
  };
}
