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
  readonly id?: string;
  readonly note?: string;
}
