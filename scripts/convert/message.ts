import type { Position } from './types.ts';

interface Rule {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** The witness found it: a fault of the converter, and nothing is written. */
  readonly isProof?: true;
  /** It is about the playbook, which is checked beside the conversion. */
  readonly isPlaybook?: true;
}

/** Every message there is. An id never changes its meaning, and has a page in `docs/messages`. */
export const rules = [
  { id: 'no-sources-folder', severity: 'error' },
  { id: 'unreadable-source', severity: 'error' },
  { id: 'empty-source', severity: 'error' },
  { id: 'skipped-file', severity: 'info' },
  { id: 'duplicate-source-id', severity: 'error' },
  { id: 'invalid-sidecar', severity: 'error' },
  { id: 'orphan-sidecar', severity: 'warning' },
  { id: 'invalid-hub', severity: 'error' },
  { id: 'invalid-changes', severity: 'error' },
  { id: 'unrecognised-document', severity: 'error' },
  { id: 'unrecognised-structure', severity: 'warning' },
  { id: 'lost-quotation', severity: 'error' },
  { id: 'ambiguous-quotation', severity: 'error' },
  { id: 'unknown-source', severity: 'error' },
  { id: 'lost-correction', severity: 'error' },
  { id: 'unread-correction', severity: 'warning' },
  { id: 'needless-correction', severity: 'info' },
  { id: 'stale-entry', severity: 'error' },
  { id: 'edited-entry', severity: 'error' },
  { id: 'unwritable-entry', severity: 'error' },
  { id: 'busy-folder', severity: 'error' },
  { id: 'interrupted-run', severity: 'info' },
  { id: 'invalid-note', severity: 'error', isPlaybook: true },
  { id: 'missing-section', severity: 'error', isPlaybook: true },
  { id: 'unsound-action', severity: 'error', isPlaybook: true },
  { id: 'dead-reference', severity: 'error', isPlaybook: true },
  { id: 'unsound-redirect', severity: 'error', isPlaybook: true },
  { id: 'invalid-reviews', severity: 'error', isPlaybook: true },
  { id: 'unowned-text', severity: 'error', isProof: true },
  { id: 'overlapping-owners', severity: 'error', isProof: true },
  { id: 'unequal-words', severity: 'error', isProof: true },
  { id: 'dead-link', severity: 'error', isProof: true },
  { id: 'unsafe-node', severity: 'error', isProof: true },
] as const satisfies readonly Rule[];

/** The ids of messages; each names one rule. */
export type RuleId = (typeof rules)[number]['id'];

/** The rules whose message stops a run from writing. */
export const proofs: ReadonlySet<RuleId> = new Set(rules.flatMap((rule) => ('isProof' in rule ? [rule.id] : [])));

/** The rules about the playbook. */
export const playbookRules: ReadonlySet<RuleId> = new Set(
  rules.flatMap((rule) => ('isPlaybook' in rule ? [rule.id] : [])),
);

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
  /** Lines that show more than one place, ready for print: a difference. */
  readonly frame?: readonly string[];
  readonly note?: string;
}

/** What a stage returns: a value, and what it has to say about the input. */
export interface Result<T> {
  readonly value: T;
  readonly messages: readonly Message[];
}
