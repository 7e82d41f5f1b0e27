import type { Block } from '../types.ts';
import type { RowPart, SheetPart } from './fact-sheet.ts';
import type { Line } from './lines.ts';

/** The blocks of a line that is part of a fact sheet: its label, its value, or both, once or several times. */
export function sheetBlocks(line: Line, part: SheetPart): Block[] {
  if (part.kind === 'row') return rowBlocks(line, part.parts);
  if (part.kind !== 'both') return [{ kind: part.kind, start: line.start, end: line.end, text: line.text }];
  const at = line.text.start + part.colon;
  const label = { start: line.text.start + part.label.start, end: line.text.start + part.label.end };
  return [
    { kind: 'label', start: line.start, end: at, text: label },
    { kind: 'value', start: at, end: line.end, text: { start: at, end: line.text.end } },
  ];
}

/** A line of several labels with values: each pair runs to where the next begins. */
function rowBlocks({ start, end, text, words }: Line, parts: readonly RowPart[]): Block[] {
  return parts.flatMap((part, index): Block[] => {
    const next = parts[index + 1]?.start;
    const printed = words.slice(part.value, next ?? words.length).replace(/[\s|·•]+$/u, '');
    const [at, value] = [text.start, text.start + part.value];
    const label = { start: at + part.label.start, end: at + part.label.end };
    return [
      { kind: 'label', start: index === 0 ? start : at + part.start, end: value, text: label },
      {
        kind: 'value',
        start: value,
        end: next === undefined ? end : at + next,
        text: { start: value, end: value + printed.length },
      },
    ];
  });
}
