import type { SignHint } from './dollar.ts';
import { fold } from './fold.ts';
import { type Found, foundAt } from './found.ts';
import { findMoney } from './money.ts';
import { isWhole } from './pattern.ts';
import { type Cue, decidingCue, findCues } from './pay-context.ts';
import { type Amounts, amountsOf } from './pay-range.ts';
import { currencyOf } from './tables/currencies.ts';
import { type PayUnit, payUnits } from './tables/pay-units.ts';

/** Pay as a posting states it. One amount is both ends; "from" and "up to" leave the other end `null`. */
export interface Pay {
  readonly minValue: number | null;
  readonly maxValue: number | null;
  /** ISO 4217. */
  readonly currency?: string;
  readonly unitText?: PayUnit;
}

export interface PayHint extends SignHint {
  /** The label of a fact sheet that the text is the value of. */
  readonly label?: string;
}

/**
 * The pay that `text` states. An amount is pay where the nearest word that decides says so (`salary`, but not
 * `signing bonus`), where no word decides and a unit of time stands beside it, or where a range is all that a part of
 * the text holds. A number without a currency counts only as the value of a label for pay.
 */
export function findPay(text: string, hint: PayHint = {}): Found<Pay>[] {
  const folded = fold(text);
  const candidates = amountsOf(folded, findMoney(folded)).filter((amounts) => couldBePay(folded, amounts));
  // Most lines name no money, and the words about it are then not worth looking for.
  if (candidates.length === 0) return [];
  const cues = findCues(folded);
  const label = findCues(fold(hint.label ?? '')).findLast(({ kind }) => kind !== 'stop');
  // A label speaks for the first sentence of its value; what comes behind has to say itself what it is.
  const reachOfLabel = cues.find(({ kind }) => kind === 'stop')?.start ?? folded.length;
  return candidates.flatMap((amounts) => {
    const cue = decidingCue(folded, cues, amounts) ?? (amounts.start < reachOfLabel ? label : undefined);
    return isPay(folded, amounts, cue, cue === label) ? [findingOf(folded, amounts, cue, hint)] : [];
  });
}

/** A bare number must be the first thing in the text or behind a colon; what says that it is pay is asked later. */
function couldBePay(folded: string, { mark, start }: Amounts): boolean {
  if (mark !== undefined || folded.slice(0, start).trim() === '') return true;
  return /:\s{0,4}$/.test(folded.slice(Math.max(0, start - 5), start));
}

const leastOf = new Map(payUnits.map(({ unit, least }) => [unit, least]));

function isPay(folded: string, amounts: Amounts, cue: Cue | undefined, isLabel: boolean): boolean {
  if (cue && cue.kind !== 'pay') return false;
  const unit = amounts.unit ?? cue?.unit;
  if (unit && (amounts.max ?? amounts.min ?? 0) < (leastOf.get(unit) ?? 0)) return false;
  if (amounts.mark === undefined)
    return cue === undefined ? isRateAlone(folded, amounts) : isBareValue(folded, amounts, cue, isLabel);
  return cue !== undefined || unit !== undefined || isRangeAlone(folded, amounts);
}

function findingOf(folded: string, amounts: Amounts, cue: Cue | undefined, hint: PayHint): Found<Pay> {
  const { min, max, start, end } = amounts;
  const unitText = amounts.unit ?? cue?.unit;
  const { currency, inferred } = currencyAt(folded, amounts, hint);
  const value = {
    minValue: min,
    maxValue: max,
    ...(currency !== undefined && { currency }),
    ...(unitText && { unitText }),
  };
  return foundAt(value, start, end, inferred);
}

/** The currency of an amount, and from what it follows where no code and no sign of one country says it. */
function currencyAt(folded: string, amounts: Amounts, hint: PayHint): { currency?: string; inferred?: string } {
  const { mark, start, end } = amounts;
  const { code, isGuess, sign } = currencyOf(mark ?? '') ?? {};
  if (mark === undefined)
    return lakhs.test(folded.slice(start, end))
      ? { currency: 'INR', inferred: 'currency, from the lakhs' }
      : moneyOfPlace(folded, amounts, hint);
  const stated = isGuess ? codeAfter.exec(folded.slice(end, end + 16))?.groups?.code : code;
  if (stated !== undefined) return { currency: stated };
  const beside = sign === 'dollar' ? codeBefore.exec(folded)?.groups?.code : undefined;
  if (beside) return { currency: beside, inferred: 'currency, from the amount beside it' };
  const placed = sign && hint[sign];
  if (placed) return { currency: placed, inferred: 'currency, from the sign and the place' };
  return code === undefined ? {} : { currency: code, inferred: 'currency, from the sign' };
}

