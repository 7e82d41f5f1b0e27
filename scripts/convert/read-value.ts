import { statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.ts';
import { hasLetter, largestDocument, readFormat, readPlain, tooLarge, type Value } from './formats/formats.ts';
import type { Fault } from './formats/reading.ts';
import { type Memory, rememberLater } from './memory.ts';
import { endingOf } from './source-names.ts';
import { createReader, machineDisk, unless } from './write/disk.ts';
import { WriteFault } from './write/fault.ts';

/** A folder of documents while it is read. */
export interface Folder {
  readonly path: string;
  /** Whether a file may be there: a disk that knows no case, or no normal forms, has it under names that differ in these. */
  readonly mayHave: (name: string) => boolean;
  /** Reads a file whole; the bytes stay until the next one is read. */
  readonly bytesOf: (path: string) => Buffer;
}

/** A folder that has files of these names. */
export function folderOf(path: string, names: readonly string[]): Folder {
  const folded = (name: string) => name.normalize('NFC').toLowerCase();
  const all = new Set(names.map(folded));
  return { path, mayHave: (name) => all.has(folded(name)), bytesOf: createReader(machineDisk) };
}

/** A file's text by its ending and the digest of its bytes, or why there is none; undefined where it is blank. A file above the limit is not opened. */
export async function readValue(
  { path, bytesOf }: Folder,
  name: string,
  memory: Memory,
): Promise<{ readonly value: Value; readonly digest: string } | { readonly fault: Fault } | undefined> {
  const ending = endingOf(name);
  try {
    const { size } = statSync(join(path, name));
    if (size > largestDocument) return { fault: tooLarge(size) };
    const bytes = bytesOf(join(path, name));
    const digest = digestOf(bytes);
    const plain = readPlain(ending, () => readAgain(join(path, name), digest, bytesOf));
    if (plain) return !hasLetter(bytes) && plain.value.trim() === '' ? undefined : { value: plain, digest };
    // Others are read beside this one.
    const own = Buffer.from(bytes);
    const value = await rememberLater(memory, `value ${ending}`, digest, () => readFormat(ending, own));
    if ('fault' in value) return value;
    return value.value.trim() === '' ? undefined : { value, digest };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const note = 'Check what it is and who may read it.';
    return { fault: { actual: `${code} on reading`, expected: 'a file that can be read', note } };
  }
}

/**
 * The bytes of a document once more: most runs look at few of them, and to keep all takes longer than to read those again. Throws a fault
 * where they are no longer those that the run began with.
 */
function readAgain(path: string, digest: string, bytesOf: Folder['bytesOf']): Buffer {
  const bytes = unless(['ENOENT'], () => bytesOf(path));
  if (bytes && digestOf(bytes) === digest) return bytes;
  throw new WriteFault(path, {
    actual: 'change of a document during the run',
    expected: 'it as the run read it',
    note: 'Nothing was written. Convert again.',
  });
}
