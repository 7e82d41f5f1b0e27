import type { SearchRecord } from './record.ts';

/** The entries in the order of their records: the collection of each, how many records it has, and its page relative to the search's. */
export type EntrySizes = readonly (readonly [collection: string, records: number, page: string])[];

/** Which entry a record is of. Records are numbered through, those of an entry one after another. */
export interface Catalogue {
  /** How many records there are. */
  size: number;
  /** How many entries there are. */
  entries: number;
  collectionOf(record: number): string;
  /** The number of the entry that a record is of. */
  entryOf(record: number): number;
  /** How many records an entry has. */
  sizeOf(entry: number): number;
  /** The collection of an entry. */
  kindOf(entry: number): string;
  /** The page of an entry. */
  pageOf(entry: number): string;
}

export function createCatalogue(sizes: EntrySizes): Catalogue {
  const owners = sizes.flatMap(([, records], entry) => Array<number>(records).fill(entry));
  const entryOf = (record: number) => {
    const entry = owners[record];
    if (entry === undefined) throw new RangeError(`Unexpected record ${record}, expected one of ${owners.length}`);
    return entry;
  };
  return {
    size: owners.length,
    entries: sizes.length,
    entryOf,
    collectionOf: (record) => sizes[entryOf(record)]?.[0] ?? '',
    sizeOf: (entry) => sizes[entry]?.[1] ?? 0,
    kindOf: (entry) => sizes[entry]?.[0] ?? '',
    pageOf: (entry) => sizes[entry]?.[2] ?? '',
  };
}

/** The entries of records. */
export function entrySizesOf(records: readonly SearchRecord[]): EntrySizes {
  const pages = Map.groupBy(records, ({ url }) => url.split('#')[0] ?? '');
  return [...pages].map(([page, list]) => [list[0]?.collection ?? '', list.length, page]);
}
