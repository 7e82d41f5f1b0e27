import type { Edition } from './edition.ts';
import type { Entries } from './entries.ts';
import { type ListPage, listPages, mostOn } from './list-pages.ts';
import { type Collection, collections, entryPage } from './routes.ts';

/** An entry or a source in the list of all. */
export interface Listed {
  href: string;
  title: string;
  /** The name of its collection for a reader. */
  kind: string;
}

/** Every entry and every source, A to Z, in pages: one where they are few. */
export function allEntries(entries: Entries, { sources }: Pick<Edition, 'sources'>): ListPage<Listed>[] {
  const listed = (collection: Collection, id: string, title: string): Listed => ({
    href: entryPage(collection, id),
    title,
    kind: collections[collection].label,
  });
  const all = [
    ...Object.entries(entries).flatMap(([collection, list]: [string, Entries[keyof Entries]]) =>
      list.map(({ id, data }) => listed(collection as Collection, id, data.title)),
    ),
    ...sources.map(({ id, name }) => listed('sources', id, name)),
  ];
  const sorted = all.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
  return listPages('entries', sorted, mostOn.entries);
}
