import type { Position } from '../types.ts';
import { inSmallLetters } from './fold.ts';
import { amountPattern, parseNumber } from './number.ts';
import { groupsOf } from './pattern.ts';
import { clearestMark, currencyPattern } from './tables/currencies.ts';
import { type PayUnit, payUnits } from './tables/pay-units.ts';

/** A number that may be money: with its marks, the unit of time behind it, and the thousands that a `k` stands for. */
export interface Money extends Position {
  readonly value: number;
  /** As the digits say, before `k`; a range shares its last `k`. */
  readonly digits: number;
  readonly scale: number;
  readonly mark?: string;
  readonly hasMarkBefore: boolean;
  readonly unit?: PayUnit;
  /** `50,000+`: a lower bound. */
  readonly isOpen: boolean;
  /** Whether the number is written plainly in four digits, as years are. */
  readonly looksLikeYear: boolean;
}

const scales: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^(?:k|thousand|tsd\.?)$/i, 1_000],
  [/^(?:lakhs?|lacs?|lpa)$/i, 100_000],
];
const large =
  String.raw`[mM]illi(?:on|ard|arde)[ens]{0,2}|[bBtT]rillions?|[bB]illions?|[mM]io\.?|[mM]rd\.?|` +
  'crores?|cr|[mM]n|[bB]n|[mM]ds?|MM|[MmBb]';
/** `k` touches its number or a mark; millions and more are read so that `$2 billion` is not taken for `$2`. */
const scale = String.raw`\s?[kK](?=\s?[€£$])|[kK]|\s?(?:thousand|Tsd\.?|lakhs?|lacs?|LPA|${large})(?![\p{L}\p{N}])`;
/** Not inside a word, a version or an address; `£12.50ph` and `£30,000pa` go on into their unit. */
const start = String.raw`(?<![\p{L}\p{N}.,#/])`;
const end = String.raw`(?!(?!p[./]?[ah](?!\p{L}))[\p{L}\p{N}]|\s?%)`;

/**
 * `$45`, `US$ 45`, `USD $45`, `45-60k €`, `85'000.-`, `€ 1.500,--`, `$120k (CAD)`. `COVID19`, `45%` and `45h` are no
 * money.
 */
const amount = new RegExp(
  String.raw`${start}(?:(?<first>${currencyPattern})\s{0,2})?(?:(?<second>${currencyPattern})\s{0,2})?` +
    String.raw`(?<number>${amountPattern})(?:[.,]-{1,2}(?!\d))?(?<scale>${scale})?` +
    String.raw`(?:\s{0,2}\(?(?<after>${currencyPattern})(?!\s?\d|\p{L})\)?)?(?<plus>\+(?!\s?\d|\p{L}))?${end}`,
  'gu',
);

/** `gross`, `brutto`, `base`: may stand between an amount and its unit. */
const adjective = String.raw`(?:\s{0,2}\(?(?:gross|brutto|bruts?|brute|net|netto|nets|base|basic|fte)\)?,?){0,2}`;
const per = String.raw`(?:/\s?|(?:per|an?|each|every|pro|par|je)\s)`;
const unitsAfter = payUnits.map(({ unit, noun, alone }) => ({
  unit,
  pattern: new RegExp(String.raw`${adjective}\s{0,4}\(?(?:${per}(?:${noun})|/?(?:${alone}))(?![\p{L}\p{N}])`, 'uy'),
}));

/**
 * Every number of `folded` that could be money, in order. Those in millions and above are left out: nobody is paid
 * so.
 */
export function findMoney(folded: string): Money[] {
  // The pattern is long, and a line without a figure has no amount.
  if (!/\d/.test(folded)) return [];
  const small = inSmallLetters(folded);
  return [...folded.matchAll(amount)].flatMap((match) => moneyAt(small, match) ?? []);
}

function moneyAt(small: string, match: RegExpExecArray): Money | undefined {
  const { first, second, number = '', scale: word, after, plus } = groupsOf(match);
  const digits = parseNumber(number);
  const factor = factorOf(word);
  const mark = clearestMark([first, second, after]);
  if (digits === undefined || factor === undefined || mark === null) return undefined;
  const unit = unitBehind(small, match.index + match[0].length, word);
  return {
    start: match.index,
    end: unit.end,
    value: digits * factor,
    digits,
    scale: factor,
    hasMarkBefore: (first ?? second) !== undefined,
    isOpen: plus !== undefined,
    looksLikeYear: /^(?:19|20)\d{2}$/.test(number) && word === undefined,
    ...(mark !== undefined && { mark }),
    ...(unit.unit && { unit: unit.unit }),
  };
}

function factorOf(word: string | undefined): number | undefined {
  return word === undefined ? 1 : scales.find(([pattern]) => pattern.test(word.trim()))?.[1];
}

/** `LPA` is lakhs per annum. */
function unitBehind(small: string, offset: number, word: string | undefined): { unit?: PayUnit; end: number } {
  return word?.trim() === 'LPA' ? { unit: 'YEAR', end: offset } : (unitAt(small, offset) ?? { end: offset });
}

/** The unit of time that begins at `offset` of a text in small letters: ` per hour`, `/yr`, ` brutto im Jahr`, ` (annually`. */
export function unitAt(small: string, offset: number): { unit: PayUnit; end: number } | undefined {
  for (const { unit, pattern } of unitsAfter) {
    pattern.lastIndex = offset;
    if (pattern.test(small)) return { unit, end: pattern.lastIndex };
  }
  return undefined;
}
