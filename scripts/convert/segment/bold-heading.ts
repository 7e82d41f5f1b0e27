import { headingRole } from '../knowledge/headings.ts';
import { type HeadingShape, titleIn } from './heading-shape.ts';
import { stepHeading } from './step-heading.ts';

const mostWords = 12;
/** A question is longer than a title. */
const mostAsked = 30;

/** `**May I try again?**`, `**Pay:**` */
const marked = /^(?:\*\*|__)(?<words>[^*_]{2,120})(?:\*\*|__):?$/u;
/** `<strong>Pay</strong>`, `<summary>May I try again?</summary>`: the same in the tags that Markdown lets stand. */
const tagged =
  /^(?:<details(?:\s[^<>]{0,80})?>\s{0,4})?<(?<tag>strong|b|summary)>\s{0,4}(?:<(?:strong|b)>|\*\*)?(?<words>[^<>*]{2,300}?)\s{0,4}(?:<\/(?:strong|b)>|\*\*)?\s{0,4}<\/\k<tag>>\s?:?$/u;
/** `Q: May I try again?`: the letter in front is no part of the question. */
const asking = /^(?:Q(?:uestion)?|F(?:rage)?)\s?\d{0,2}\s?[:.)]\s*(?=.*\?$)/u;

/** A line that is one bold run and no sentence, over other text. */
export function boldHeading(words: string, next: string): HeadingShape | undefined {
  const match = marked.exec(words) ?? tagged.exec(words);
  const whole = match?.groups?.['words']?.trim() ?? '';
  const inner = whole.replace(asking, '');
  // With a colon it leads in a list, unless its words are known to head one.
  if (/:(?:[*_]*|<\/\w+>)$/u.test(words) && headingRole(inner) === undefined) return undefined;
  if (!/^[\p{Lu}\p{N}"“¿]/u.test(inner) || /[.!;,…]$/u.test(inner) || next === '') return undefined;
  const ordinal = stepHeading(inner);
  const start = words.indexOf(inner);
  const isTagged = words.startsWith('<');
  if (isTagged)
    return { ...taggedTitle(inner, start), text: { start: words.indexOf(whole), end: start + inner.length } };
  if (ordinal) return { ...ordinal, isStep: true, title: titleIn(words, start + ordinal.title.start) };
  return inner.split(/\s+/u).length <= (inner.endsWith('?') ? mostAsked : mostWords)
    ? { title: titleIn(words, start) }
    : undefined;
}

/** The title among words between tags. */
function taggedTitle(words: string, at: number): HeadingShape {
  const ordinal = stepHeading(words);
  const { start, end } = titleIn(words, ordinal?.title.start ?? 0);
  const title = { start: at + start, end: at + end };
  return ordinal ? { number: ordinal.number, isStep: true, title } : { title };
}
