import type { Pay } from '../find/pay.ts';

/** Sign before, or code after the amount. Only signs that no two currencies share stand alone. */
const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', INR: '₹', CAD: 'CA$', AUD: 'A$' };
const units: Readonly<Record<string, string>> = {
  HOUR: 'an hour',
  DAY: 'a day',
  WEEK: 'a week',
  MONTH: 'a month',
  YEAR: 'a year',
};
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const durationUnits: Readonly<Record<string, string>> = {
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
  TM: 'minute',
  TH: 'hour',
};
const kinds: Readonly<Record<string, string>> = {
  FULL_TIME: 'Full time',
  PART_TIME: 'Part time',
  CONTRACTOR: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  VOLUNTEER: 'Volunteer',
  PER_DIEM: 'By the day',
  OTHER: 'Other',
};

// Made once: making them is a hundred times as dear as using them.
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const inHundredths = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `$45–60 an hour`, `from €50,000 a year`, `74,480`. */
export function formatPay({ minValue, maxValue, currency, unitText }: Pay): string {
  const sign = currency === undefined ? '' : (signs[currency] ?? `${currency} `);
  const amount = (value: number) => (Number.isInteger(value) ? whole : inHundredths).format(value);
  const unit = unitText === undefined ? '' : ` ${units[unitText] ?? ''}`;
  if (minValue === null) return `up to ${sign}${amount(maxValue ?? 0)}${unit}`;
  if (maxValue === null) return `from ${sign}${amount(minValue)}${unit}`;
  return minValue === maxValue
    ? `${sign}${amount(minValue)}${unit}`
    : `${sign}${amount(minValue)}–${amount(maxValue)}${unit}`;
}

/** `22 October 2025`, `September 2026`, `2026`, from an ISO 8601 date of that precision. */
export function formatDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? '' : `${months[Number(month) - 1]} `;
  return day === undefined ? `${name}${year}` : `${Number(day)} ${name}${year}`;
}

/** `12 weeks`, `at least 3 months`, `4–8 months`, `45–60 minutes`, from ISO 8601 durations; null where a bound is open. */
export function formatDuration({ min, max }: { readonly min: string | null; readonly max: string | null }): string {
  if (min === null) return `up to ${formatOne(max ?? '')}`;
  if (max === null) return `at least ${formatOne(min)}`;
  if (min === max) return formatOne(min);
  const [low, high] = [parseDuration(min), parseDuration(max)];
  return low?.unit === high?.unit ? `${low?.count}–${formatOne(max)}` : `${formatOne(min)} to ${formatOne(max)}`;
}

/** `3 years or more`, `2–4 years`, `0 years`. */
export function formatExperience({
  minYears,
  maxYears,
}: {
  readonly minYears: number;
  readonly maxYears: number | null;
}): string {
  if (maxYears !== null && maxYears !== minYears) return `${minYears}–${maxYears} years`;
  const years = `${minYears} ${minYears === 1 ? 'year' : 'years'}`;
  return maxYears === null ? `${years} or more` : years;
}

/** `Internship`, from schema.org's INTERN. */
export function formatEmploymentType(value: string): string {
  return kinds[value] ?? value;
}

function parseDuration(iso: string): { count: number; unit: string } | undefined {
  const match = /^P(?<time>T?)(?<count>\d+)(?<unit>[DWMYH])$/u.exec(iso);
  return (
    match?.groups && { count: Number(match.groups['count']), unit: `${match.groups['time']}${match.groups['unit']}` }
  );
}

function formatOne(iso: string): string {
  const parsed = parseDuration(iso);
  return parsed ? `${parsed.count} ${durationUnits[parsed.unit]}${parsed.count === 1 ? '' : 's'}` : iso;
}
