import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { wholeOf } from './memory.ts';
import { type PackedMemory, packedMemory } from './packed.ts';
import { openPacks, type Pack, prunePacks, removePacks, writePack } from './packs.ts';
import { programDigest } from './program.ts';

/** A memory that lasts: `save` keeps what was asked for since it was opened or saved last. What was not is forgotten when that is much. */
export interface Cache extends PackedMemory {
  readonly save: () => Promise<void>;
}

/** Each change makes a pack. Of more than so many one is made. */
const mostPacks = 16;

/**
 * Opens the cache of a content folder. `folder` is where caches lie; it need not exist, and where it cannot be read or written
 * everything works without. A key is the digest of the input, and each pack has that of this very program, so that no entry is ever out
 * of date.
 */
export async function openCache(folder: string, content: string): Promise<Cache> {
  const program = programDigest();
  const hub = hash('sha256', resolve(content)).slice(0, 16);
  let packs = await openPacks(folder, hub, program);
  /** What is in no pack yet. */
  let fresh = new Map<string, Uint8Array>();
  let asked = new Set<string>();
  const packedAt = (key: string) => {
    for (const pack of packs) {
      const bytes = pack.read(key);
      if (bytes) return bytes;
    }
    return;
  };
  const bytesAt = (key: string) => fresh.get(key) ?? packedAt(key);
  const memory = packedMemory({
    has: (key) => {
      const isKnown = fresh.has(key) || packs.some(({ places }) => places.has(key));
      if (isKnown) asked.add(key);
      return isKnown;
    },
    read: (key) => {
      const bytes = bytesAt(key);
      if (bytes !== undefined) asked.add(key);
      return bytes;
    },
    write: (key, bytes) => {
      asked.add(key);
      fresh.set(key, bytes);
    },
  });
  return {
    ...memory,
    save: async () => {
      const kept = asked;
      asked = new Set();
      const isKept = (key: string) => kept.has(key) || kept.has(wholeOf(key));
      const isOnePack = packs.length >= mostPacks || sizeOf(packs, isKept) * 2 < sizeOf(packs, () => true);
      const wanted = isOnePack ? entriesOf([...packs.map(({ places }) => places), fresh], isKept, bytesAt) : fresh;
      if (wanted.size === 0 && !isOnePack) return;
      const pack = await writePack(folder, hub, program, wanted);
      if (!pack) return;
      const old = isOnePack ? packs : packs.filter(({ places }) => places.size === 0);
      packs = [pack, ...packs.filter((each) => !old.includes(each))];
      fresh = new Map();
      await removePacks(folder, old);
      await prunePacks(folder);
    },
  };
}

/** How many bytes those entries of packs have that are kept. */
function sizeOf(packs: readonly Pack[], isKept: (key: string) => boolean): number {
  let size = 0;
  for (const { places } of packs) for (const [key, { length }] of places) if (isKept(key)) size += length;
  return size;
}

/** Copies of all entries that are kept: what a pack reads stays only until it reads the next. */
function entriesOf(
  all: readonly ReadonlyMap<string, unknown>[],
  isKept: (key: string) => boolean,
  bytesAt: (key: string) => Uint8Array | undefined,
) {
  const entries = new Map<string, Uint8Array>();
  for (const known of all)
    for (const key of known.keys()) {
      const bytes = isKept(key) && !entries.has(key) ? bytesAt(key) : undefined;
      if (bytes !== undefined) entries.set(key, Uint8Array.from(bytes));
    }
  return entries;
}
