import { headingRole } from '../knowledge/headings.ts';
import { toldRole } from '../knowledge/likely-role.ts';
import type { Position } from '../types.ts';
import { afterTitle, type HeadingShape, isItem, isProse } from './heading-shape.ts';
import { isStepAlone } from './step-heading.ts';

/** Words that a title rarely has and a sentence mostly does. */
const sentenceWords =
  /\b(?:is|are|was|were|be|been|will|can|could|should|must|may|has|have|had|do|does|did|you|we|they|i|it|here'?s|you'll|we'll|if|because|that|so|please|this|these|following|ist|sind|wir|sie|est|sont|nous|vous)\b/iu;
/** `Apply before 3 May 2026`: a line that says when, and heads nothing. */
const dated = /\b(?:apply|applications?|clos(?:es|ing)|deadline|posted|starts?)\b.*\d/iu;
const mostWords = 9;
/** `→ `, `🚀 `: a picture before a heading. */
const picture = /^[^\p{L}\p{N}\s"'“”(¿【[*#_-]+\s*/u;
/** Words that open a clause which names what follows: in a heading it has no main clause. */
const clauseOpening =
  /^(?:how|what|why|when|where|who|before|after|during|while|if|wie|was|warum|wer|wo|wann|bevor|nachdem|wenn|so|comment|pourquoi|quand|qui|o[ùu]|avant|apr[eè]s|si|ce (?:que|qui))\s/iu;

/** A heading without marks. `next` is the next line with words, `above` the line directly above (empty where blank). */
export function bareHeading(line: string, next: string, above: string): HeadingShape | undefined {
  const from = picture.exec(line)?.[0].length ?? 0;
  const words = line.slice(from);
  if (words.length > 120 || /[.!;,…]$/u.test(words) || !/^[\p{Lu}\p{N}【[("“¿]/u.test(words)) return undefined;
  if (!/\p{L}{2,}/u.test(words)) return undefined;
  const title = { start: from, end: from + words.replace(afterTitle, '').length };
  const count = words.split(/\s+/u).length;
  if (isKnown(words, count, above)) return { title };
  if (isProse(next) && isStepAlone(words)) return { isStep: true, title };
  if (words.endsWith('?')) return isAnswered(next, above) ? { title: questionIn(words, from) } : undefined;
  const isInRun = above !== '' && above.length < 60 && !/[.:;!?]$/u.test(above) && !headingRole(above);
  const isOver =
    isProse(next) || isItem(next) || (above === '' && next.endsWith('?') && headingRole(next) === undefined);
  return isOver && !isInRun && isPhrase(words, above === '') ? { title } : undefined;
}

/** A few words that are no sentence; by themselves in their paragraph, a clause too. */
function isPhrase(words: string, isApart: boolean): boolean {
  const isSentence = sentenceWords.test(words.replaceAll('’', "'")) && !(isApart && isClause(words));
  return (
    words.split(/\s+/u).length <= mostWords &&
    !isSentence &&
    !words.includes(',') &&
    !dated.test(words) &&
    !/\s[-–—]\s|:\s/u.test(words)
  );
}

/** A question stands over its answer: prose, or a short sentence where the question has a line above to itself. */
function isAnswered(next: string, above: string): boolean {
  return !next.endsWith('?') && (isProse(next) || (above === '' && /^[^a-z].*[.!:]["”’)]?$/u.test(next)));
}

/** `Q: May I try again?`: the letter in front is no part of the question. */
function questionIn(words: string, from: number): Position {
  const mark = /^(?:Q(?:uestion)?|F(?:rage)?)\s?\d{0,2}\s?[:.)]\s+/u.exec(words)?.[0].length ?? 0;
  return { start: from + mark, end: from + words.length };
}

/** `How we tie them`, `Before you start`: no sentence, though it has the words of one. */
function isClause(words: string): boolean {
  return words.split(/\s+/u).length <= 7 && clauseOpening.test(words);
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
