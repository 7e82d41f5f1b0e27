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

/** `4–6 weeks` as a reader writes it, whatever the document's hyphen. */
export function rangeOf(text: string): string {
  return text.replaceAll(/(?<=\d)\s*-\s*(?=\d)/g, '–');
}

/** Bars and marks of one axis, from nothing to the longest of some lengths. */
export interface Axis {
  /** What the figures count: `Weeks`. */
  unit: string;
  ticks: { at: number; label: string }[];
  /** Where an amount stands, and how wide a length is: per cent of the drawing. */
  at(amount: number): string;
  width(length: Length): string;
}

/** Per cent that a single number is wide, so that it is seen. */
const least = 1;

/** An axis in weeks or minutes. */
export function axisOf(lengths: readonly Length[], scale: Length['scale']): Axis {
  const unit = { meeting: 'Minutes', process: 'Weeks' }[scale];
  return axisTo(ticksTo(longestOf(lengths), scale), unit, 1);
}

/** An axis for a wait: in business days, of which a week has five, where none is longer than a week. */
export function waitAxis(lengths: readonly Length[]): Axis {
  if (longestOf(lengths) > 1) return axisOf(lengths, 'process');
  return axisTo([0, 1, 2, 3, 4, 5], 'Business days', 5);
}

function longestOf(lengths: readonly Length[]): number {
  return Math.max(1 / 5, ...lengths.map(({ high }) => high));
}

/** @param per how many of the unit one of the amounts makes */
function axisTo(marks: readonly number[], unit: string, per: number): Axis {
  const end = marks.at(-1) ?? 1;
  const percent = (amount: number) => (100 * amount * per) / end;
  return {
    unit,
    ticks: marks.map((mark) => ({ at: Number(((100 * mark) / end).toFixed(1)), label: `${mark}` })),
    at: (amount) => `${percent(amount).toFixed(1)}%`,
    width: ({ low, high }) => `${Math.max(percent(high - low), least).toFixed(1)}%`,
  };
}
