import type { Position } from '../types.ts';
import type { Money } from './money.ts';
import { currencyOf } from './tables/currencies.ts';
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

const joiner = /^\)?\s{0,8}(?:[-—~]|(?:rising\s|up\s)?to|bis(?:\szu)?|à|(?<both>and|und|et))\s{0,8}$/iu;
const between = /(?<!\p{L})(?:between|zwischen|entre)\s{1,3}$/iu;
/** `£30,000 - 37 hours`: the second number counts something. */
const counts = new RegExp(String.raw`^\s?(?:%|(?:${timeUnitPattern})|people|staff|openings?|days)`, 'iu');
const least =
  /(?<!\p{L})(?:from|starting\s(?:at|from)|starts\s(?:at|from)|at\sleast|minimum(?:\sof)?|min\.?|ab|mindestens|à\spartir\sde|dès)\s{1,2}$/iu;
const most = /(?<!\p{L})(?:up\sto|maximum(?:\sof)?|max\.?|no\smore\sthan|bis\szu|jusqu'à)\s{0,2}$/iu;
const orMore = /^\s?(?:or\smore|and\s(?:up|above)|upwards?|oder\smehr|et\splus)(?!\p{L})/iu;

/** Two dashes' worth of Markdown marks and spaces. */
const widestGap = 24;
/** A range is rarely wider; a wider one is two figures that happen to stand side by side. */
const widest = 20;

/** The ranges and single amounts that `money` makes. Two numbers that cannot be a range where the text joins them are left out. */
export function amountsOf(folded: string, money: readonly Money[]): Amounts[] {
  const amounts: Amounts[] = [];
  for (let index = 0; index < money.length; index++) {
    const first = money[index];
    const second = money[index + 1];
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

function areJoined(folded: string, first: Money, second: Money): boolean {
  // A sign before the second number alone opens an amount of its own: `2025 - $45,000`.
  if (first.mark === undefined && second.hasMarkBefore) return false;
  const gap = second.start - first.end;
  const match = gap <= widestGap && !first.isOpen ? joiner.exec(folded.slice(first.end, second.start)) : null;
  if (!match) return false;
  if (match.groups?.both !== undefined && !between.test(folded.slice(Math.max(0, first.start - 12), first.start)))
    return false;
  return second.mark !== undefined || !counts.test(folded.slice(second.end, second.end + 16));
}

function rangeOf(first: Money, second: Money): Amounts | undefined {
  const [min, max] = sharedScale(first, second);
  if (min > max || max > min * widest) return undefined;
  const mark = sharedMark(first.mark, second.mark);
  if (mark === null || (first.unit && second.unit && first.unit !== second.unit)) return undefined;
  const unit = second.unit ?? first.unit;
  return {
    min,
    max,
    start: first.start,
    end: second.end,
    isRange: true,
    looksLikeYear: first.looksLikeYear || second.looksLikeYear,
    ...(mark !== undefined && { mark }),
    ...(unit && { unit }),
  };
}

/** `45-60k`, `6-8 LPA` and `£45-60,000` say the thousands once and mean them twice. */
function sharedScale(first: Money, second: Money): [number, number] {
  if (second.scale > 1 && first.scale === 1 && first.digits <= second.digits)
    return [first.digits * second.scale, second.value];
  if (first.scale > 1 && second.scale === 1 && second.digits < 1000) return [first.value, second.digits * first.scale];
  const isShort = first.scale === 1 && first.digits < 1000 && first.digits * 1000 <= second.value;
  return [isShort ? first.digits * 1000 : first.value, second.value];
}

/** `$45 - $60 CAD` is one currency: a bare sign gives way to a code. `null` where the two differ. */
function sharedMark(first: string | undefined, second: string | undefined): string | undefined | null {
  if (first === undefined || second === undefined) return first ?? second;
  const [a, b] = [currencyOf(first), currencyOf(second)];
  if (a?.isGuess) return second;
  return b?.isGuess || a?.code === b?.code ? first : null;
}

function single(folded: string, money: Money): Amounts {
  const { start, end, value, mark, unit, looksLikeYear } = money;
  const before = folded.slice(Math.max(0, start - 20), start);
  const shared = { end, isRange: false, looksLikeYear, ...(mark !== undefined && { mark }), ...(unit && { unit }) };
  const upper = most.exec(before)?.[0];
  if (upper !== undefined) return { ...shared, min: null, max: value, start: start - upper.length };
  const lower = least.exec(before)?.[0];
  const isLower = lower !== undefined || money.isOpen || orMore.test(folded.slice(end, end + 16));
  return { ...shared, min: value, max: isLower ? null : value, start: start - (lower?.length ?? 0) };
}
