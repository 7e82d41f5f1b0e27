import type { Place } from './link/places.ts';
import { packedMemory } from './packed.ts';
import { readAs } from './remembered.ts';
import { fileAs, pageAs } from './remembered-page.ts';
import { tryAs } from './remembered-proof.ts';
import type { Source } from './types.ts';

/** An entry of a memory. */
export type Entry = readonly [key: string, bytes: Uint8Array];

/** What a thread makes of one document: what it is read as, or where its place is known, its page with file and verdict. */
export interface Job {
  readonly source: Source;
  readonly key: string;
  readonly place?: Place;
  /** What is remembered of the document already. */
  readonly known: readonly Entry[];
}

/** What is to be remembered of a job. A thread holds nothing of one when it has another. */
export function doJob({ source, key, place, known }: Job): Entry[] {
  const before = new Map(known);
  const made = new Map<string, Uint8Array>();
  const memory = packedMemory({
    has: (each) => made.has(each) || before.has(each),
    read: (each) => made.get(each) ?? before.get(each),
    write: (each, bytes) => made.set(each, bytes),
  });
  const { record } = readAs(memory, source, key).share;
  if (place && record.kind !== 'guide') {
    const page = pageAs(memory, key, record, place);
    const file = fileAs(memory, page.entry, page.key);
    tryAs(memory, file, new Map([[source.id, key]]), new Map([[source.id, source]]));
  }
  return [...made];
}
