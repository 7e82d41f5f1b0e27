import { impliedByPermanent } from '../find/employment.ts';
import { slice } from '../position.ts';
import type { PropertyReading, SourceDocument } from '../types.ts';
import { placeInTitle } from './title-place.ts';

/** The readings of a posting where one bears on another: what is stated before what is implied, and the title's place last. */
export function settled(document: SourceDocument, readings: readonly PropertyReading[]): PropertyReading[] {
  const isStated = readings.some((reading) => reading.property === 'employmentType' && !isImplied(reading));
  const kept = isStated ? readings.flatMap((reading) => withoutImplied(document, reading)) : readings;
  const own = kept.filter((reading, index) => !isModeAgain(kept, reading, index));
  const isPlaced = own.some(({ property, value }) => property === 'jobLocation' && value !== null);
  return isPlaced ? [...own] : [...own, ...placeInTitle(document)];
}

/** The way of work in a sentence, where something above says it already; a line of the fact sheet stays. */
function isModeAgain(
  readings: readonly PropertyReading[],
  { property, sheet }: PropertyReading,
  index: number,
): boolean {
  return (
    sheet === undefined &&
    property === 'jobLocationType' &&
    readings.findIndex((other) => other.property === property) !== index
  );
}

/** `Permanent` says full time only where nothing else says what kind of job it is. */
function isImplied({ property, inferred }: PropertyReading): boolean {
  return property === 'employmentType' && inferred === impliedByPermanent;
}

/** A line of the fact sheet stays, as it is printed; a word of the header goes, because its line stays. */
function withoutImplied({ source }: SourceDocument, reading: PropertyReading): PropertyReading[] {
  if (!isImplied(reading)) return [reading];
  const { inferred: _, ...kept } = reading;
  return reading.sheet && reading.position
    ? [{ ...kept, text: slice(source.value, reading.position), value: null }]
    : [];
}
