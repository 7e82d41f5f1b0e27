import { type CalendarDate, yearOf } from './calendar.ts';
import type { DateMatch } from './date-forms.ts';
import { groupsOf } from './found.ts';
import { monthOf } from './tables/months.ts';

const joiner = String.raw`\s{0,2}(?:[-—~&/]|\b(?:to|through|until|till|and|or|bis|und|oder|au?|à|et|ou)\b)\s{0,2}(?:the\s)?$`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?`;
const month = String.raw`(?<month>\p{L}{3,9})\.?`;
const joinerAtEnd = new RegExp(String.raw`(?:\sonwards?)?${joiner}`, 'iu');
const yearFromEnd = 'year, from the end of the range';

/** `May onwards to `, `June 3 – `: what may stand before a date and shares its year. */
const monthBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])${month}(?:\s${day})?(?:\sonwards?)?${joiner}`, 'iu');
/** `1 June to ` */
const dayMonthBefore = new RegExp(String.raw`(?<![\p{L}\p{N}.:/$])${day}\s(?:of\s)?${month}${joiner}`, 'iu');
/** `11–`, before `15 May 2026` */
const dayBefore = new RegExp(String.raw`(?<![\p{L}\p{N}.:/$€£-])${day}${joiner}`, 'iu');
/** `May 11–15, 2026`, `May 11 and 18, 2026` */
const dayRange =
  /(?<![\p{L}\p{N}])(?<head>(?<month>\p{L}{3,9})\.?\s(?<first>\d{1,2})(?:st|nd|rd|th)?)\s?(?:[-—&]|to|and)\s?(?<tail>(?<last>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4}))(?!\d)/giu;

/** Enough for `between 30. September and `. */
const reach = 40;

/**
 * The other end of a range that `whole` ends: `June 3 to August 21, 2026` gives the year of 3 June. Where the month is later
 * than that of `whole`, the range crosses a year's end and the text does not say which year it began in.
 */
export function matchRangeStart(folded: string, whole: DateMatch): DateMatch | undefined {
  const from = Math.max(0, whole.start - reach);
  const before = folded.slice(from, whole.start);
  const match =
    dayMonthBefore.exec(before) ?? monthBefore.exec(before) ?? (whole.isDayFirst ? dayBefore.exec(before) : null);
  if (!match) return undefined;
  const groups = groupsOf(match);
  const date = startOf(groups, whole.date);
  if (!date || !isBefore(date, whole.date)) return undefined;
  const words = match[0].replace(joinerAtEnd, '');
  const inferred = groups.month === undefined ? 'month and year, from the end of the range' : yearFromEnd;
  return { date, start: from + match.index, end: from + match.index + words.length, inferred };
}

function startOf(groups: Partial<Record<string, string>>, end: CalendarDate): CalendarDate | undefined {
  // "You may" is a verb; the month is written with a capital where no number stands beside it.
  const isVerb = groups.month === 'may' && groups.day === undefined;
  const monthNumber = groups.month === undefined ? end.month : monthOf(groups.month);
  if (isVerb || monthNumber === undefined) return undefined;
  if (groups.day === undefined) return { year: end.year, month: monthNumber };
  return { year: end.year, month: monthNumber, day: Number(groups.day) };
}

function isBefore(a: CalendarDate, b: CalendarDate): boolean {
  return a.month < b.month || (a.month === b.month && a.day !== undefined && b.day !== undefined && a.day < b.day);
}

/** Both ends of every `May 11–15, 2026`. */
export function matchDayRanges(folded: string): DateMatch[] {
  return [...folded.matchAll(dayRange)].flatMap((match) => {
    const { head = '', tail = '', month: word = '', first, last, year: digits = '' } = groupsOf(match);
    const monthNumber = monthOf(word);
    if (monthNumber === undefined || Number(first) >= Number(last)) return [];
    const shared = { year: yearOf(digits), month: monthNumber };
    const end = match.index + match[0].length;
    return [
      {
        date: { ...shared, day: Number(first) },
        start: match.index,
        end: match.index + head.length,
        inferred: yearFromEnd,
      },
      {
        date: { ...shared, day: Number(last) },
        start: end - tail.length,
        end,
        inferred: 'month, from the start of the range',
      },
    ];
  });
}
