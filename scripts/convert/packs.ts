import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CacheEntries, isWhole, type PackPlace, packEntries, placesIn } from './cache-file.ts';
import { partOf } from './memory.ts';

/** A file of a cache: what it holds, and how to read it. */
export interface Pack {
  readonly name: string;
  readonly places: ReadonlyMap<string, PackPlace>;
  /** The bytes of an entry, which stay until the next is read; undefined where there are none, or not those that were written. */
  readonly read: (key: string) => Uint8Array | undefined;
}

const ending = '.pack';
/** The part of a file's name that says whose it is. */
const hubOf = (name: string) => name.slice(0, 16);
/** Hubs whose packs are kept, the latest used: scratch folders come and go. */
const mostHubs = 8;

/** The packs of a hub, those too that hold nothing for this program. */
export async function openPacks(folder: string, hub: string, program: string): Promise<Pack[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => hubOf(name) === hub && name.endsWith(ending))
    .sort()
    .map((name) => openPack(folder, name, program));
}

/** Writes a pack whole or not at all; undefined where it cannot. */
export async function writePack(
  folder: string,
  hub: string,
  program: string,
  entries: CacheEntries,
): Promise<Pack | undefined> {
  const name = `${hub}-${randomUUID()}${ending}`;
  const fresh = join(folder, `${name}.new`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(fresh, packEntries(program, ordered(entries)));
    await rename(fresh, join(folder, name));
    return openPack(folder, name, program);
  } catch {
    // A full or read-only disk costs the next run its time, and nothing else.
    await rm(fresh, { force: true }).catch(() => undefined);
    return undefined;
  }
}

export async function removePacks(folder: string, packs: readonly Pack[]): Promise<void> {
  for (const { name } of packs) await rm(join(folder, name), { force: true }).catch(() => undefined);
}

/** Leaves the packs of the hubs that were written last. */
export async function prunePacks(folder: string): Promise<void> {
  const times = new Map<string, number>();
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    // Another run may have removed it since.
    const time = await stat(join(folder, name)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    times.set(hubOf(name), Math.max(time, times.get(hubOf(name)) ?? 0));
  }
  const old = new Set(
    [...times]
      .sort(([, a], [, b]) => b - a)
      .slice(mostHubs)
      .map(([hub]) => hub),
  );
  for (const name of names)
    if (old.has(hubOf(name))) await rm(join(folder, name), { force: true }).catch(() => undefined);
}

function openPack(folder: string, name: string, program: string): Pack {
  const path = join(folder, name);
  const places = placesIn(program, (at, length) => readAt(path, at, length));
  const bytesAt = createWindow(path);
  return {
    name,
    places,
    read: (key) => {
      const place = places.get(key);
      if (!place) return;
      const bytes = bytesAt(place.at, place.length);
      return isWhole(bytes, place) ? bytes : undefined;
    },
  };
}

/** What each run reads comes first, then what is kept apart, each kind together: what is read in a run is read in its order. */
function ordered(entries: CacheEntries): CacheEntries {
  const rows = [...entries].map(([key, bytes]) => ({ key, bytes, part: partOf(key) }));
  rows.sort((a, b) => (a.part < b.part ? -1 : Number(a.part > b.part)));
  return new Map(rows.map(({ key, bytes }) => [key, bytes]));
}

/** How much of a pack is read at once: many entries that are asked for one after the other. */
const windowLength = 256 * 1024;

/**
 * Reads stretches of a file, or as much of them as it has; the bytes stay until the next are read. No file is held open: another run may
 * want to remove it.
 */
function createWindow(path: string): (at: number, length: number) => Buffer {
  let room: Buffer | undefined;
  let bytes: Buffer = Buffer.alloc(0);
  let start = 0;
  return (at, length) => {
    if (at < start || at + length > start + bytes.length) {
      room ??= Buffer.allocUnsafeSlow(windowLength);
      bytes = readAt(path, at, Math.max(length, windowLength), room);
      start = at;
    }
    return bytes.subarray(at - start, at + length - start);
  };
}

/** So many bytes of a file from there on, or as many as it has, in `room` where that is large enough. */
function readAt(path: string, at: number, length: number, room: Buffer = Buffer.alloc(0)): Buffer {
  try {
    const file = openSync(path, 'r');
    try {
      const count = Math.max(0, Math.min(length, fstatSync(file).size - at));
      const into = count > room.length ? Buffer.allocUnsafeSlow(count) : room;
      return into.subarray(0, readSync(file, into, 0, count, at));
    } finally {
      closeSync(file);
    }
  } catch {
    return Buffer.alloc(0);
  }
}
