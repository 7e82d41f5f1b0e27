import { headingRole } from '../knowledge/headings.ts';
import type { Line } from './lines.ts';
import { itemMark } from './list-mark.ts';
import { isMark } from './marks.ts';

/** Characters. Lines below one another with one of this length among them are prose; shorter ones may be a list that lost its marks. */
const prose = 60;
/** A backslash or two spaces at the end of a line: a break that its writer wants kept. */
const hardBreak = /(?:\\| {2,})$/u;

/** The lines of Markdown that carry on the one above: below a line of prose, wrapped by an editor, or broken on purpose. */
export function findRunOnLines(value: string, lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let first = 0;
  while (first < lines.length) {
    let last = first;
    if (opensProse(lines[first]?.words ?? '')) while (isProse(lines[last + 1]?.words ?? '')) last += 1;
    const group = lines.slice(first, last + 1);
    const isWrapped = isFilled(group);
    const runsOn = group.some(isLong) ? (line: Line) => isLong(line) || /[.,;:!?)*_]$/u.test(line.words) : () => false;
    group.slice(0, -1).forEach((line, index) => {
      if (isWrapped || runsOn(line) || hardBreak.test(endOf(value, line))) found.add(first + index + 1);
    });
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

function isLong(line: Line): boolean {
  return lengthOf(line) >= prose;
}

/** Whether every line is as long as it could be: the first word of the next one would have made it wider than the widest. */
function isFilled(lines: readonly Line[]): boolean {
  const width = lines.reduce((widest, line) => Math.max(widest, lengthOf(line)), 0);
  const firstWord = (line: Line | undefined) => /^\S*/u.exec(line?.words ?? '')?.[0].length ?? 0;
  const isFull = (line: Line, index: number) =>
    index === lines.length - 1 || lengthOf(line) + 1 + firstWord(lines[index + 1]) > width;
  return lines.length > 1 && width >= prose && lines.every(isFull);
}

function lengthOf({ start, text }: Line): number {
  return text.end - start;
}

function endOf(value: string, { text, end }: Line): string {
  return value.slice(text.start, end).replace(/[\r\n]+$/u, '');
}
