import { headingRole } from '../knowledge/headings.ts';
import type { Line } from './lines.ts';
import { itemMark } from './list-mark.ts';
import { isMark } from './marks.ts';

/** Editors wrap text at widths between these; what is longer or shorter was broken by its writer. Characters. */
const narrowest = 60;
const widest = 120;
/** A backslash or two spaces at the end of a line: a break that its writer wants kept. */
const hardBreak = /(?:\\| {2,})$/u;

/** The lines of Markdown that carry on the one above: wrapped by an editor, or broken on purpose within a paragraph. */
export function findRunOnLines(value: string, lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let first = 0;
  while (first < lines.length) {
    let last = first;
    if (opensProse(lines[first]?.words ?? '')) while (isProse(lines[last + 1]?.words ?? '')) last += 1;
    const isWrapped = isFilled(lines.slice(first, last + 1));
    for (let index = first + 1; index <= last; index += 1)
      if (isWrapped || hardBreak.test(endOf(value, lines[index - 1]))) found.add(index);
    first = last + 1;
  }
  return found;
}

function opensProse(words: string): boolean {
  return isProse(words.slice(itemMark(words, true)?.length ?? 0));
}

/** A line without a mark of its own, and none that the table knows as a heading. */
function isProse(words: string): boolean {
  const isMarked = /^(?:[>#|]|`{3}|~{3})/u.test(words) || itemMark(words, true) !== undefined || isMark(words);
  return words !== '' && !isMarked && headingRole(words) === undefined;
}

/** Whether every line is as long as it could be: the first word of the next one would have made it too wide. */
function isFilled(lines: readonly Line[]): boolean {
  const width = Math.max(...lines.map(lengthOf));
  const firstWord = (line: Line | undefined) => /^\S*/u.exec(line?.words ?? '')?.[0].length ?? 0;
  const isFull = (line: Line, index: number) =>
    index === lines.length - 1 || lengthOf(line) + 1 + firstWord(lines[index + 1]) > width;
  return lines.length > 1 && width >= narrowest && width <= widest && lines.every(isFull);
}

function lengthOf({ start, text }: Line): number {
  return text.end - start;
}

function endOf(value: string, line: Line | undefined): string {
  return line ? value.slice(line.text.start, line.end).replace(/[\r\n]+$/u, '') : '';
}
