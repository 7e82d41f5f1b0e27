import { type Role, roleSchema } from '../../../src/schemas/role.ts';

/** A role with facts (property → readings) and whatever else a case is about. */
export function roleOf(
  facts: Readonly<Record<string, readonly { text: string; value?: unknown; basis?: string }[]>>,
  more = {},
): Role {
  return roleSchema.parse({
    title: 'Rope maker',
    titleBasis: 'stated',
    sources: ['rope'],
    name: 'Rope maker',
    family: 'general',
    facts: Object.entries(facts).map(([property, readings]) => ({
      id: property.toLowerCase(),
      property,
      label: property,
      readings: readings.map((reading) => ({ basis: 'stated', ...reading })),
    })),
    gaps: [],
    topics: [],
    stages: [],
    ...more,
  });
}
