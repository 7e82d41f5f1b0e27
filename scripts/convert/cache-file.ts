import { crc32 } from 'node:zlib';

/** What a cache holds: bytes by their keys. */
export type CacheEntries = ReadonlyMap<string, Uint8Array>;

/** The first line says what the file is, and which program wrote it: another's entries are of no use. */
const openingOf = (program: string) => Buffer.from(`day-one cache 1 ${program}\n`);
/** Behind the opening: the length of the index and its check sum, four bytes each. */
const lengths = 8;
type Row = readonly [key: string, length: number, checkSum: number];

/** The parts of a cache file, in their order: opening, index, the bytes of each entry. */
export function packEntries(program: string, entries: CacheEntries): Uint8Array[] {
  const rows = [...entries].map(([key, bytes]): Row => [key, bytes.length, crc32(bytes)]);
  const index = Buffer.from(JSON.stringify(rows));
  const opening = openingOf(program);
  const head = Buffer.concat([opening, Buffer.alloc(lengths)]);
  head.writeUInt32LE(index.length, opening.length);
  head.writeUInt32LE(crc32(index), opening.length + 4);
  return [head, index, ...entries.values()];
}

/** The entries of a program's cache file that are whole. Those cut off or altered are left out; of another file there are none. */
export function unpackEntries(program: string, file: Buffer): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  const opening = openingOf(program);
  const index = indexOf(file, opening);
  let at = opening.length + lengths + index.length;
  for (const [key, length, checkSum] of rowsIn(index)) {
    const bytes = file.subarray(at, at + length);
    if (bytes.length === length && crc32(bytes) === checkSum) entries.set(key, bytes);
    at += length;
  }
  return entries;
}

/** The index as it was written, else nothing. */
function indexOf(file: Buffer, opening: Buffer): Buffer {
  const headLength = opening.length + lengths;
  const none = Buffer.alloc(0);
  if (file.length < headLength || !file.subarray(0, opening.length).equals(opening)) return none;
  const index = file.subarray(headLength, headLength + file.readUInt32LE(opening.length));
  return crc32(index) === file.readUInt32LE(opening.length + 4) ? index : none;
}

function rowsIn(index: Buffer): readonly Row[] {
  return index.length === 0 ? [] : (JSON.parse(index.toString()) as Row[]);
}
