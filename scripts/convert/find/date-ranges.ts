import { type CalendarDate, yearOf } from './calendar.ts';
import type { DateMatch } from './date-forms.ts';
import { type Groups, groupsOf } from './pattern.ts';
import { monthOf } from './tables/months.ts';

const joinWord = 'to|through|until|till|and|or|bis|und|oder|au?|à|et|ou';
const joiner = String.raw`(?:\sonwards?)?\s{0,2}(?:[-—~&/]|\b(?:${joinWord})\b)\s{0,2}(?:the\s)?$`;
const joinerAtEnd = new RegExp(joiner, 'iu');
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?`;
const month = String.raw`(?<month>\p{L}{3,9})\.?`;
const startOfDay = String.raw`(?<![\p{L}\p{N}.:/$€£-])`;

/** `1 June to `, `May onwards to `, `June 3 – `: what may stand before a date and shares its year. */
const dayMonthBefore = new RegExp(String.raw`${startOfDay}${day}\s(?:of\s)?${month}${joiner}`, 'iu');
const monthBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])${month}(?:\s${day})?${joiner}`, 'iu');
/** `11–`, before `15 May 2026` */
const dayBefore = new RegExp(`${startOfDay}${day}${joiner}`, 'iu');

const ordinal = '(?:st|nd|rd|th)?';
/** `May 11–15, 2026`, `May 11 and 18, 2026` */
const dayRange = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<head>${month}\s(?<first>\d{1,2})${ordinal})\s?(?:[-—&]|to|and)\s?` +
    String.raw`(?<tail>(?<last>\d{1,2})${ordinal},?\s(?<year>\d{4}))(?!\d)`,
  'giu',
);

/** Enough for `between 30. September and `. */
const reach = 40;

/**
 * The other end of a range that `whole` ends: `June 3 to August 21, 2026` gives the year of 3 June. Where the month
 * is later than that of `whole`, the range crosses a year's end and the text does not say which year it began in.
 */
export function matchRangeStart(folded: string, whole: DateMatch): DateMatch | undefined {
  const from = Math.max(0, whole.start - reach);
  const before = folded.slice(from, whole.start);
  const named = dayMonthBefore.exec(before) ?? monthBefore.exec(before);
  const match = named ?? (whole.isDayFirst ? dayBefore.exec(before) : null);
  if (!match) return undefined;
  const date = startOf(groupsOf(match), whole.date);
  if (!date || !isBefore(date, whole.date)) return undefined;
  const [start, length] = [from + match.index, match[0].replace(joinerAtEnd, '').length];
  const inferred = named ? 'year, from the end of the range' : 'month and year, from the end of the range';
  return { date, start, end: start + length, inferred };
}

function startOf(
  { month: word, day: digits }: Groups,
  { year, month: endMonth }: CalendarDate,
): CalendarDate | undefined {
  // "You may" is a verb; the month is written with a capital where no number stands beside it.
  const isVerb = word === 'may' && digits === undefined;
  const monthNumber = word === undefined ? endMonth : monthOf(word);
  if (isVerb || monthNumber === undefined) return undefined;
  return { year, month: monthNumber, ...(digits !== undefined && { day: Number(digits) }) };
}

function isBefore(a: CalendarDate, b: CalendarDate): boolean {
  if (a.month !== b.month) return a.month < b.month;
  return a.day !== undefined && b.day !== undefined && a.day < b.day;
}

/** Both ends of every `May 11–15, 2026`. */
export function matchDayRanges(folded: string): DateMatch[] {
  return [...folded.matchAll(dayRange)].flatMap((match) => {
    const { head = '', tail = '', month: word = '', first, last, year: digits = '' } = groupsOf(match);
    const monthNumber = monthOf(word);
    if (monthNumber === undefined || Number(first) >= Number(last)) return [];
    const shared = { year: yearOf(digits), month: monthNumber };
    const [start, end] = [match.index, match.index + match[0].length];
    const firstDate = { ...shared, day: Number(first) };
    const lastDate = { ...shared, day: Number(last) };
    return [
      { date: firstDate, start, end: start + head.length, inferred: 'year, from the end of the range' },
      { date: lastDate, start: end - tail.length, end, inferred: 'month, from the start of the range' },
    ];
  });
}
