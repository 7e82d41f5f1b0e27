import type { Position } from '../types.ts';
import type { Money } from './money.ts';
import { wordsAfter, wordsBefore } from './pattern.ts';
import { clearestMark } from './tables/currencies.ts';
import type { PayUnit } from './tables/pay-units.ts';
import { timeUnitPattern } from './tables/time-units.ts';

/** One amount or a range of two, with the bound that stands beside a single one; `null` is an open end. */
export interface Amounts extends Position {
  readonly min: number | null;
  readonly max: number | null;
  readonly mark?: string;
  readonly unit?: PayUnit;
  readonly isRange: boolean;
  readonly looksLikeYear: boolean;
}

const joiner = /^\)?\s{0,8}(?:[-—~]|(?:rising\s|up\s)?to(?:\s-)?|or|bis(?:\szu)?|à|(?<both>and|und|et))\s{0,8}$/iu;
const between = wordsBefore(String.raw`(?:between|zwischen|entre)\s{1,3}`);
/** `£30,000 - 37 hours`: the second number counts something. */
const counts = wordsAfter(String.raw`\s?(?:${timeUnitPattern}|people|staff|openings?)`);

const least = wordsBefore(
  String.raw`(?:from|start(?:s|ing)?\s(?:at|from)|at\sleast|minimum(?:\sof)?|min\.?|` +
    String.raw`ab|mindestens|à\spartir\sde|dès)\s{1,4}`,
);
const most = wordsBefore(String.raw`(?:up\sto|maximum(?:\sof)?|max\.?|no\smore\sthan|bis\szu|jusqu'à)\s{1,4}`);
const orMore = wordsAfter(String.raw`\s?(?:or\smore|and\s(?:up|above)|upwards?|oder\smehr|et\splus)`);

/** Two marks of emphasis and a dash, with their spaces. */
const widestGap = 24;
/** Between the two bounds of a sentence. */
const widestSentence = 80;
/** A range is rarely wider; a wider one is two figures that happen to stand side by side. */
const widestRange = 20;

/**
 * The ranges and single amounts that `money` makes. Two numbers that cannot be a range where the text joins them are
 * left out.
 */
export function amountsOf(folded: string, money: readonly Money[]): Amounts[] {
  return joinBounds(folded, joinNeighbours(folded, money));
}

function joinNeighbours(folded: string, money: readonly Money[]): Amounts[] {
  const amounts: Amounts[] = [];
  for (let index = 0; index < money.length; index++) {
    const [first, second] = [money[index], money[index + 1]];
    if (!first) break;
    if (!second || !areJoined(folded, first, second)) {
      amounts.push(single(folded, first));
      continue;
    }
    const range = rangeOf(first, second);
    if (range) amounts.push(range);
    // `in 2025 - 45 €`: the first number is something else, and the second stands for itself.
    if (range || first.mark !== undefined) index++;
  }
  return amounts;
}

/** `from $20,000 a year in one place up to $25,000 a year in another`: two bounds of one sentence are a range. */
function joinBounds(folded: string, amounts: readonly Amounts[]): Amounts[] {
  return amounts.flatMap((amount, index) => {
    const [previous, next] = [amounts[index - 1], amounts[index + 1]];
    if (previous && areBounds(folded, previous, amount)) return [];
    if (!next || !areBounds(folded, amount, next)) return [amount];
    return [{ ...amount, max: next.max, end: next.end, isRange: true }];
  });
}

function areBounds(folded: string, lower: Amounts, upper: Amounts): boolean {
  if (lower.max !== null || upper.min !== null || lower.min === null || upper.max === null) return false;
  const isOne = lower.unit === upper.unit && lower.mark === upper.mark && lower.min < upper.max;
  return isOne && upper.start - lower.end <= widestSentence && !/[.;\n\r]/.test(folded.slice(lower.end, upper.start));
}

function areJoined(folded: string, first: Money, second: Money): boolean {
  // A sign before the second number alone opens an amount of its own: `2025 - $45,000`.
  if (first.isOpen || (first.mark === undefined && second.hasMarkBefore)) return false;
  if (second.start - first.end > widestGap) return false;
  const match = joiner.exec(folded.slice(first.end, second.start));
  if (!match) return false;
  if (match.groups?.both !== undefined && !between.test(before(folded, first.start))) return false;
  return second.mark !== undefined || !counts.test(folded.slice(second.end, second.end + 16));
}

function rangeOf(first: Money, second: Money): Amounts | undefined {
  const [min, max] = sharedScale(first, second);
  const mark = clearestMark([first.mark, second.mark]);
  const unit = second.unit ?? first.unit;
  if (min > max || max > min * widestRange || mark === null || (first.unit ?? unit) !== unit) return undefined;
  const looksLikeYear = first.looksLikeYear || second.looksLikeYear;
  return { ...described(mark, unit), min, max, start: first.start, end: second.end, isRange: true, looksLikeYear };
}

function described(mark: string | undefined, unit: PayUnit | undefined): Pick<Amounts, 'mark' | 'unit'> {
  return { ...(mark !== undefined && { mark }), ...(unit && { unit }) };
}

/** `45-60k`, `6-8 LPA` and `£45-60,000` say the thousands once and mean them twice. */
function sharedScale(first: Money, second: Money): [min: number, max: number] {
  if (second.scale > 1 && first.scale === 1 && first.digits <= second.digits) {
    return [first.digits * second.scale, second.value];
  }
  if (first.scale > 1 && second.scale === 1 && second.digits < 1000) return [first.value, second.digits * first.scale];
  const isShort = first.scale === 1 && first.digits < 1000 && first.digits * 1000 <= second.value;
  return [isShort ? first.digits * 1000 : first.value, second.value];
}

function single(folded: string, { start, end, value, mark, unit, looksLikeYear, isOpen }: Money): Amounts {
  const shared = { ...described(mark, unit), end, isRange: false, looksLikeYear };
  const upper = most.exec(before(folded, start))?.[0];
  if (upper !== undefined) return { ...shared, min: null, max: value, start: start - upper.length };
  const lower = least.exec(before(folded, start))?.[0];
  const isLower = lower !== undefined || isOpen || orMore.test(folded.slice(end, end + 16));
  return { ...shared, min: value, max: isLower ? null : value, start: start - (lower?.length ?? 0) };
}

const before = (folded: string, offset: number) => folded.slice(Math.max(0, offset - 20), offset);
