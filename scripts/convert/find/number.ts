import { numberWords } from './tables/number-words.ts';

/**
 * `52,017`, `45'000`, `1 200`, `1.234,56`, `12,00,000`, `61250.0`. Every repetition is bounded and the end may not
 * touch another digit, so a page of digits costs one pass and `45.0000` is no number instead of 45.
 */
export const amountPattern = String.raw`\d{1,12}(?:[.,']\d{1,3}| \d{3}){0,5}(?![.,']?\d)`;

/** `3`, `1.5`, `twelve`: how many, before a unit of time. */
export const countPattern = String.raw`(?:\d{1,3}(?:[.,]\d)?|${[...numberWords.keys()].join('|')})`;

/** `52,017.50`, `1.234`, `45 000`: groups of three under one mark, then decimals under another. `0.125` is no group. */
const grouped = /^[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d{1,2})?$/;
/** `12,00,000`: the Indian grouping, in twos above the thousand. */
const groupedInTwos = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d{1,2})?$/;
/** `61250`, `61250.0`, `12,50`, `0.125`. */
const plain = /^(?:\d+(?:[.,]\d{1,2})?|0[.,]\d{3})$/;
/** The decimals of any of these. A mark before three digits parts groups, unless a lone 0 stands before it. */
const decimals = /[.,](\d{1,2}|(?<=^0[.,])\d{3})$/;

/** The number that `text` writes in digits, or `undefined` where its marks make no sense (`1.2.3`). */
export function parseNumber(text: string): number | undefined {
  if (!grouped.test(text) && !groupedInTwos.test(text) && !plain.test(text)) return undefined;
  const fraction = decimals.exec(text);
  const whole = (fraction ? text.slice(0, fraction.index) : text).replace(/\D/g, '');
  return Number(`${whole}.${fraction?.[1] ?? '0'}`);
}

/** The count that `text` gives in digits or as a word from one to twelve. */
export function parseCount(text: string): number | undefined {
  return numberWords.get(text.toLowerCase()) ?? parseNumber(text);
}
