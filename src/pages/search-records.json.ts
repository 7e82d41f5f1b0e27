import type { APIRoute } from 'astro';
import { readEntries } from '../lib/entries.ts';
import { readEdition, readHub } from '../lib/hub.ts';
import { recordsOf } from '../search/records.ts';

/** What the search indexes. `integrations/pagefind.ts` makes an index of it after the build and removes it. */
export const GET: APIRoute = async () =>
  Response.json({ language: readHub().language, records: recordsOf(await readEntries(), readEdition()) });
