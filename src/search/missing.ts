import { areApart } from './match.ts';
import { isNamed } from './plan.ts';
import type { Analysed } from './postings.ts';
import type { SearchRecord } from './record.ts';
import type { Weighed } from './weigh.ts';

/** Whether a record is of another posting than the one that is named. */
export function isOfAnother(concept: Weighed, held: number, { collection }: SearchRecord): boolean {
  return concept.names && isNamed(concept) && collection === 'roles' && held < 0.5;
}

/** How much of what is named is not there, and of two words that name one thing and stand apart, the lighter. */
export function missingIn(
  concepts: readonly Weighed[],
  held: (concept: Weighed) => number,
  analysed: Analysed,
): number {
  const named = concepts.filter(isNamed);
  const total = named.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const missing = named.filter((concept) => {
    if (held(concept) < 0.5) return true;
    const before = named[named.indexOf(concept) - 1];
    return concept.follows && before !== undefined && areApart(before, concept, analysed);
  });
  return missing.reduce((sum, { weight }) => sum + weight, 0) / total;
}
