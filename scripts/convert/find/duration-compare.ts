export type Comparison = 'same' | 'overlap' | 'apart' | 'not comparable';

/** The fewest and the most days that a length can last. */
type Bounds = readonly [low: number, high: number];

/**
 * Days in 0 to 11 months on end, the fewest and the most, wherever they begin: one month has 28 to 31, two have 59 to
 * 62. Exact bounds keep three months (89 to 92 days) apart from twelve weeks (84); 3 × 28 would not.
 */
const daysOfMonths: readonly Bounds[] = [
  [0, 0],
  [28, 31],
  [59, 62],
  [89, 92],
  [120, 123],
  [150, 153],
  [181, 184],
  [212, 215],
  [242, 245],
  [273, 276],
  [303, 306],
  [334, 337],
];
/** Twelve months are a year, with or without a leap day. */
const daysOfYear: Bounds = [365, 366];
/** Days, weeks, hours and minutes have one length each; in minutes, so that 60 of them are exactly an hour. */
const exactMinutes: Readonly<Record<string, number>> = { TM: 1, TH: 60, D: 1440, W: 10_080 };
const minutesOfDay = 1440;

/** `P12W`, `PT45M`, `P1.5Y`: one unit, as the finder writes them. */
const oneUnit = /^P(?<time>T?)(?<count>\d+(?:\.\d+)?)(?<unit>[YMWDH])$/;

interface Ends {
  readonly min: string | null;
  readonly max: string | null;
}

/**
 * Whether two durations can both hold: `same` where they allow the same lengths, `overlap` where some length suits
 * both, `apart` where none does. Lengths are compared in days. An open end reaches down to 0 or up without limit; a
 * duration with both ends open, or in a form that the finder does not write, is `not comparable`.
 */
export function compareDurations(a: Ends, b: Ends): Comparison {
  const first = boundsOf(a);
  const second = boundsOf(b);
  if (!first || !second) return 'not comparable';
  if (first[0] === second[0] && first[1] === second[1]) return 'same';
  return first[0] <= second[1] && second[0] <= first[1] ? 'overlap' : 'apart';
}

function boundsOf({ min, max }: Ends): Bounds | undefined {
  if (min === null && max === null) return undefined;
  const low = min === null ? 0 : daysOf(min)?.[0];
  const high = max === null ? Number.POSITIVE_INFINITY : daysOf(max)?.[1];
  return low === undefined || high === undefined ? undefined : [low, high];
}

function daysOf(iso: string): Bounds | undefined {
  const { time, count, unit } = oneUnit.exec(iso)?.groups ?? {};
  if (unit === undefined) return undefined;
  if (unit === 'Y') return daysOfMonthCount(Number(count) * 12);
  if (unit === 'M' && time === '') return daysOfMonthCount(Number(count));
  const minutes = exactMinutes[`${time}${unit}`];
  if (minutes === undefined) return undefined;
  const days = (minutes * Number(count)) / minutesOfDay;
  return [days, days];
}

/** Whole years, whole months, and of a broken month its share of the shortest and of the longest. */
function daysOfMonthCount(months: number): Bounds {
  const years = Math.floor(months / 12);
  const whole = daysOfMonths[Math.floor(months % 12)] ?? [0, 0];
  const share = months % 1;
  return [years * daysOfYear[0] + whole[0] + share * 28, years * daysOfYear[1] + whole[1] + share * 31];
}
