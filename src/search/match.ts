import type { Concept } from './plan.ts';
import { type Analysed, exact } from './postings.ts';
import { settings } from './settings.ts';
import { termsOf } from './weigh.ts';

/** Terms that something holds. */
export interface Held {
  has(term: string): boolean;
}

/**
 * How well terms hold a concept: its own words 1, in another form or by its group nearly as much. Of what is asked for, values stand
 * in a text (`#`) and kinds of section (`=`) in a title.
 */
export function matchIn({ words, stems, terms, asks }: Concept, held: Held, mark: '#' | '=' = '='): number {
  if (asks) return Number(terms.some((term) => term.startsWith(mark) && held.has(term)));
  const member = terms.some((term) => held.has(term));
  const own = stems.filter((stem) => held.has(stem)).length / (stems.length || 1);
  // Words that name something together name it only where they stand as the vocabulary has them.
  const whole = own === 1 && (stems.length === 1 || member);
  if (whole && words.every((word) => held.has(exact(word)))) return 1;
  return Math.max(member ? settings.member : 0, whole ? settings.form : own * settings.part);
}

/** How close to each other the things asked for stand: 1 where each stands beside the one before it. */
export function closeness(concepts: readonly Concept[], terms: ReadonlyMap<string, number[]>): number {
  const places = concepts.filter(({ asks }) => !asks).map((concept) => placesOf(concept, terms));
  if (places.length < 2) return 0;
  const shares = places.slice(1).map((here, index) => {
    const before = places[index] ?? [];
    const distance = Math.min(...here.flatMap((at) => before.map((other) => Math.abs(at - other))));
    return 1 / Math.max(1, distance / 2);
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** The words of a sentence where a concept stands. */
export function placesOf(concept: Concept, terms: ReadonlyMap<string, number[]>): number[] {
  return termsOf(concept).flatMap((term) => terms.get(term) ?? []);
}

/** Whether two words that name one thing in the question (`market share`) never stand near. What the vocabulary knows names it alone. */
export function areApart(one: Concept, other: Concept, { title, entry, sentences }: Analysed): boolean {
  if (one.terms.length > 0 || other.terms.length > 0) return false;
  if ([title, entry].some((head) => matchIn(one, head) > 0 || matchIn(other, head) > 0)) return false;
  const holding = (concept: Concept) =>
    [...sentences.keys()].filter((at) => matchIn(concept, sentences[at]?.terms ?? title) >= 0.5);
  return !holding(one).some((at) => holding(other).some((place) => Math.abs(place - at) <= 1));
}