/** The place's dollars, where a range in a year stands alone without a sign. */
function moneyOfPlace(folded: string, amounts: Amounts, hint: PayHint): { currency?: string; inferred?: string } {
  const currency = isRateAlone(folded, amounts) ? hint.dollar : undefined;
  return currency === undefined ? {} : { currency, inferred: 'currency, from the place' };
}

/** A hundred thousand, as India counts. */
const lakhs = /\d\s?(?:LPA|lakhs?|lacs?)(?!\p{L})/iu;

/** `$80,000 a year (CAD)`, `$30/hr, USD`: the code behind the unit. */
const codeAfter = /^\s?[(,]?\s?(?:in\s)?(?<code>USD|CAD|AUD|NZD|SGD|HKD|INR|PKR|LKR|NPR|JPY|CNY)(?![\p{L}\p{N}])/u;

/** `CAD $90,000, of which $80,000 is salary`: the code of one amount holds for the others of the text. */
const codeBefore = /(?<![\p{L}\p{N}])(?<code>CAD|AUD|NZD|SGD|HKD)\s?\$\s?\d/u;

/** The least that a range reaches which stands in a line with other things and has no word or unit beside it. */
const leastRange = 10_000;

/** `$120k-$150k` as the whole text, or between bars or brackets: a range that nobody speaks about. */
function isRangeAlone(folded: string, { max, isRange, start, end }: Amounts): boolean {
  if (!isRange || isWhole(folded, start, end)) return isRange;
  const before = folded.slice(Math.max(0, start - 4), start).trimEnd();
  const after = folded.slice(end, end + 16).trimStart();
  const isEnd = isPartEnd(after.charAt(0)) || /^(?:plus|depending|doe|base)(?!\p{L})/iu.test(after);
  return (max ?? 0) >= leastRange && isPartEnd(before.slice(-1)) && isEnd;
}

/** `90K–110K a year` as the whole text: thousands in a time, which are nothing but pay. */
function isRateAlone(folded: string, { isRange, max, unit, looksLikeYear, start, end }: Amounts): boolean {
  return isRange && !looksLikeYear && unit === 'YEAR' && (max ?? 0) >= leastRange && isWhole(folded, start, end);
}

/** A bar, a bracket, or the second half of a picture. */
const isPartEnd = (character: string) => character === '' || /[|•·()\n\r/+]|\uFE0F|[\uDC00-\uDFFF]/.test(character);

/** What may follow a bare number that is pay: nothing, punctuation, or a word about the sum. */
const afterBare =
  /^\s{0,3}(?:$|[,;(|+]|\.(?:\s|$)|-\s|(?:gross|brutto|brut|net|base|plus|depending|doe|negotiable)(?!\p{L}))/iu;
/** A smaller number without a unit is a pay grade. */
const leastBare = 1000;
/** The American pension plan, `401k`. */
const pensionPlan = 401_000;

/**
 * `61250.0`, `45-60k`, `30,000 to 35,000 (depending on experience)`: the whole value of a label for pay, or behind
 * `Salary:`.
 */
function isBareValue(folded: string, amounts: Amounts, cue: Cue, isLabel: boolean): boolean {
  const { min, max, start, end, looksLikeYear } = amounts;
  const isAfterColon = !isLabel && /^\s{0,2}:\s{0,4}$/.test(folded.slice(cue.end, start));
  if (!isAfterColon && folded.slice(0, start).trim() !== '') return false;
  if (!afterBare.test(folded.slice(end, end + 20))) return false;
  const smallest = min ?? max ?? 0;
  const hasUnit = (amounts.unit ?? cue.unit) !== undefined;
  return smallest !== pensionPlan && (hasUnit || (smallest >= leastBare && !looksLikeYear));
}
