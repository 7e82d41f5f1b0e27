import type { Fact, Reading, Role } from '../schemas/role.ts';
import { count } from './text.ts';

/** The posting's fact of one property (`baseSalary`, `validThrough`); undefined where the document does not state it. */
export function findFact(role: Role, property: string): Fact | undefined {
  return role.facts.find((fact) => fact.property === property);
}

/** The calendar day that a reading states, as ISO 8601; undefined where its value is no day. */
export function dayOf({ value }: Reading): string | undefined {
  // YAML reads a day without quotation marks as a date, at midnight in UTC.
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

/** The last day that a fact names; undefined where it names none. */
export function lastDay(fact: Fact | undefined): string | undefined {
  return fact?.readings
    .flatMap((reading) => dayOf(reading) ?? [])
    .toSorted()
    .at(-1);
}

/** What stands for a fact where there is room for a line. */
export interface Brief {
  /** Words before the readings: `five dates, `. */
  lead: string;
  readings: Reading[];
  /** Words between two readings. */
  joint: string;
}

/** A fact in brief: of readings that disagree the first, of many days the first and the last, else every reading. */
export function briefOf({ readings, disagreement }: Fact): Brief {
  const [first, second, third] = readings;
  const last = readings.at(-1);
  if (first && disagreement !== undefined) return { lead: '', readings: [first], joint: '' };
  if (first && third && last && readings.every(dayOf)) {
    return { lead: `${count(readings.length, 'date')}, `, readings: [first, last], joint: ' to ' };
  }
  return { lead: '', readings, joint: second && !third ? ' or ' : ', ' };
}

/** Where a reading stands: the words that give it, or else the lines of the fact sheet that it owns. What the keeper set stands nowhere. */
export function placesOf(reading: Reading): string[] {
  if (reading.basis === 'edited' && reading.from === undefined) return [];
  return reading.from === undefined ? reading.owns : [reading.from];
}
