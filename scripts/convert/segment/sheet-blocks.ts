import type { Block } from '../types.ts';
import type { SheetPart } from './fact-sheet.ts';
import type { Line } from './lines.ts';

/** The blocks of a line of a fact sheet: a label, a value, or both. They tile the line. */
export function sheetBlocks(line: Line, part: SheetPart): Block[] {
  if (part.kind !== 'both') return [{ kind: part.kind, start: line.start, end: line.end, text: line.text }];
  const at = line.text.start + part.colon;
  const label = {
    start: line.text.start + part.from,
    end: line.text.start + line.words.slice(0, part.colon).trimEnd().length,
  };
  return [
    { kind: 'label', start: line.start, end: at, text: label },
    { kind: 'value', start: at, end: line.end, text: { start: at, end: line.text.end } },
  ];
}
