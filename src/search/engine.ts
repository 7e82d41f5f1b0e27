/** What the index gives back of a record, as far as this project reads it. */
export interface Found {
  /** The address as it was indexed, relative to the search page. */
  raw_url: string;
  /** The text around the words, its HTML escaped, the words in `mark`. */
  excerpt: string;
  content: string;
  meta: Record<string, string>;
}

/** A result that is not loaded yet. */
export interface FoundReference {
  id: string;
  data(): Promise<Found>;
}

/** The part of Pagefind's interface that this project uses. */
interface Pagefind {
  init(): Promise<void>;
  search(words: string): Promise<{ results: FoundReference[] }>;
}

export interface Engine {
  /** The records that hold all of the words, the closest first. */
  search(words: string): Promise<FoundReference[]>;
  /** The collection of a record; undefined where the index has none for it. */
  collectionOf(id: string): string | undefined;
}

/** Loads the index from its folder. Fails where the folder cannot be reached: offline, blocked, or opened as a file. */
export async function loadEngine(folder: string): Promise<Engine> {
  const address = (file: string) => new URL(folder + file, document.baseURI).href;
  const [pagefind, collections] = await Promise.all([
    loadPagefind(address('pagefind.js')),
    loadCollections(address('collections.json')),
  ]);
  return {
    search: async (words) => (await pagefind.search(words)).results,
    collectionOf: (id) => collections.get(id),
  };
}

async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.init();
  return pagefind;
}

async function loadCollections(address: string): Promise<Map<string, string>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${address}, expected 200`);
  const ids: Record<string, string[]> = await response.json();
  return new Map(
    Object.entries(ids).flatMap(([collection, list]) => list.map((id): [string, string] => [id, collection])),
  );
}
