import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { collections } from '../lib/routes.ts';
import type { SearchRecord } from '../search/records.ts';

interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Pagefind's own interfaces, which this site does not use: half a megabyte. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\b)/;

/** Makes the search index after the build, in a folder named by its content: a cached runtime never meets another index. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const recordsFile = join(root, 'search-records.json');
        const { language, records } = JSON.parse(readFileSync(recordsFile, 'utf8'));
        const index = await indexOf(records, language);
        const files = [
          ...index,
          { path: 'collections.json', content: Buffer.from(JSON.stringify(collectionsOf(index))) },
        ];
        const folder = folderFor(files);
        for (const { path, content } of files) write(join(root, folder, path), content);
        const page = join(root, 'search.html');
        writeFileSync(
          page,
          readFileSync(page, 'utf8').replace('data-search-index="pagefind/"', `data-search-index="${folder}/"`),
        );
        rmSync(recordsFile);
        logger.info(`${records.length} records in ${folder}/`);
      },
    },
  };
}

async function indexOf(records: readonly SearchRecord[], language: string): Promise<IndexFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    for (const record of records) {
      const added = await index.addCustomRecord(customRecord(record, language));
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    return files.filter(({ path }) => !unused.test(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await pagefind.close();
  }
}

function customRecord({ url, title, entry, collection, text, place, placeUrl }: SearchRecord, language: string) {
  return {
    url,
    language,
    content: text,
    meta: { title, entry, kind: collections[collection].label, place, placeUrl },
  };
}

/**
 * The ids that the index gives to the records of each collection. Pagefind has filters of its own, but writes their values in
 * a different order at each build.
 */
export function collectionsOf(files: readonly IndexFile[]): Record<string, string[]> {
  const ids: Record<string, string[]> = {};
  for (const { path, content } of files) {
    const id = /^fragment\/(?<id>.+)\.pf_fragment$/.exec(path)?.groups?.id;
    if (id === undefined) continue;
    const fragment = gunzipSync(content).toString();
    const { url } = JSON.parse(fragment.slice(fragment.indexOf('{')));
    const collection = String(url).split('/')[0] ?? '';
    ids[collection] = [...(ids[collection] ?? []), id];
  }
  return ids;
}

/** `pagefind-1f3a9c0b`: equal content has an equal name. */
function folderFor(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update(content);
  return `pagefind-${hash.digest('hex').slice(0, 8)}`;
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
