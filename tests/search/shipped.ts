import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStore } from '../../src/search/load.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { Store } from '../../src/search/store.ts';

/** The search index of a built site, as its search page loads it. */
export function storeOf(dist: string): Promise<Store> {
  const folder = folderIn(dist);
  return readStore(async (name) => JSON.parse(readFileSync(join(dist, folder, name), 'utf8')));
}

/** Every record of a built site, whichever file it is in. */
export function recordsIn(dist: string): SearchRecord[] {
  const folder = join(dist, folderIn(dist));
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).records ?? []);
}

function folderIn(dist: string): string {
  const folder = readdirSync(dist).find((name) => /^search-[0-9a-f]{8}$/.test(name));
  if (folder === undefined) throw new Error(`Unexpected absence of a search index in ${dist}, expected a built site`);
  return folder;
}
