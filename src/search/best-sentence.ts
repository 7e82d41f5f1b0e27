import { closeness } from './match.ts';
import type { Concept } from './plan.ts';
import type { Analysed, Sentence } from './postings.ts';
import { settings } from './settings.ts';

/** The sentence of a record that covers most of a question. */
export interface Best {
  number: number;
  /** What speaks for the sentence beside what it covers. */
  bonus: number;
}

/**
 * Finds the best sentence of a record.
 *
 * @param covers how much of the question the terms of a sentence cover: 0 to 1
 */
export function bestSentence(
  { sentences }: Analysed,
  concepts: readonly Concept[],
  covers: (terms: Sentence['terms']) => number,
): Best {
  let best = { number: 0, bonus: 0, value: Number.NEGATIVE_INFINITY };
  for (const [number, { terms, length }] of sentences.entries()) {
    const long = settings.long * Math.max(0, Math.log2(length / settings.longFrom));
    const bonus = settings.near * closeness(concepts, terms) - long;
    const value = covers(terms) + bonus;
    if (value > best.value) best = { number, bonus, value };
  }
  return best;
}

/** What counts that stands in another sentence than the best. */
export function nearness(distance: number, samePassage: boolean): number {
  if (distance === 0) return 1;
  if (!samePassage) return settings.elsewhere;
  return Math.abs(distance) === 1 ? settings.beside : settings.samePassage;
}
