import { crc32 } from 'node:zlib';

/** What a cache holds: bytes by their keys. */
export type CacheEntries = ReadonlyMap<string, Uint8Array>;

const opening = Buffer.from('day-one cache 1\n');
/** Behind the opening: the length of the index and its check sum, four bytes each. */
const headLength = opening.length + 8;
type Row = readonly [key: string, length: number, checkSum: number];

/** The parts of a cache file, in their order: opening, index, the bytes of each entry. */
export function packEntries(entries: CacheEntries): Uint8Array[] {
  const rows = [...entries].map(([key, bytes]): Row => [key, bytes.length, crc32(bytes)]);
  const index = Buffer.from(JSON.stringify(rows));
  const head = Buffer.alloc(headLength);
  opening.copy(head);
  head.writeUInt32LE(index.length, opening.length);
  head.writeUInt32LE(crc32(index), opening.length + 4);
  return [head, index, ...entries.values()];
}

/** The entries of a cache file that are whole. Those that are cut off or altered are left out; of another file there are none. */
export function unpackEntries(file: Buffer): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  let at = headLength;
  const index = indexOf(file);
  at += index.length;
  for (const [key, length, checkSum] of rowsIn(index)) {
    const bytes = file.subarray(at, at + length);
    if (bytes.length === length && crc32(bytes) === checkSum) entries.set(key, bytes);
    at += length;
  }
  return entries;
}

/** The index as it was written, else nothing. */
function indexOf(file: Buffer): Buffer {
  const none = Buffer.alloc(0);
  if (file.length < headLength || !file.subarray(0, opening.length).equals(opening)) return none;
  const index = file.subarray(headLength, headLength + file.readUInt32LE(opening.length));
  return crc32(index) === file.readUInt32LE(opening.length + 4) ? index : none;
}

function rowsIn(index: Buffer): readonly Row[] {
  return index.length === 0 ? [] : (JSON.parse(index.toString()) as Row[]);
}
