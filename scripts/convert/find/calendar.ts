/** A date as far as the text gives it. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

/** Postings and guides speak of these years; `1066` or `3000` is a number of another kind. */
const firstYear = 1900;
const lastYear = 2099;

/** `2026-05-11`, or `2026-05` where there is no day; `null` for a date that no calendar has (30 February, month 13). */
export function isoDate({ year, month, day }: CalendarDate): string | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return null;
  const yearAndMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return yearAndMonth;
  return day >= 1 && day <= daysIn(year, month) ? `${yearAndMonth}-${String(day).padStart(2, '0')}` : null;
}

/** Day 0 of the next month is the last day of this one. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `2026`, `'26` or `26` as a year: two digits mean this century. */
export function yearOf(digits: string): number {
  const year = Number(digits.replace("'", ''));
  return year < 100 ? 2000 + year : year;
}
