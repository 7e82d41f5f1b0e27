import type { Occurrence } from '../drafts.ts';

/** One reading of a conflict and the places that give it. */
export interface Side {
  readonly reading: string;
  readonly places: readonly Occurrence[];
}
/** A disagreement before it has an id and a page. */
export interface Conflict {
  readonly property: string;
  readonly question: string;
  readonly basis: 'computed' | 'declared';
  readonly sides: readonly Side[];
  /** The page that shows it: a fact's own; of any other, the page of its first words. */
  readonly entry?: string;
  readonly id?: string;
  readonly note?: string;
}
