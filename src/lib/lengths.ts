import { numberOf, numerals } from './numerals.ts';

/** A length of time as a text states it. */
export interface Length {
  /** The words: `4-6 weeks`, `up to 3 months`. */
  text: string;
  /** `meeting`: minutes and hours, counted in minutes. `process`: days, weeks and months, counted in weeks. */
  scale: 'meeting' | 'process';
  low: number;
  high: number;
  /** Whether only one end is stated: `up to`, `at least`. */
  isOpen: boolean;
}

const number = String.raw`(?:\d+(?:\.\d+)?|${numerals.slice(1).join('|')}|an?)`;
/** `4-6 weeks`, `up to three months`, `45 minutes`; not `24-hour service`, which is no length that anything takes. */
const length = new RegExp(
  String.raw`\b(?:(?<bound>up to|at most|at least|a minimum of)\s+)?(?<low>${number})(?:\s*(?:[-–]|to|or)\s*(?<high>${number}))?\s+(?<unit>minute|hour|day|business day|working day|week|month)s?\b(?!\s*(?:ago|old)\b)`,
  'giu',
);
/** What each unit counts on its scale. A month is a twelfth of 52 weeks, a week has five business days. */
const units: Readonly<Record<string, readonly [Length['scale'], number]>> = {
  minute: ['meeting', 1],
  hour: ['meeting', 60],
  day: ['process', 1 / 7],
  'business day': ['process', 1 / 5],
  'working day': ['process', 1 / 5],
  week: ['process', 1],
  month: ['process', 52 / 12],
};

/** The lengths of time that a text states, in order. A range that runs backwards is none. */
export function lengthsIn(text: string): Length[] {
  return [...text.matchAll(length)].flatMap((match) => {
    const { bound, low = '', high = low, unit = '' } = match.groups ?? {};
    const [scale, factor] = units[unit.toLowerCase()] ?? ['process', 0];
    const [from, to] = [amountOf(low) * factor, amountOf(high) * factor];
    if (!(to > 0) || from > to) return [];
    const isMost = bound !== undefined && /^(?:up to|at most)$/i.test(bound);
    return [{ text: match[0], scale, low: isMost ? 0 : from, high: to, isOpen: bound !== undefined }];
  });
}

function amountOf(words: string): number {
  return /^an?$/i.test(words) ? 1 : numberOf(words);
}

const steps = { meeting: [5, 10, 15, 30, 60, 120, 240], process: [1, 2, 4, 8, 13, 26, 52] };

/** The marks of an axis from nothing to a length: evenly spaced, at most eight, the last one at or past it. */
export function ticksTo(most: number, scale: Length['scale']): number[] {
  const step = steps[scale].find((each) => most / each <= 7) ?? most;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}
