import { headingRole } from '../knowledge/headings.ts';
import { announcedRole } from '../knowledge/likely-role.ts';
import { bareHeading } from './bare-heading.ts';
import { boldHeading } from './bold-heading.ts';
import {
  type HeadingShape,
  isItem,
  isNumberedClause,
  markedHeading,
  numberedHeading,
  underlinedHeading,
} from './heading-shape.ts';
import type { Line } from './lines.ts';
import { isLineOfList } from './list-line.ts';
import { itemMark } from './list-mark.ts';
import { opensDocument } from './page-title.ts';

/** Characters; what is shorter is a name more often than an item. */
const shortestItem = 20;
/** Characters of a line that announces a list. */
const longestAnnouncement = 80;

interface Context {
  readonly lines: readonly Line[];
  readonly isMarkdown: boolean;
  /** Whether headings have marks of their own, so that a short line is none. */
  readonly isHeaded: boolean;
}

/** The shape of the heading that a line is, if it is one: by its own marks, by bold type, or by how it stands. */
export function headingOf(context: Context, index: number): HeadingShape | undefined {
  const { lines, isMarkdown, isHeaded } = context;
  const words = lines[index]?.words ?? '';
  const next = wordsBelow(lines, index);
  const above = lines[index - 1]?.words ?? '';
  const isAlone = isMarkdown && above === '';
  if (isNumberedClause(words, next, above)) return undefined;
  const underlined = underlinedHeading(words, lines[index + 1]?.words ?? '', isAlone);
  const numbered = isHeaded ? undefined : numberedHeading(words, next);
  const marked = underlined ?? markedHeading(words) ?? numbered;
  if (marked || itemMark(words, isMarkdown)) return marked;
  return boldHeading(words, next) ?? unmarkedHeading(context, index);
}

function unmarkedHeading({ lines, isHeaded }: Context, index: number): HeadingShape | undefined {
  const words = lines[index]?.words ?? '';
  const next = wordsBelow(lines, index);
  const isIndented = (lines[index]?.indent ?? 0) > 1;
  // An indented line is part of a list that lost its marks, and where headings have marks, a line without is none; only a heading that
  // the table knows is one all the same.
  const isOther = isIndented || (isHeaded && !words.endsWith('?'));
  if (isOther && headingRole(words) === undefined) return undefined;
  if (index === firstLine(lines) && lines[index + 1]?.words === '' && opensDocument(words, next))
    return { title: { start: 0, end: words.length } };
  if (isAnnouncement(words, next, lines[index - 1]?.words, lines[index + 1]?.words))
    return { title: { start: 0, end: words.length } };
  const isUnknown = headingRole(words) === undefined;
  if (isUnknown && (isListed(words, next, wordsAbove(lines, index)) || isLineOfList({ lines, index, words, next })))
    return undefined;
  return bareHeading(words, next, lines[index - 1]?.words ?? '');
}

/** A line in sentence case between two of a list's that end without a stop: an item like them, however short. */
function isListed(words: string, next: string, above: string): boolean {
  const isLine = (line: string) => line.length >= shortestItem && /^\p{Lu}.*[\p{L}\p{N})]$/u.test(line);
  return isLine(next) && isLine(above) && /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){2}/u.test(words) && isLine(words);
}

/** `You will:` between blank lines, above lines without marks: the list below has no other heading. */
function isAnnouncement(words: string, next: string, above = '', below = ''): boolean {
  const isBehind = above === '' || /[.!?]$/u.test(above);
  const isApart = isBehind && below === '' && words.length <= longestAnnouncement;
  return isApart && /^\p{Lu}/u.test(next) && !isItem(next) && announcedRole(words) !== undefined;
}

function firstLine(lines: readonly Line[]): number {
  return lines.findIndex(({ words }) => words !== '');
}

function wordsAbove(lines: readonly Line[], index: number): string {
  let at = index - 1;
  while (lines[at]?.words === '') at -= 1;
  return lines[at]?.words ?? '';
}

/** The words of the next line that has any. */
export function wordsBelow(lines: readonly Line[], index: number): string {
  let at = index + 1;
  while (lines[at]?.words === '') at += 1;
  return lines[at]?.words ?? '';
}
