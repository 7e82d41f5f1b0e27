import { yearOf } from './calendar.ts';
import type { DateMatch } from './date-forms.ts';
import { groupsOf } from './pattern.ts';

export type DateOrder = 'day-first' | 'month-first';

interface NumericDate {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly isDotted: boolean;
}

const pair = String.raw`(?<first>\d{1,2})\s?(?<mark>[./-])\s?(?<second>\d{1,2})\s?\k<mark>\s?`;
/** `30.06.2025`, `10/10/2025`, `06-30-2025`. `24/7/365` has no year; `1.2.3` and `10.15.7.2025` are versions. */
const numeric = new RegExp(String.raw`(?<![\p{L}\p{N}.:/=$€£,-])${pair}(?<year>\d{4})(?!\p{N}|[./-]\d)`, 'gu');
/** `30/06/25`, only where the text is nothing else: elsewhere it may be a version or a count. */
const numericAlone = new RegExp(String.raw`^\s{0,9}${pair}(?<year>\d{2})\s{0,9}$`, 'u');

/**
 * Dates that are all digits and end in the year. Which number is the day follows from a number above 12, else from
 * `order`, else from another date in `folded`; full stops mean day first, which is how the languages that use them
 * write. A date that stays open is left out.
 */
export function matchNumericDates(folded: string, order?: DateOrder): DateMatch[] {
  const dates = numericDates(folded);
  const known = order ?? orderOf(dates);
  return dates.flatMap((date) => dateIn(date, forcedOrder(date), date.isDotted ? 'day-first' : known) ?? []);
}

function dateIn(
  { start, end, first, second, year, isDotted }: NumericDate,
  forced: DateOrder | undefined,
  known: DateOrder | undefined,
): DateMatch | undefined {
  const order = forced ?? known;
  if (order === undefined) return undefined;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const match = { start, end, date: { year, month, day } };
  if (forced !== undefined) return match;
  return { ...match, inferred: `which number is the day, from the ${isDotted ? 'full stops' : 'other dates'}` };
}

function numericDates(folded: string): NumericDate[] {
  const alone = numericAlone.exec(folded);
  const matches = alone ? [alone] : [...folded.matchAll(numeric)];
  return matches.map((match) => {
    const { first, second, year = '', mark } = groupsOf(match);
    const lead = match[0].length - match[0].trimStart().length;
    const [start, end] = [match.index + lead, match.index + match[0].trimEnd().length];
    return { start, end, first: Number(first), second: Number(second), year: yearOf(year), isDotted: mark === '.' };
  });
}

/** The order that the numbers alone decide. Two equal numbers read the same either way. */
function forcedOrder({ first, second }: NumericDate): DateOrder | undefined {
  if (first === second || first > 12) return 'day-first';
  return second > 12 ? 'month-first' : undefined;
}

/** Which number is the day in the dates of a whole document, where those that can be read in one way only agree. */
export function dateOrder(text: string): DateOrder | undefined {
  return orderOf(numericDates(text));
}

/** The order of the dates that can be read in one way only, where they agree. */
function orderOf(dates: readonly NumericDate[]): DateOrder | undefined {
  const orders = new Set(dates.filter(({ first, second }) => first !== second).map(forcedOrder));
  orders.delete(undefined);
  const [order] = orders;
  return orders.size === 1 ? order : undefined;
}
