import { headingRole } from '../knowledge/headings.ts';
import type { Position } from '../types.ts';
import { listMark } from './list-mark.ts';
import { stepHeading } from './step-heading.ts';

/** What a heading's own marks say: how deep it is, its number, and which of its characters are the title. */
export interface HeadingShape {
  readonly depth?: number;
  readonly number?: string;
  readonly isStep?: boolean;
  /** Offsets into the words given. */
  readonly title: Position;
  /** The words without the tags around them, where it has any. */
  readonly text?: Position;
}

/** `## Pay`, `### **Pay** ##` */
const marked = /^(?<marks>#{1,6})\s+(?<title>.*?)\s*#*$/u;
/** `2.1 Fast-paced environment`; `2.1` alone is no heading */
const nested = /^(?<number>\d{1,2}(?:\.\d{1,2})+)\.?\s+(?<title>\p{L}.*)$/u;
/** `4. Interview process ↑`; `3. Exercising care.` is an item */
const numbered = /^(?<number>\d{1,2})[.)]\s+(?<title>\p{L}.*)$/u;
/** `1. ` or `2.1 ` in front of the title of a heading that has marks of its own */
const hashNumber = /^[*_]*(?<number>\d{1,2}(?:\.\d{1,2})*)(?:[.)]|\s[-–—]|(?<=\.\d{1,2}))\s+[*_]*(?=\p{L})/u;
/** What stands after a title: arrows that lead back to the top, and a colon. */
export const afterTitle = /[\s↑↓→⬆▲^]*:?\s*$/u;
/** Of `2.1 Ropes`, with its number. */
const mostWordsOfClauseHeading = 4;

function shaped(match: RegExpExecArray, words: string, extra: { depth?: number; isStep?: boolean }): HeadingShape {
  const printed = match.groups?.['title'] ?? '';
  const number = match.groups?.['number'];
  const title = titleIn(words, words.lastIndexOf(printed));
  return { ...extra, ...(number === undefined ? {} : { number }), title };
}

/** The title in `words` from `from` on: without emphasis marks around the whole of it and without what stands behind it. */
export function titleIn(words: string, from: number): Position {
  const around = /^[#\s]*[*_]*(?<inner>.*?)[*_#\s]*$/su.exec(words.slice(from))?.groups?.['inner'] ?? '';
  const isInside = /[*_]/u.test(around);
  const lead = (isInside ? /^[#\s]*/u : /^[#*_\s]*/u).exec(words.slice(from))?.[0].length ?? 0;
  const start = from + lead;
  const title = words
    .slice(start)
    .replace(isInside ? /[#\s]+$/u : /[*_#\s]+$/u, '')
    .replace(afterTitle, '')
    .replace(isInside ? /\s+$/u : /[*_\s]+$/u, '');
  return title === '' ? { start: from, end: words.length } : { start, end: start + title.length };
}

/**
 * `Pay and hours` above a line of five dashes or more: a heading of the second level; above equals signs, of the first. In Markdown
 * three will do below a line that stands alone and ends no sentence.
 */
export function underlinedHeading(words: string, below: string, isAlone = false): HeadingShape | undefined {
  const underline = /^(?<mark>[-=])\k<mark>{2,}$/u.exec(below);
  if (!underline || words.length > 120 || isItem(words)) return undefined;
  const isLong = below.length > 4 && below.length * 3 >= words.length;
  if (!isLong && !(isAlone && /^[^|>#].*[^.;,!…]$/u.test(words))) return undefined;
  return { depth: underline.groups?.['mark'] === '=' ? 1 : 2, title: titleIn(words, 0) };
}

/** `2.1 Check the ropes each day` above or below another such line: numbered items, where a heading has text under it. */
export function isNumberedClause(words: string, next: string, above: string): boolean {
  return (
    nested.test(words) &&
    words.split(/\s+/u).length > mostWordsOfClauseHeading &&
    (nested.test(next) || nested.test(above))
  );
}

/** A heading that its own marks make one: `#`, `Step 2:`, `2.1`. Undefined for all others. */
export function markedHeading(words: string): HeadingShape | undefined {
  const hashes = marked.exec(words);
  if (hashes) return hashHeading(hashes, words);
  if (words.length > 120 || /[.;,]$/u.test(words)) return undefined;
  const ordinal = stepHeading(words);
  if (ordinal) return { number: ordinal.number, isStep: true, title: titleIn(words, ordinal.title.start) };
  const deep = nested.exec(words);
  return deep ? shaped(deep, words, { depth: deep.groups?.['number']?.split('.').length ?? 1 }) : undefined;
}

/** `## Step 2: Talk` is both a heading of its depth and a step; of `### 1. **Look twice**` the number is no title. */
function hashHeading(hashes: RegExpExecArray, words: string): HeadingShape {
  const shape = shaped(hashes, words, { depth: hashes.groups?.['marks']?.length ?? 1 });
  const { start, end } = shape.title;
  const ordinal = stepHeading(words.slice(start, end));
  if (ordinal) return { ...shape, ...ordinal, isStep: true, title: titleIn(words, start + ordinal.title.start) };
  const number = hashNumber.exec(words.slice(start, end));
  const title = number && titleIn(words, start + number[0].length);
  return title ? { ...shape, number: number.groups?.['number'] ?? '', title } : shape;
}

/** `1. About the harbour ↑`: a heading where it has an arrow, or where prose and no second number follows. */
export function numberedHeading(words: string, next: string): HeadingShape | undefined {
  const match = numbered.exec(words);
  if (!match || words.length > 120 || /[.;,:]$/u.test(words)) return undefined;
  const isSure = /[↑⬆▲]\s*$/u.test(words) || headingRole(words) !== undefined;
  if (!isSure && (numbered.test(next) || !isProse(next))) return undefined;
  const shape = shaped(match, words, { depth: 1 });
  const ordinal = stepHeading(words.slice(shape.title.start, shape.title.end));
  if (!ordinal) return shape;
  return { ...shape, ...ordinal, isStep: true, title: titleIn(words, shape.title.start + ordinal.title.start) };
}

/** Text that reads as sentences and not as another short line. */
export function isProse(words: string): boolean {
  return words.length >= 60 || (words.length >= 25 && /[.:!]["”’)]?$/u.test(words));
}

/** A line that opens with a list mark. */
export function isItem(words: string): boolean {
  return listMark.test(words);
}
