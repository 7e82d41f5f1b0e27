import { headingRole } from '../knowledge/headings.ts';
import { type HeadingShape, titleIn } from './heading-shape.ts';
import { stepHeading } from './step-heading.ts';

const mostWords = 12;
/** A question is longer than a title. */
const mostAsked = 30;

/** `**May I try again?**`, `**Pay:**`: a line that is one bold run and no sentence, over other text. */
export function boldHeading(words: string, next: string): HeadingShape | undefined {
  const inner = /^(?:\*\*|__)(?<words>[^*_]{2,120})(?:\*\*|__):?$/u.exec(words)?.groups?.['words']?.trim() ?? '';
  // With a colon it leads in a list, unless its words are known to head one.
  if (/:[*_]*$|:$/u.test(words) && headingRole(inner) === undefined) return undefined;
  if (!/^[\p{Lu}\p{N}"“¿]/u.test(inner) || /[.!;,…]$/u.test(inner) || next === '') return undefined;
  const ordinal = stepHeading(inner);
  const start = words.indexOf(inner);
  if (ordinal) return { ...ordinal, isStep: true, title: titleIn(words, start + ordinal.title.start) };
  return inner.split(/\s+/u).length <= (inner.endsWith('?') ? mostAsked : mostWords)
    ? { title: titleIn(words, 0) }
    : undefined;
}
