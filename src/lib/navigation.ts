import { type Entries, readEntries } from './entries.ts';
import { type Collection, collections, listPage } from './routes.ts';

export interface NavigationLink {
  collection: Collection;
  label: string;
  href: string;
}

/** The lists that have something in them, in order. The sources are always among them. */
export async function navigation(): Promise<NavigationLink[]> {
  const entries = await readEntries();
  const names = Object.keys(collections) as Collection[];
  return names
    .filter((collection) => collection === 'sources' || entries[collection as keyof Entries].length > 0)
    .map((collection) => ({ collection, label: collections[collection].label, href: listPage(collection) }));
}
