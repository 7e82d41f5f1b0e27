import { headingRole } from '../knowledge/headings.ts';
import type { SectionRole } from '../types.ts';
import { isItem } from './heading-shape.ts';
import type { Line } from './lines.ts';

const listRoles = new Set<SectionRole>([
  'responsibilities',
  'qualifications',
  'minimum',
  'preferred',
  'traits',
  'benefits',
]);
/** Lines above a line in which the heading of its list stands. */
const reach = 40;
/** Characters; a longer line below is the prose under a heading. */
const longestBelow = 250;
const fewestWords = 5;
/** How headings open that are sentences or clauses, and items hardly ever. */
const opensHeading =
  /^(?:How|What|Why|Who|Where|When|About|Our|Your|The|An?|Life|Join|More|Meet|Next|Ready|Is|Are|Do|Does|Things|Details|Equal|Diversity|Inclusion|Note|In)(?!\p{L})/u;

/** Whether a line in sentence case is one of the lines of a list without marks: five words or more below a heading of a list. */
export function isLineOfList(at: {
  readonly lines: readonly Line[];
  readonly index: number;
  readonly words: string;
  readonly next: string;
}): boolean {
  const { lines, index, words, next } = at;
  const isFollowed = /^\p{Lu}/u.test(next) && next.length <= longestBelow && !isItem(next);
  return isFollowed && isInSentenceCase(words) && isUnderList(lines, index);
}

function isInSentenceCase(words: string): boolean {
  const [, ...rest] = words.split(/\s+/u);
  const low = rest.filter((word) => /^[\p{Ll}\d]/u.test(word)).length;
  const isLong = rest.length + 1 >= fewestWords && low * 3 >= rest.length * 2;
  return isLong && /[\p{L}\p{N})]$/u.test(words) && !opensHeading.test(words);
}

/** Whether the nearest heading of the table above is one of a list. */
function isUnderList(lines: readonly Line[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= reach; at -= 1) {
    const role = headingRole(lines[at]?.words ?? '');
    if (role) return listRoles.has(role);
  }
  return false;
}
