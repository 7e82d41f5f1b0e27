import type { Entries } from './entries.ts';
import { nameOf } from './entry-name.ts';
import { type Collection, entryPage, entryParts } from './routes.ts';

/** What a page calls an entry of the hub, and where it leads. */
export interface EntryLabel {
  collection: Collection;
  name: string;
  href: string;
}

/** Names an entry (`roles/harbour-clerk`). One that the hub does not have is a defect of the converter and throws. */
export function labelEntry(entries: Entries, entry: string): EntryLabel {
  const label = findEntry(entries, entry);
  if (!label) throw new Error(`Unexpected entry \`${entry}\`, expected one of the hub`);
  return label;
}

/** Names an entry; undefined where the hub does not have it, or has it no more. */
export function findEntry(entries: Entries, entry: string): EntryLabel | undefined {
  const { collection, id } = entryParts(entry);
  const found = collection === 'sources' ? undefined : entries[collection].find((other) => other.id === id);
  if (!found) return;
  return { collection, name: nameOf(found.data), href: entryPage(collection, id) };
}
