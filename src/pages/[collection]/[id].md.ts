import type { APIRoute } from 'astro';
import { readEntries } from '../../lib/entries.ts';
import { labelEntry } from '../../lib/entry-labels.ts';
import { readEdition } from '../../lib/hub.ts';
import type { GeneratedEntry } from '../../share/twin.ts';
import { twinMarkdown } from '../../share/twin-markdown.ts';
import { readTwin, twinPaths } from '../../share/twins.ts';

export const getStaticPaths = twinPaths;

/** A generated entry as Markdown. */
export const GET: APIRoute<{ entry: GeneratedEntry }> = async ({ props: { entry } }) => {
  const entries = await readEntries();
  const nameOf = (other: string) => labelEntry(entries, other).name;
  return new Response(twinMarkdown(readTwin(entry), entry.body ?? '', readEdition(), nameOf));
};
