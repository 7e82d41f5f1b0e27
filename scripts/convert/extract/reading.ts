import type { PropertyReading } from '../types.ts';
import { type Statement, shift } from './text.ts';

/** What a finder found, as a stated reading of a property. `by` leads from the finder's offsets to the source's. */
export function reading(
  property: string,
  by: number,
  found: { value: unknown; start: number; end: number; inferred?: string },
  text: string,
): PropertyReading {
  const { value, inferred } = found;
  return {
    property,
    value,
    text,
    basis: 'stated',
    position: shift(found, by),
    ...(inferred === undefined ? {} : { inferred }),
  };
}

/** The first of the readings that `read` gives of `own`, in an array of its own; the statements behind it are not read. */
export function firstReading(
  own: readonly Statement[],
  read: (statement: Statement) => readonly PropertyReading[],
): PropertyReading[] {
  for (const statement of own) {
    const [first] = read(statement);
    if (first) return [first];
  }
  return [];
}
