import { headingRole } from '../knowledge/headings.ts';
import type { Position } from '../types.ts';
import { isStepAlone, stepHeading } from './step-heading.ts';

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
/** `2.1 Fast-paced environment`; `2.1` alone is no heading */
const nested = /^(?<number>\d{1,2}(?:\.\d{1,2})+)\.?\s+(?<title>\p{L}.*)$/u;
/** `4. Interview process ↑`; `3. Exercising care.` is an item */
const numbered = /^(?<number>\d{1,2})[.)]\s+(?<title>\p{L}.*)$/u;
/** `1. ` or `2.1 ` in front of the title of a heading that has marks of its own */
const hashNumber = /^[*_]*(?<number>\d{1,2}(?:\.\d{1,2})*)(?:[.)]|\s[-–—]|(?<=\.\d{1,2}))\s+[*_]*(?=\p{L})/u;
/** What stands after a title: arrows that lead back to the top, and a colon. */
const tail = /[\s↑↓→⬆▲^]*:?\s*$/u;
/** Words that a title rarely has and a sentence mostly does. */
const sentenceWords =
  /\b(?:is|are|was|were|be|been|will|can|could|should|must|may|has|have|had|do|does|did|you|we|they|i|it|here'?s|you'll|we'll|if|because|that|so|please|this|these|following|ist|sind|wir|sie|est|sont|nous|vous)\b/iu;
const mostWords = 9;
/** Words that open a clause which names what follows: in a heading it has no main clause. */
const clauseOpening =
  /^(?:how|what|why|when|where|who|before|after|during|while|if|wie|was|warum|wer|wo|wann|bevor|nachdem|wenn|so|comment|pourquoi|quand|qui|o[ùu]|avant|apr[eè]s|si|ce (?:que|qui))\s/iu;

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
  const hasArrow = /[↑⬆▲]\s*$/u.test(words);
  if (!hasArrow && (numbered.test(next) || !isProse(next))) return undefined;
  const shape = shaped(match, words, { depth: 1 });
  const ordinal = stepHeading(words.slice(shape.title.start, shape.title.end));
  if (!ordinal) return shape;
  return { ...shape, ...ordinal, isStep: true, title: titleIn(words, shape.title.start + ordinal.title.start) };
}

/** A heading without marks. `next` is the next line with words, `above` the line directly above (empty where blank). */
export function bareHeading(words: string, next: string, above: string): HeadingShape | undefined {
  if (words.length > 120 || /[.!;,…]$/u.test(words) || !/^[\p{Lu}\p{N}【[("“¿]/u.test(words)) return undefined;
  if (!/\p{L}{2,}/u.test(words)) return undefined;
  const title = { start: 0, end: words.replace(tail, '').length };
  const count = words.split(/\s+/u).length;
  if (headingRole(words) && count <= 14) return { title };
  if (isProse(next) && isStepAlone(words)) return { isStep: true, title };
  if (words.endsWith('?')) return isAnswered(next, above) ? { title: questionIn(words) } : undefined;
  const isInRun = above !== '' && above.length < 60 && !/[.:;!?]$/u.test(above) && !headingRole(above);
  const isOver = isProse(next) || isItem(next) || (above === '' && next.endsWith('?'));
  return isOver && !isInRun && isPhrase(words, above === '') ? { title } : undefined;
}

/** A few words that are no sentence; by themselves in their paragraph, a clause too. */
function isPhrase(words: string, isApart: boolean): boolean {
  const isSentence = sentenceWords.test(words.replaceAll('’', "'")) && !(isApart && isClause(words));
  return (
    words.split(/\s+/u).length <= mostWords && !isSentence && !words.includes(',') && !/\s[-–—]\s|:\s/u.test(words)
  );
}

/** A question stands over its answer: prose, or a short sentence where the question has a line above to itself. */
function isAnswered(next: string, above: string): boolean {
  return !next.endsWith('?') && (isProse(next) || (above === '' && /^[^a-z].*[.!:]["”’)]?$/u.test(next)));
}

/** `Q: May I try again?`: the letter in front is no part of the question. */
function questionIn(words: string): Position {
  const mark = /^(?:Q(?:uestion)?|F(?:rage)?)\s?\d{0,2}\s?[:.)]\s+/u.exec(words)?.[0].length ?? 0;
  return { start: mark, end: words.length };
}

/** `How we tie them`, `Before you start`: no sentence, though it has the words of one. */
function isClause(words: string): boolean {
  return words.split(/\s+/u).length <= 7 && clauseOpening.test(words);
}

/** Text that reads as sentences and not as another short line. */
export function isProse(words: string): boolean {
  return words.length >= 60 || (words.length >= 25 && /[.:!]["”’)]?$/u.test(words));
}

/** A line that opens with a list mark. */
export function isItem(words: string): boolean {
  return /^(?:[-*•·▪◦‣–—●○]|\d{1,2}[.)]|[a-z][.)])\s+\S/u.test(words);
}
