import type { Position } from '../types.ts';

/** A value read out of a text, and the offsets in that text of the words that give it. */
export interface Found<T> extends Position {
  readonly value: T;
  /** What in the value the words do not say and a rule concluded: "currency, from the sign". */
  readonly inferred?: string;
}

/** A finding at `start` to `end`; `inferred` is left out where there is nothing to say. */
export function foundAt<T>(value: T, start: number, end: number, inferred?: string): Found<T> {
  return inferred === undefined ? { value, start, end } : { value, start, end, inferred };
}

/**
 * `findings` in the order of the text. Of two that overlap the earlier stays; of two that begin together, the longer.
 */
export function withoutOverlap<T extends Position>(findings: readonly T[]): T[] {
  const ordered = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  let end = 0;
  for (const finding of ordered) {
    if (finding.start < end || finding.end <= finding.start) continue;
    kept.push(finding);
    end = finding.end;
  }
  return kept;
}

/** Those of `findings` that share no character with any of `others`. Both are in the order of the text. */
export function outside<T extends Position>(findings: readonly T[], others: readonly Position[]): T[] {
  let next = 0;
  return findings.filter(({ start, end }) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (others[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}
