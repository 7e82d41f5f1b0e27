import { trimmed } from '../position.ts';
import type { Position } from '../types.ts';

/** One physical line: its whole extent with its line break, and its words. */
export interface Line extends Position {
  readonly text: Position;
  readonly words: string;
  /** Columns of white space before the first word. */
  readonly indent: number;
}

/** Splits a value at CRLF, LF, lone CR and Unicode's separators of lines and paragraphs. The lines tile the value; an empty value has none. */
export function splitLines(value: string): Line[] {
  const lines: Line[] = [];
  for (const match of value.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n?|[\n\u2028\u2029])|[^\r\n\u2028\u2029]+$/g)) {
    const position = { start: match.index, end: match.index + match[0].length };
    const text = trimmed(value, position);
    lines.push({ ...position, text, words: value.slice(text.start, text.end), indent: text.start - position.start });
  }
  return lines;
}
