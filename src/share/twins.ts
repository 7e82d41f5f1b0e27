import { readEntries } from '../lib/entries.ts';
import { readEdition, readHub } from '../lib/hub.ts';
import { type GeneratedEntry, generatedCollections, type Twin, twinOf } from './twin.ts';

/** The paths of the files that every generated entry has beside its page. */
export async function twinPaths() {
  const entries = await readEntries();
  return generatedCollections.flatMap((collection) =>
    entries[collection].map((entry) => ({ params: { collection, id: entry.id }, props: { entry } })),
  );
}

/** A generated entry of the hub as data. */
export function readTwin(entry: GeneratedEntry): Twin {
  const { name, disclaimer, language } = readHub();
  return twinOf(entry, readEdition(), { name, disclaimer, language });
}
