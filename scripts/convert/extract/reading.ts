import type { PropertyReading } from '../types.ts';
import { shift } from './text.ts';

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
