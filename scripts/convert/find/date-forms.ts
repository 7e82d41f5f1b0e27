import type { Position } from '../types.ts';
import { type CalendarDate, yearOf } from './calendar.ts';
import { inSmallLetters } from './fold.ts';
import { type Groups, groupsOf } from './pattern.ts';
import { monthOf } from './tables/months.ts';

/** A stretch that has the shape of a date. Whether the calendar has that date is asked later. */
export interface DateMatch extends Position {
  readonly date: CalendarDate;
  readonly inferred?: string;
  /** Whether the day stands before the month's name, so that `11–` may stand before it. */
  readonly isDayFirst?: boolean;
}

/** `v1.2`, `REQ-2026-05-1234`, `$2026` and the path of an address are no dates. */
const loneDigits = String.raw`(?<![\p{L}\p{N}.:/=$€£,-])`;
const endOfDigits = String.raw`(?![\p{L}\p{N}]|[-/.:][\p{L}\d])`;
const startOfWord = String.raw`(?<![\p{L}\p{N}])`;
const startOfDay = String.raw`(?<![\p{L}\p{N}.:/$])`;
const month = String.raw`(?<month>\p{L}{3,9})\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?`;
const longYear = String.raw`(?<year>\d{4}(?!\d)|'\d{2}(?!\d))`;
/** `2026`, `'26`; `25` only at the end of a line or bracket, because `17 Nov, 25 openings` counts something. */
const year = String.raw`(?<year>\d{4}(?!\d)|'\d{2}(?!\d)|\d{2}(?=\s{0,4}(?:$|[\n\r;)|]|\.(?:\s|$))))`;
const beforeYear = String.raw`(?:,?\s{1,2}|,)`;

const form = (source: string, isDayFirst = false) => ({ pattern: new RegExp(source, 'gu'), isDayFirst });

/** The dates that can be read in one way only. `Maya 11th, 2026` has the shape and is refused by the month table. */
const forms = [
  // `11 May 2026`, `17 Nov, 25`, `4th of February, 2024`, `1. September 2026`, `1er septembre 2026`, `11-May-2026`
  form(String.raw`${startOfDay}${day}[\s/-]{1,2}(?:of\s|de\s)?${month}(?:${beforeYear}|[-/])${year}`, true),
  // `May 11th, 2026`, `Sept. 4 2026`, `Jul 23, 25`
  form(String.raw`${startOfWord}${month}\s{1,2}(?:the\s)?${day}${beforeYear}${year}`),
  // `September 2026`, `Sept. 2026`, `May '26`, `Sep-2026`, `mai 2026`
  form(String.raw`${startOfWord}${month}(?:\s(?:of|de)\s|${beforeYear}|[-/])${longYear}`),
  // `2026-05-11`, `2026/05/11`, `2026-05-11T17:00:00.000Z`
  form(String.raw`${loneDigits}(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\p{N}|[-/]\d)`),
  // `2026-05`, `05/2026`
  form(String.raw`${loneDigits}(?<year>\d{4})-(?<month>0[1-9]|1[0-2])${endOfDigits}`),
  form(String.raw`${loneDigits}(?<month>0[1-9]|1[0-2])/(?<year>\d{4})${endOfDigits}`),
];

/** Every stretch of `folded` whose shape is that of a date which can be read in one way only. */
export function matchNamedDates(folded: string): DateMatch[] {
  const small = inSmallLetters(folded);
  return forms.flatMap(({ pattern, isDayFirst }) =>
    [...small.matchAll(pattern)].flatMap((match) => {
      const date = dateOf(groupsOf(match));
      return date ? [{ date, start: match.index, end: match.index + match[0].length, isDayFirst }] : [];
    }),
  );
}

function dateOf({ year: digits = '', month: word = '', day: dayDigits }: Groups): CalendarDate | undefined {
  const monthNumber = /^\d/.test(word) ? Number(word) : monthOf(word);
  if (monthNumber === undefined) return undefined;
  const date = { year: yearOf(digits), month: monthNumber };
  if (dayDigits !== undefined) return { ...date, day: Number(dayDigits) };
  return isAcademicYear(digits, word) ? undefined : date;
}

/** `2011-12` is an academic year as likely as a month. */
function isAcademicYear(digits: string, next: string): boolean {
  return /^\d{2}$/.test(next) && (Number(digits) + 1) % 100 === Number(next);
}
