import type { Position } from './types.ts';

/** The ids of messages; each names one rule and never changes its meaning. */
export type RuleId =
  | 'no-sources-folder'
  | 'unreadable-source'
  | 'empty-source'
  | 'skipped-file'
  | 'duplicate-source-id'
  | 'invalid-sidecar'
  | 'invalid-hub'
  | 'unrecognised-document'
  | 'unrecognised-structure'
  | 'lost-quotation'
  | 'ambiguous-quotation'
  | 'unknown-source'
  | 'unowned-text'
  | 'overlapping-owners'
  | 'unequal-words'
  | 'dead-link'
  | 'unsafe-node'
  | 'stale-entry'
  | 'edited-entry'
  | 'orphan-sidecar';

/** A message in the grammar of vfile-message: *Unexpected X in Y, expected Z*; then a note that says what to do. */
export interface Message {
  readonly ruleId: RuleId;
  readonly severity: 'error' | 'warning' | 'info';
  readonly reason: string;
  /** The file, as the keeper knows it. */
  readonly path: string;
  readonly place?: Position;
  /** The text that `place` refers to, for the code frame. */
  readonly value?: string;
  readonly note?: string;
}

/** What a stage returns: a value, and what it has to say about the input. */
export interface Result<T> {
  readonly value: T;
  readonly messages: readonly Message[];
}
