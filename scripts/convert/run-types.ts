import type { Cache } from './cache.ts';
import type { Message } from './message.ts';
import type { Conversion } from './pipeline.ts';
import type { OnProgress } from './progress.ts';
import type { RunSummary } from './report/summary.ts';
import type { Disk } from './write/disk.ts';
import type { HoldOptions } from './write/hold.ts';
import type { Comparison } from './write.ts';

/** Where a run reads and what it writes. */
export interface RunOptions extends HoldOptions {
  /** The content folder: hub.yaml, sources, the collections. */
  readonly content: string;
  /** The documents; `sources` in the content folder where absent. */
  readonly sources?: string | undefined;
  /** Where the collections are written; the content folder where absent. */
  readonly out?: string | undefined;
  /** Compare only. */
  readonly isCheck?: boolean | undefined;
  readonly records?: string | undefined;
  readonly ledger?: string | undefined;
  readonly apparatus?: string | undefined;
  /** A folder for every entry as it was emitted, where the output folder has one that somebody edited or put there. */
  readonly apart?: string | undefined;
  /** The file operations; those of this machine where absent. */
  readonly disk?: Disk | undefined;
  /** What earlier runs made of the same documents; without it every document is converted. */
  readonly cache?: Cache | undefined;
  /** So many threads convert what the cache does not know; as many as there are cores, for many documents, where absent. */
  readonly threads?: number | undefined;
  /** The keeper's day, ISO 8601: what changes is told in `changes.yaml` under it. Nothing is told where absent. */
  readonly today?: string | undefined;
  /** The folder that remembers runs; nothing is remembered where absent. */
  readonly runs?: string | undefined;
  /** Called on the way, often. */
  readonly onProgress?: OnProgress | undefined;
}

export interface Run {
  /** The folder that the documents were read from. */
  readonly sources: string;
  readonly conversion: Conversion;
  readonly changes: Comparison;
  readonly messages: readonly Message[];
  /** The witness found no fault; otherwise nothing was written. */
  readonly isProven: boolean;
  /** What was to be written stands on the disk; otherwise nothing was written. */
  readonly isWritten: boolean;
  /** Where every entry stands as it was emitted: the output folder, or the one apart from it. */
  readonly entries: string;
  /** The ids of documents that could not be read. */
  readonly unread: readonly string[];
  /** What the last run over these folders remembered, if there was one. */
  readonly before: RunSummary | undefined;
  /** What this one is remembered by. */
  readonly after: RunSummary;
}
