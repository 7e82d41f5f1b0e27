import { crc32 } from 'node:zlib';

/** What a pack holds: bytes by their keys. */
export type CacheEntries = ReadonlyMap<string, Uint8Array>;

/** Where the bytes of an entry are in its file, and their check sum. */
export interface PackPlace {
  readonly at: number;
  readonly length: number;
  readonly checkSum: number;
}

/** The first line says what the file is, and which program wrote it: another's entries are of no use. */
const openingOf = (program: string) => Buffer.from(`day-one cache 2 ${program}\n`);
/** Behind the opening: the length of the index and its check sum, four bytes each. */
const lengths = 8;
type Row = readonly [key: string, length: number, checkSum: number];

/** The parts of a pack, in their order: opening, index, the bytes of each entry. */
export function packEntries(program: string, entries: CacheEntries): Uint8Array[] {
  const rows = [...entries].map(([key, bytes]): Row => [key, bytes.length, crc32(bytes)]);
  const index = Buffer.from(JSON.stringify(rows));
  const opening = openingOf(program);
  const head = Buffer.concat([opening, Buffer.alloc(lengths)]);
  head.writeUInt32LE(index.length, opening.length);
  head.writeUInt32LE(crc32(index), opening.length + 4);
  return [head, index, ...entries.values()];
}

/** What a program's pack holds, by its index, which `read` reads like all of the file. Of another file there is nothing. */
export function placesIn(program: string, read: (at: number, length: number) => Buffer): Map<string, PackPlace> {
  const places = new Map<string, PackPlace>();
  const opening = openingOf(program);
  const head = read(0, opening.length + lengths);
  if (head.length < opening.length + lengths || !head.subarray(0, opening.length).equals(opening)) return places;
  const index = read(head.length, head.readUInt32LE(opening.length));
  if (crc32(index) !== head.readUInt32LE(opening.length + 4)) return places;
  let at = head.length + index.length;
  for (const [key, length, checkSum] of JSON.parse(index.toString()) as Row[]) {
    places.set(key, { at, length, checkSum });
    at += length;
  }
  return places;
}

/** Whether these are the bytes that were packed, all of them. */
export function isWhole(bytes: Uint8Array, { length, checkSum }: PackPlace): boolean {
  return bytes.length === length && crc32(bytes) === checkSum;
}
