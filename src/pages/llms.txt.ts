import type { APIRoute } from 'astro';
import { type Entries, readEntries } from '../lib/entries.ts';
import { readEdition, readHub } from '../lib/hub.ts';
import { collections, entryPage } from '../lib/routes.ts';
import { type LlmsLink, llmsText } from '../share/llms.ts';
import { generatedCollections } from '../share/twin.ts';

/** `llms.txt`: what a language model reads of the hub, and where. */
export const GET: APIRoute = async () => {
  const entries = await readEntries();
  const sections = generatedCollections.map((collection) => ({
    title: collections[collection].label,
    links: entries[collection].map((entry) => markdownLink(collection, entry)),
  }));
  const sources = readEdition().sources.map(({ id, siglum, name }) => ({
    name: `${siglum}: ${name}`,
    url: `${entryPage('sources', id).slice(1)}`,
  }));
  return new Response(llmsText(readHub(), [...sections, { title: collections.sources.label, links: sources }]));
};

function markdownLink(
  collection: (typeof generatedCollections)[number],
  { id, data }: Entries[(typeof generatedCollections)[number]][number],
): LlmsLink {
  return {
    name: data.title,
    url: entryPage(collection, id)
      .slice(1)
      .replace(/\.html$/, '.md'),
  };
}
