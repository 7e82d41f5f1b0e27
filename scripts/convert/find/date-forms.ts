import type { Position } from '../types.ts';
import { type CalendarDate, yearOf } from './calendar.ts';
import { groupsOf } from './found.ts';
import { monthOf } from './tables/months.ts';

type Groups = Partial<Record<string, string>>;

/** A stretch that has the shape of a date. Whether the calendar has that date is asked later. */
export interface DateMatch extends Position {
  readonly date: CalendarDate;
  readonly inferred?: string;
  /** Whether the day stands before the month's name, so that `11–` may stand before it. */
  readonly isDayFirst?: boolean;
}

interface Form {
  readonly pattern: RegExp;
  readonly isDayFirst?: boolean;
}

const boundary = String.raw`(?<![\p{L}\p{N}])`;
/** For digits only: `v1.2-…`, `REQ-2026-05-1234` and the path of an address are no dates. */
const loneDigits = String.raw`(?<![\p{L}\p{N}.:/=$€£,-])`;
const endOfDigits = String.raw`(?![\p{L}\p{N}]|[-/.:]\d)`;
const month = String.raw`(?<month>\p{L}{3,9})\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?`;
/** `2026`, `'26`; `25` only at the end of a line or bracket, because `22 Oct, 25 openings` counts something. */
const year = String.raw`(?<year>\d{4}(?!\d)|'\d{2}(?!\d)|\d{2}(?=\s{0,4}(?:$|[\n;)|]|\.(?:\s|$))))`;
const longYear = String.raw`(?<year>\d{4}(?!\d)|'\d{2}(?!\d))`;

const form = (source: string, isDayFirst = false): Form => ({ pattern: new RegExp(source, 'giu'), isDayFirst });

/** The dates that can be read in one way only. `Maya 11th, 2026` has the shape and is refused by the month table. */
const forms: readonly Form[] = [
  // `11 May 2026`, `22 Oct, 25`, `4th of February, 2024`, `1. September 2026`, `1er septembre 2026`, `11-May-2026`
  form(String.raw`(?<![\p{L}\p{N}.:/$])${day}[\s/-]{1,2}(?:of\s|de\s)?${month}(?:,?\s{1,2}|,|[-/])${year}`, true),
  // `May 11th, 2026`, `Sept. 4 2026`, `Jul 23, 25`
  form(String.raw`${boundary}${month}\s{1,2}(?:the\s)?${day}(?:,?\s{1,2}|,)${year}`),
  // `September 2026`, `Sept. 2026`, `May '26`, `Sep-2026`, `mai 2026`
  form(String.raw`${boundary}${month}(?:\s(?:of|de)\s|,?\s{1,2}|,|[-/])${longYear}`),
  // `2026-05-11`, `2026/05/11`, `2026-05-11T17:00:00.000Z`
  form(String.raw`${loneDigits}(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\p{N}|[-/]\d)`),
  // `2026-05`
  form(String.raw`${loneDigits}(?<year>\d{4})-(?<month>0[1-9]|1[0-2])${endOfDigits}`),
  // `05/2026`
  form(String.raw`${loneDigits}(?<month>0[1-9]|1[0-2])/(?<year>\d{4})${endOfDigits}`),
];

/** Every stretch of `folded` whose shape is that of a date which can be read in one way only. */
export function matchNamedDates(folded: string): DateMatch[] {
  return forms.flatMap(({ pattern, isDayFirst = false }) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const date = dateOf(groupsOf(match));
      return date ? [{ date, start: match.index, end: match.index + match[0].length, isDayFirst }] : [];
    }),
  );
}

function dateOf(groups: Groups): CalendarDate | undefined {
  const word = groups.month ?? '';
  const monthNumber = /^\d/.test(word) ? Number(word) : monthOf(word);
  const yearNumber = yearOf(groups.year ?? '');
  if (monthNumber === undefined) return undefined;
  if (groups.day !== undefined) return { year: yearNumber, month: monthNumber, day: Number(groups.day) };
  return isAcademicYear(groups) ? undefined : { year: yearNumber, month: monthNumber };
}

/** `2011-12` is an academic year; no month is written so in a year for which both readings hold. */
function isAcademicYear({ year: digits = '', month: next = '' }: Groups): boolean {
  return /^\d{2}$/.test(next) && (Number(digits) + 1) % 100 === Number(next);
}
