import type { APIRoute } from 'astro';
import { readChanges } from '../lib/changes.ts';
import { readEntries } from '../lib/entries.ts';
import { findEntry } from '../lib/entry-labels.ts';
import { readHub } from '../lib/hub.ts';
import { feedOf } from '../share/feed.ts';

/** A feed has absolute addresses: a hub that does not know its own has none. */
export const getStaticPaths = () => (readHub().address === undefined ? [] : [{ params: { feed: 'feed' } }]);

/** `feed.xml`: what changed in the hub, a day each. */
export const GET: APIRoute = async () => {
  const { name, description, language, address = '' } = readHub();
  const entries = await readEntries();
  const feed = feedOf(readChanges(), { name, description, language, address }, (entry) => findEntry(entries, entry));
  return new Response(feed);
};
