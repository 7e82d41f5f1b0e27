import type { Shown } from './asker.ts';
import { reasonOf } from './hit.ts';
import { keep, readKept } from './kept.ts';
import { addressOf, type Query } from './query.ts';

/** How a reader came from a question to a page. Kept for the tab. */
export interface Trail {
  /** The page that the result led to, whole. */
  target: string;
  /** The results, whole address, and how far down they were read. Pixels. */
  results: string;
  scroll: number;
  /** The question. */
  words: string;
  /** The words of the passages that answer it, in lower case: asked for, in another form, or by another name. */
  marked: string[];
  /** Where the passage that was followed has other words than those asked for: `pay, for your “salary”`. Empty where it has not. */
  why: string;
}

/** Also written out in `src/scripts/site.ts`, which has no room for this module. */
const name = 'day-one:trail';

/** Remembers that a result is being followed. */
export function leaveTrail(target: string, base: string, query: Query, shown: readonly Shown[], scroll: number): void {
  const followed = shown.find(({ record }) => new URL(record.url, base).href === target);
  const pieces = shown.flatMap(({ excerpt }) => excerpt.filter(({ marked }) => marked));
  const trail: Trail = {
    target,
    results: new URL(addressOf(query), base).href,
    scroll,
    words: query.words,
    marked: [...new Set(pieces.map(({ text }) => text.toLowerCase()))],
    why: reasonOf(followed?.why ?? []),
  };
  keep('sessionStorage', name, trail);
}

/** The trail that ends at an address, or comes back to it. */
export function trailBetween(end: 'target' | 'results', address: string): Trail | undefined {
  const trail = readKept('sessionStorage', name) as Trail | undefined;
  return trail?.[end] === address ? trail : undefined;
}
