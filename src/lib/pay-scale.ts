import type { Reading, Role } from '../schemas/role.ts';
import { findFact } from './facts.ts';

/** A role, as far as its pay is drawn. */
interface Payer {
  id: string;
  data: Role;
}

/** A range of pay on an axis, in per cent of its length. */
export interface PayBar {
  from: number;
  length: number;
  /** The document names one amount: a point, not a range. */
  isPoint: boolean;
  /** The document names no upper end: the bar runs to the end of the axis. */
  isOpen: boolean;
  isInferred: boolean;
}

/** One axis with the roles whose pay is in its currency and for its unit of time. Others are never drawn on it. */
export interface PayScale<E extends Payer> {
  /** `USD HOUR`. */
  key: string;
  /** `In US dollars an hour`. */
  caption: string;
  /** What is highest comes first. */
  rows: { role: E; bars: PayBar[] }[];
  ticks: { at: number; label: string }[];
}

interface Amount {
  least: number;
  most: number;
  key: string;
  isOpen: boolean;
  isInferred: boolean;
}

const units: Readonly<Record<string, string>> = {
  HOUR: 'an hour',
  DAY: 'a day',
  WEEK: 'a week',
  MONTH: 'a month',
  YEAR: 'a year',
};
/** About as many steps as an axis has room for on a phone. */
const steps = 4;

/**
 * The pay of roles, one axis for each currency and unit of time. An axis begins at nothing, so that lengths compare. Of readings that
 * disagree the first is drawn, as it is the one that tables show.
 */
export function payScales<E extends Payer>(roles: readonly E[]): { scales: PayScale<E>[]; unstated: E[] } {
  const paid = roles.map((role) => ({ role, amounts: amountsOf(role.data) }));
  const drawn = paid.flatMap(({ role, amounts }) => {
    const keys = [...new Set(amounts.map(({ key }) => key))];
    return keys.map((key) => ({ role, key, amounts: amounts.filter((amount) => amount.key === key) }));
  });
  const scales = [...Map.groupBy(drawn, ({ key }) => key)].map(([key, rows]) => scaleOf(key, rows));
  return {
    scales: scales.toSorted((a, b) => b.rows.length - a.rows.length),
    unstated: paid.filter(({ amounts }) => amounts.length === 0).map(({ role }) => role),
  };
}

/** The distance between two marks of an axis that ends at `most` or shortly after: 1, 2, 2.5 or 5 times a power of ten. */
export function stepFor(most: number): number {
  const rough = most / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}

function scaleOf<E extends Payer>(key: string, drawn: readonly { role: E; amounts: Amount[] }[]): PayScale<E> {
  const [currency = '', unit = ''] = key.split(' ');
  const topOf = (amounts: readonly Amount[]) => Math.max(...amounts.map(({ most }) => most));
  const top = Math.max(...drawn.map(({ amounts }) => topOf(amounts)));
  const step = stepFor(top);
  const end = Math.ceil(top / step) * step;
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, index) => ({
    at: percent(index * step, end),
    label: amountIn(index * step, currency),
  }));
  const rows = drawn
    .toSorted((a, b) => topOf(b.amounts) - topOf(a.amounts))
    .map(({ role, amounts }) => ({ role, bars: amounts.map((amount) => barOf(amount, end)) }));
  return { key, caption: captionOf(currency, unit), rows, ticks };
}

function barOf({ least, most, isOpen, isInferred }: Amount, end: number): PayBar {
  const from = percent(least, end);
  const length = isOpen ? 100 - from : percent(most, end) - from;
  return { from, length: percent(length, 100), isPoint: !isOpen && least === most, isOpen, isInferred };
}

function amountsOf(role: Role): Amount[] {
  const fact = findFact(role, 'baseSalary');
  const readings = fact?.disagreement === undefined ? (fact?.readings ?? []) : fact.readings.slice(0, 1);
  return readings.flatMap((reading) => amountOf(reading) ?? []);
}

/** `{minValue, maxValue, currency, unitText}`, an end of which may be absent. */
function amountOf({ value, basis }: Reading): Amount | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { minValue, maxValue, currency, unitText } = value as Record<string, unknown>;
  const ends = [minValue, maxValue].filter((end) => typeof end === 'number' && Number.isFinite(end) && end >= 0);
  const [first, last] = [ends[0], ends.at(-1)] as [number?, number?];
  if (first === undefined || last === undefined || last === 0) return undefined;
  const isOpen = typeof maxValue !== 'number';
  const least = typeof minValue === 'number' ? first : 0;
  return { least, most: last, key: `${currency ?? ''} ${unitText ?? ''}`, isOpen, isInferred: basis === 'inferred' };
}

function captionOf(currency: string, unit: string): string {
  const money = currency ? `In ${nameOf(currency)}` : 'Without a currency,';
  return `${money} ${units[unit] ?? '(for what time is not stated)'}`;
}

function nameOf(currency: string): string {
  if (!isCode(currency)) return currency;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'name' });
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? currency;
}

/** `$50K`; without a currency that is known, the number. */
function amountIn(amount: number, currency: string): string {
  const money = isCode(currency) ? ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const) : {};
  return new Intl.NumberFormat('en', { ...money, notation: 'compact', maximumFractionDigits: 1 }).format(amount);
}

function isCode(currency: string): boolean {
  return /^[A-Z]{3}$/.test(currency);
}

/** To a hundredth. */
function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 100;
}
