/** Whether a role can still be applied for, as far as its posting says. */
export type RoleState = 'open' | 'soon' | 'expired' | 'undated';

/** A role that closes within so many days is closing soon. */
export const soonDays = 14;

const dayLength = 86_400_000;

/** Calendar days from one day to another, both as ISO 8601; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/**
 * @param closes the last day on which one can apply, ISO 8601; absent where the posting names none
 * @param today the reader's own calendar day, ISO 8601
 */
export function stateOf(closes: string | undefined, today: string): RoleState {
  if (!closes) return 'undated';
  const left = daysBetween(today, closes);
  if (left < 0) return 'expired';
  return left <= soonDays ? 'soon' : 'open';
}

/** How long there is, for a reader: `today`, `tomorrow`, `in 9 days`. Undefined where it is over or further off than soon. */
export function timeLeft(closes: string, today: string): string | undefined {
  const left = daysBetween(today, closes);
  return left >= 0 && left <= soonDays ? whenIs(closes, today) : undefined;
}

/** When a day is, seen from another: `today`, `tomorrow`, `in 40 days`, `over`; nothing where there is no day. */
export function whenIs(day: string, today: string): string {
  const left = daysBetween(today, day);
  if (Number.isNaN(left)) return '';
  if (left < 0) return 'over';
  return ['today', 'tomorrow'][left] ?? `in ${left} days`;
}
