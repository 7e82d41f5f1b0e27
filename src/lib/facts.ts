import type { Fact, Reading, Role } from '../schemas/role.ts';

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

/** Where a reading stands: the words that give it, or else the lines of the fact sheet that it owns. */
export function placesOf(reading: Reading): string[] {
  return reading.from === undefined ? reading.owns : [reading.from];
}
