import { compareDurations } from '../find/duration-compare.ts';
import type { Pay } from '../find/pay.ts';
import type { PropertyReading } from '../types.ts';

interface Span {
  readonly min: string | null;
  readonly max: string | null;
}
interface Years {
  readonly minYears: number;
}

/**
 * Whether two readings of one property contradict each other. Only what can be compared is: amounts in one unit and currency,
 * durations, dates, years, yes and no. All else may differ without contradicting, and is left to the keeper.
 */
export function contradict(a: PropertyReading, b: PropertyReading): boolean {
  if (a.value === null || b.value === null) return false;
  const isSheetAgainstProse = (a.label === undefined) !== (b.label === undefined);
  switch (a.property) {
    case 'duration':
      return compareDurations(a.value as Span, b.value as Span) === 'apart';
    // A posting may pay differently by place or level, and ask different years of different skills: only the sheet sums up.
    case 'baseSalary':
      return isSheetAgainstProse && differInPay(a.value, b.value);
    case 'experienceRequirements':
      return isSheetAgainstProse && isYears(a.value) && isYears(b.value) && a.value.minYears !== b.value.minYears;
    case 'datePosted':
    case 'validThrough':
      return areDates(a.value, b.value) && !startsAlike(String(a.value), String(b.value));
    case 'jobLocationType':
      return isMode(a.value) && isMode(b.value) && a.value !== b.value;
    case 'eligibilityToWorkRequirement':
      return typeof a.value === 'boolean' && typeof b.value === 'boolean' && a.value !== b.value;
    default:
      return false;
  }
}

function isPay(value: unknown): value is Pay {
  return typeof value === 'object' && value !== null && 'minValue' in value;
}

function differInPay(a: unknown, b: unknown): boolean {
  if (!isPay(a) || !isPay(b)) return false;
  if (a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency) return false;
  if (a.unitText !== undefined && b.unitText !== undefined && a.unitText !== b.unitText) return false;
  const differ = (one: number | null, other: number | null) => one !== null && other !== null && one !== other;
  return differ(a.minValue, b.minValue) || differ(a.maxValue, b.maxValue);
}

function isYears(value: unknown): value is Years {
  return typeof value === 'object' && value !== null && 'minYears' in value;
}

function areDates(a: unknown, b: unknown): boolean {
  return /^\d{4}/u.test(String(a)) && /^\d{4}/u.test(String(b));
}

function startsAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function isMode(value: unknown): boolean {
  return value === 'TELECOMMUTE' || value === 'HYBRID' || value === 'ON_SITE';
}
