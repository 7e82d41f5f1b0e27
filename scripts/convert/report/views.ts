import type { SourceEntry } from '../../../src/schemas/apparatus.ts';
import type { Fact, Gap } from '../../../src/schemas/role.ts';
import type { HubRecord } from '../hub-record.ts';
import type { Conversion } from '../pipeline.ts';

/** One document as a report sees it. */
export interface DocumentView {
  readonly source: SourceEntry;
  readonly record: HubRecord;
  /** A posting's facts, in a reader's order. */
  readonly facts: readonly Fact[];
  /** What a reader expects on the entries that rest on this document alone, and it does not state. */
  readonly gaps: readonly Gap[];
}

/** The documents of a conversion, in its order. */
export function viewsOf({ records, apparatus, linked }: Conversion): DocumentView[] {
  const own = linked.entries.filter(({ data }) => data.sources.length === 1);
  const bySource = Map.groupBy(own, ({ data }) => data.sources[0] ?? '');
  return apparatus.sources.flatMap((source, index) => {
    const record = records[index];
    const entries = bySource.get(source.id) ?? [];
    const facts = entries.flatMap((entry) => (entry.collection === 'roles' ? entry.data.facts : []));
    const gaps = entries.flatMap(({ data }) => ('gaps' in data ? data.gaps : []));
    return record ? [{ source, record, facts, gaps }] : [];
  });
}

/** Offsets of a reference, `harbour-clerk:120-164`. */
export function offsetsOf(reference: string): { source: string; start: number; end: number } {
  const groups = /^(?<source>.+):(?<start>\d+)-(?<end>\d+)$/u.exec(reference)?.groups ?? {};
  return { source: groups['source'] ?? '', start: Number(groups['start']), end: Number(groups['end']) };
}
