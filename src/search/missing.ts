import { areApart } from './match.ts';
import { isNamed } from './plan.ts';
import type { Analysed } from './postings.ts';
import type { Weighed } from './weigh.ts';

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
