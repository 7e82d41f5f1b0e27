import { createHash, hash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { packEntries, unpackEntries } from './cache-file.ts';
import type { Form, Input, Memory } from './memory.ts';
import { programDigest } from './program.ts';

/** A memory that lasts: `save` keeps what was asked for since it was opened or saved last, and forgets the rest. */
export interface Cache extends Memory {
  readonly save: () => Promise<void>;
}

/** The first byte of an entry. */
const marks = { data: 'd', graph: 'g' } as const;
/** Hubs whose caches are kept, the latest used: scratch folders come and go. */
const mostFiles = 8;

/**
 * Opens the cache of a content folder. `folder` is where caches lie; it need not exist, and where it cannot be read or written
 * everything works without. A key is the digest of the input, and the file that of this very program, so that no entry is ever out of date.
 */
export async function openCache(folder: string, content: string): Promise<Cache> {
  const program = await programDigest();
  const path = join(folder, `${hash('sha256', resolve(content)).slice(0, 16)}.cache`);
  let kept: ReadonlyMap<string, Uint8Array> = unpackEntries(program, await readFile(path).catch(() => Buffer.alloc(0)));
  let used = new Map<string, Uint8Array>();
  return {
    keyOf,
    get: (key) => {
      const bytes = used.get(key) ?? kept.get(key);
      if (bytes === undefined) return;
      used.set(key, bytes);
      return valueIn(bytes);
    },
    put: (key, value, form) => used.set(key, bytesOf(value, form)),
    save: async () => {
      const isSame = used.size === kept.size && [...used.keys()].every((key) => kept.has(key));
      kept = used;
      used = new Map();
      if (!isSame) await writeCache(path, packEntries(program, kept));
    },
  };
}

/** Writes the file whole or not at all: two runs at once replace each other's, and either is right. */
async function writeCache(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const fresh = `${path}.${randomUUID()}.new`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(fresh, parts);
    await rename(fresh, path);
    await prune(dirname(path));
  } catch {
    // A full or read-only disk costs the next run its time, and nothing else.
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

/** Leaves the files that were written last. */
async function prune(folder: string): Promise<void> {
  const names = await readdir(folder);
  const times = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = times.sort((a, b) => b.time - a.time).slice(mostFiles);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })));
}

/** The digest of a name and an input: bytes as they are, data as JSON, which escapes what UTF-8 cannot tell apart. */
function keyOf(name: string, input: Input): string {
  const opening = JSON.stringify(name);
  if (input instanceof Uint8Array) return createHash('sha256').update(opening).update(input).digest('base64url');
  return hash('sha256', opening + JSON.stringify(input), 'base64url');
}

/** Behind its mark the bytes of a value: JSON for data, which is half as long and read as fast, V8's own form for a graph. */
function bytesOf(value: unknown, form: Form): Uint8Array {
  return form === 'data'
    ? Buffer.from(`${marks.data}${JSON.stringify(value)}`)
    : Buffer.concat([Buffer.from(marks.graph), serialize(value)]);
}

function valueIn(bytes: Uint8Array): unknown {
  const rest = Buffer.from(bytes.buffer, bytes.byteOffset + 1, bytes.length - 1);
  return bytes[0] === marks.data.charCodeAt(0) ? JSON.parse(rest.toString()) : deserialize(rest);
}
