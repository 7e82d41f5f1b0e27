import { numerals } from './numerals.ts';

/** The side-head of passages that stand before the first heading of their document, in entries that are of one thing and in others. */
const untitledIn: Readonly<Record<string, string>> = { faqs: 'Answer', values: 'What it means', stages: 'In general' };

/** @param collection the folder of the entry: `faqs` */
export function untitled(collection: string): string {
  return untitledIn[collection] ?? 'Text';
}

/**
 * A count as prose has it: `three documents`, `one line`, `17 lines`. Words up to twelve, digits above.
 *
 * @param many the plural, where it is not the singular with an s
 */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n === 0 ? 'no' : (numerals[n] ?? n)} ${n === 1 ? one : many}`;
}

/** `Three documents` out of `three documents`. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a`, `a and b`, `a, b and c`; of more than `most` items the first, `a, b and 7 more`. */
export function listOf(items: readonly string[], most = items.length): string {
  if (items.length > most) return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** A text cut at a word, where it is longer than a margin takes. Characters. */
export function shorten(text: string, most = 36): string {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most) + 1 || most).trimEnd()} …`;
}

/** Whether a stretch of text has a letter or a figure in it. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** `Fair chance` out of the anchor `fair-chance`; `Duties 3` out of `duties-3`. */
export function titleOf(anchor: string): string {
  return capitalise(anchor.replaceAll(/[-_.]+/g, ' ').trim());
}

/** An anchor of a text's own words: `where-the-sources-disagree`; empty where it has no letter or figure. */
export function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}

/** A text whose ranges of figures stay on one line: `4–6 weeks` with nothing to break at in `4–6`. */
export function unbroken(text: string): string {
  return text.replaceAll(/(?<=\d[–-])(?=\d)/g, '\u2060');
}
