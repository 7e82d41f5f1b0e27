import type { Position } from '../types.ts';

/** What ends a line: CRLF, LF, a lone CR, Unicode's separators of lines and paragraphs. */
export const lineBreak = /\r\n?|[\n\u2028\u2029]/u;
/** A line without words between two with words; what stands behind the last words of a document parts nothing. */
const blankLine = /(?:\r\n|\r(?!\n)|[\n\u2028\u2029])[^\S\r\n\u2028\u2029]*[\r\n\u2028\u2029](?=\s*\S)/gu;

/** Where the first blank line from an offset on begins; 0 where there is none. */
export function blankLineAfter(value: string, from: number): number {
  blankLine.lastIndex = from;
  return blankLine.exec(value)?.index ?? 0;
}

/** Whether nothing but white space stands beside a place on its line. */
export function isWholeLine(value: string, { start, end }: Position): boolean {
  let at = start;
  while (at > 0 && !lineBreak.test(value.charAt(at - 1))) {
    at -= 1;
    if (/\S/u.test(value.charAt(at))) return false;
  }
  return lineAfter(value, end).trim() === '';
}

/** What stands behind an offset on its line. */
export function lineAfter(value: string, end: number): string {
  return value.slice(end).split(lineBreak, 1)[0] ?? '';
}
