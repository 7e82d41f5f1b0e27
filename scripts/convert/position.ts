import type { Position } from './types.ts';

/** A place for people: 1-based line and column. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** The words of `value` at `position`. */
export function slice(value: string, position: Position): string {
  return value.slice(position.start, position.end);
}

/** `position` without the white space at its two ends; empty at its start where nothing else is there. */
export function trimmed(value: string, position: Position): Position {
  const words = slice(value, position);
  const lead = words.length - words.trimStart().length;
  if (lead === words.length) return { start: position.start, end: position.start };
  return { start: position.start + lead, end: position.start + words.trimEnd().length };
}

/** The offset at which each line of `value` begins. A line ends with CRLF, LF or a lone CR. */
export function lineStarts(value: string): number[] {
  const starts = [0];
  for (const match of value.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The line and column of `offset`, given the starts of all lines. */
export function pointAt(starts: readonly number[], offset: number): Point {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
