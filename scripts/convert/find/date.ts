import { isoDate } from './calendar.ts';
import { type DateMatch, matchNamedDates } from './date-forms.ts';
import { type DateOrder, matchNumericDates } from './date-numbers.ts';
import { matchDayRanges, matchRangeStart } from './date-ranges.ts';
import { fold } from './fold.ts';
import { type Found, foundAt, withoutOverlap } from './found.ts';

export { dateOrder } from './date-numbers.ts';
export { findImmediate } from './immediate.ts';
export { findSeasons } from './season.ts';

/** Which number is the day, where other dates of the document have settled it. */
export interface DateHint {
  readonly order?: DateOrder;
}

/**
 * The dates of one block of text, as ISO 8601, shortened where the text is: `2026-05-11`, `2026-09`. A date without a
 * year is left out, unless it begins a range that ends in one; so is a date that no calendar has, and one of which it
 * stays open whether day or month comes first. `hint.order` is what other dates of the document have settled.
 */
export function findDates(text: string, hint: DateHint = {}): Found<string>[] {
  const folded = fold(text);
  if (!/\d/.test(folded)) return [];
  const matches = withoutOverlap([
    ...matchNamedDates(folded),
    ...matchNumericDates(folded, hint.order),
    ...matchDayRanges(folded),
  ]);
  const starts = matches.flatMap((match) => matchRangeStart(folded, match) ?? []);
  // A match that the calendar refuses still keeps its words: `31 June 2026` must not be read as `June 2026`.
  return withoutOverlap([...matches, ...starts]).flatMap((match) => findingOf(match) ?? []);
}

function findingOf({ date, start, end, inferred }: DateMatch): Found<string> | undefined {
  const value = isoDate(date);
  return value === null ? undefined : foundAt(value, start, end, inferred);
}
