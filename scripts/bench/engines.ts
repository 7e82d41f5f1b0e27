import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import type { SearchRecord } from '../../src/search/record.ts';

/** A search as its documentation says to set it up, and a page that asks it: a module that sets `ask`. */
export interface Contender {
  name: string;
  /** Files beside the built site, by path. */
  files: Map<string, string | Uint8Array>;
  /** The script of its page. `ask(query)` gives the state and the addresses of the results, the best first. */
  script: string;
}

/** Pagefind over the built pages, as `npx pagefind --site dist` makes it: each page with its best section. */
export async function pagefindContender(dist: string): Promise<Contender> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  await index.addDirectory({ path: dist });
  const { files } = await index.getFiles();
  return {
    name: 'Pagefind as it comes',
    files: new Map(files.map(({ path, content }) => [`pagefind/${path}`, content])),
    script: `
      const pagefind = await import(new URL('pagefind/pagefind.js', document.baseURI));
      await pagefind.init();
      const best = (parts) => parts.toSorted((a, b) => b.locations.length - a.locations.length)[0];
      globalThis.ask = async (query) => {
        const { results } = await pagefind.search(query);
        const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        const urls = found.map(({ url, sub_results: parts }) => (best(parts)?.url ?? url).replace(/^\\//, '').replace(/(^|\\/)(?=#|$)/, '$1index.html'));
        return { state: urls.length > 0 ? 'answered' : 'unanswered', urls };
      };`,
  };
}

/** MiniSearch over the hub's own passages, with the options that its guide gives for a search box. */
export function minisearchContender(dist: string, records: readonly SearchRecord[]): Contender {
  const options = {
    idField: 'url',
    fields: ['title', 'entry', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  };
  const search = new MiniSearch(options);
  search.addAll(records.map(({ passages, ...record }) => ({ ...record, text: passages.join('\n') })));
  const library = join(dist, '../node_modules/minisearch/dist/es/index.js');
  return {
    name: 'MiniSearch',
    files: new Map([
      ['minisearch/index.json', JSON.stringify(search)],
      ['minisearch/minisearch.js', readFileSync(library, 'utf8')],
    ]),
    script: `
      const file = (name) => new URL('minisearch/' + name, document.baseURI);
      const [{ default: MiniSearch }, text] = await Promise.all([import(file('minisearch.js')), fetch(file('index.json')).then((got) => got.text())]);
      const search = MiniSearch.loadJSON(text, ${JSON.stringify(options)});
      globalThis.ask = async (query) => {
        const urls = search.search(query).slice(0, 10).map(({ id }) => id);
        return { state: urls.length > 0 ? 'answered' : 'unanswered', urls };
      };`,
  };
}

/** The hub's own search page. */
export const hubContender: Contender = { name: 'The hub', files: new Map(), script: '' };
