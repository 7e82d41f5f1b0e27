import { columnHeads, labelProperty } from '../knowledge/labels.ts';
import type { Block, Position } from '../types.ts';
import type { Line } from './lines.ts';

/** A value of a fact sheet is short. */
const longestValue = 250;
/** One known label may stand in any table; two make it a fact sheet. */
const fewestLabels = 2;

interface Row {
  readonly label: Position;
  readonly value: Position;
}

/**
 * The blocks of a table that is a fact sheet, `| Location | Lisbon |`: two columns, and labels in the first. A head such as
 * `Field | Value` parts, any other is words. `undefined` for any other table. The second line is the one of dashes.
 */
export function sheetTable(value: string, lines: readonly Line[]): Block[] | undefined {
  const rows = lines.map((line, index) => (index === 1 ? undefined : rowOf(value, line)));
  const others = rows.filter((_, index) => index !== 1);
  const known = others.filter((row) => row && isLabel(value, row));
  const isSheet =
    known.length >= fewestLabels &&
    known.length * 2 > others.length - 1 &&
    others.every((row) => row && row.value.end - row.value.start <= longestValue);
  if (!isSheet) return undefined;
  return lines.flatMap((line, index): Block[] => {
    const row = rows[index];
    if (!row || isEmpty(row.label) || isEmpty(row.value)) return partBlocks(line, row);
    if (index === 0 && !isLabel(value, row)) return partBlocks(line, isHead(value, row) ? undefined : row);
    return [
      { kind: 'label', start: line.start, end: row.value.start, text: row.label },
      { kind: 'value', start: row.value.start, end: line.end, text: row.value },
    ];
  });
}

const isEmpty = ({ start, end }: Position) => start === end;

/** A line of dashes is a mark; a row without a value, or a head, is words. */
function partBlocks(line: Line, row: Row | undefined): Block[] {
  const parts = row ? [row.label, row.value].filter((part) => !isEmpty(part)) : [];
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return [{ kind: 'mark', start: line.start, end: line.end, text: line.text }];
  return [{ kind: 'paragraph', start: line.start, end: line.end, text: { start: first.start, end: last.end } }];
}

function isLabel(value: string, { label }: Row): boolean {
  return labelProperty(value.slice(label.start, label.end).replace(/\s*:$/u, '')) !== undefined;
}

const isHead = (value: string, { label, value: own }: Row) =>
  [label, own].every(({ start, end }) => columnHeads.test(value.slice(start, end)));

/** The two cells of a row without the marks of emphasis around the first; absent where there are more or fewer. */
function rowOf(value: string, { text, words }: Line): Row | undefined {
  const bars = [...words.matchAll(/\\.|\|/gsu)].flatMap((each) => (each[0] === '|' ? [each.index] : []));
  const edges = bars.filter((at) => at !== 0 && at !== words.length - 1);
  const [bar] = edges;
  if (bar === undefined || edges.length !== 1) return undefined;
  const cell = (start: number, end: number) => trim(value, { start: text.start + start, end: text.start + end });
  const first = cell(words.startsWith('|') ? 1 : 0, bar);
  const last = cell(bar + 1, words.endsWith('|') && bars.at(-1) === words.length - 1 ? words.length - 1 : words.length);
  return { label: bare(value, first), value: last };
}

function trim(value: string, { start, end }: Position): Position {
  const words = value.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** `**Location:**`, `**Location**:` without its stars. */
function bare(value: string, position: Position): Position {
  const words = value.slice(position.start, position.end);
  const match = /^(?<mark>\*\*|__)(?<label>[^*_]+)\k<mark>$/u.exec(words);
  return match ? trim(value, { start: position.start + 2, end: position.end - 2 }) : position;
}
