import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStore } from '../../src/search/load.ts';
import type { Store } from '../../src/search/store.ts';

/** The search index of a built site, as its search page loads it. */
export function storeOf(dist: string): Promise<Store> {
  const folder = readdirSync(dist).find((name) => /^search-[0-9a-f]{8}$/.test(name));
  if (folder === undefined) throw new Error(`Unexpected absence of a search index in ${dist}, expected a built site`);
  return readStore(async (name) => JSON.parse(readFileSync(join(dist, folder, name), 'utf8')));
}
