import { headingRole } from '../knowledge/headings.ts';
import { toldRole } from '../knowledge/likely-role.ts';
import type { Position } from '../types.ts';
import { listMark } from './list-mark.ts';

/** What a heading's own marks say: how deep it is, its number, and which of its characters are the title. */
export interface HeadingShape {
  readonly depth?: number;
  readonly number?: string;
  readonly isStep?: boolean;
  /** Offsets into the words given. */
  readonly title: Position;
}

/** `## Pay`, `### **Pay** ##` */
const marked = /^(?<marks>#{1,6})\s+(?<title>.*?)\s*#*$/u;
/** `Step 3: Technical screen ↑`, `Round 2 - Panel` */
const step = /^(?:step|stage|phase|round|schritt|etappe|étape)\s+(?<number>\d{1,2})\s*[:.–-]\s+(?<title>\S.*)$/iu;
/** `2.1 Fast-paced environment`; `2.1` alone is no heading */
const nested = /^(?<number>\d{1,2}(?:\.\d{1,2})+)\.?\s+(?<title>\p{L}.*)$/u;
/** `4. Interview process ↑`; `3. Exercising care.` is an item */
const numbered = /^(?<number>\d{1,2})[.)]\s+(?<title>\p{L}.*)$/u;
/** What stands after a title: arrows that lead back to the top, and a colon. */
const tail = /[\s↑↓→⬆▲^]*:?\s*$/u;
/** Words that a title rarely has and a sentence mostly does. */
const sentenceWords =
  /\b(?:is|are|was|were|be|been|will|can|could|should|must|may|has|have|had|do|does|did|you|we|they|i|it|here'?s|you'll|we'll|if|because|that|so|please|this|these|following|ist|sind|wir|sie|est|sont|nous|vous)\b/iu;
/** `Apply before 3 May 2026`: a line that says when, and heads nothing. */
const dated = /\b(?:apply|applications?|clos(?:es|ing)|deadline|posted|starts?)\b.*\d/iu;
const mostWords = 9;
/** With its number. */
const mostWordsOfClauseHeading = 4;
/** `→ `, `🚀 `: a picture before a heading. */
const picture = /^[^\p{L}\p{N}\s"'“”(¿【[*#_-]+\s*/u;

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
    .replace(tail, '')
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
  const ordinal = step.exec(words);
  if (ordinal) return shaped(ordinal, words, { isStep: true });
  const deep = nested.exec(words);
  return deep ? shaped(deep, words, { depth: deep.groups?.['number']?.split('.').length ?? 1 }) : undefined;
}

/** `## Step 2: Talk` is both a heading of its depth and a step. */
function hashHeading(hashes: RegExpExecArray, words: string): HeadingShape {
  const shape = shaped(hashes, words, { depth: hashes.groups?.['marks']?.length ?? 1 });
  const title = words.slice(shape.title.start, shape.title.end);
  const depth = shape.depth === undefined ? {} : { depth: shape.depth };
  const ordinal = step.exec(title);
  if (ordinal) return { ...shaped(ordinal, words, { isStep: true }), ...depth };
  const counted = nested.exec(title) ?? numbered.exec(title);
  return counted ? { ...shaped(counted, words, {}), ...depth } : shape;
}

/** `1. About the harbour ↑`: a heading where it has an arrow, or where prose and no second number follows. */
export function numberedHeading(words: string, next: string): HeadingShape | undefined {
  const match = numbered.exec(words);
  if (!match || words.length > 120 || /[.;,:]$/u.test(words)) return undefined;
  const isSure = /[↑⬆▲]\s*$/u.test(words) || headingRole(words) !== undefined;
  if (!isSure && (numbered.test(next) || !isProse(next))) return undefined;
  return shaped(match, words, { depth: 1 });
}

/** A heading without marks. `next` is the next line with words, `above` the line directly above (empty where blank). */
export function bareHeading(line: string, next: string, above: string): HeadingShape | undefined {
  const from = picture.exec(line)?.[0].length ?? 0;
  const words = line.slice(from);
  if (words.length > 120 || /[.!;,…]$/u.test(words) || !/^[\p{Lu}\p{N}【[("“¿]/u.test(words)) return undefined;
  if (!/\p{L}{2,}/u.test(words)) return undefined;
  const title = { start: from, end: from + words.replace(tail, '').length };
  const count = words.split(/\s+/u).length;
  if (isKnown(words, count, above)) return { title };
  if (words.endsWith('?')) return isProse(next) && !next.endsWith('?') ? { title } : undefined;
  const isPhrase =
    count <= mostWords &&
    !sentenceWords.test(words.replaceAll('’', "'")) &&
    !words.includes(',') &&
    !dated.test(words) &&
    !/\s[-–—]\s|:\s/u.test(words);
  const isInRun = above !== '' && above.length < 60 && !/[.:;!?]$/u.test(above) && !headingRole(above);
  return isPhrase && !isInRun && (isProse(next) || isItem(next)) ? { title } : undefined;
}

/** A heading of the table; below a blank line also one that only a word of it tells, where its colon or capitals make it one. */
function isKnown(words: string, count: number, above: string): boolean {
  if (headingRole(words) !== undefined) return count <= 14;
  return above === '' && (words.endsWith(':') || isCapitals(words)) && toldRole(words) !== undefined;
}

/** `TYPICAL QUALIFICATIONS` */
function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && /\p{Lu}{4}/u.test(words);
}

/** Text that reads as sentences and not as another short line. */
export function isProse(words: string): boolean {
  return words.length >= 60 || (words.length >= 25 && /[.:!]["”’)]?$/u.test(words));
}

/** A line that opens with a list mark. */
export function isItem(words: string): boolean {
  return listMark.test(words);
}
