import type { Entries } from './entries.ts';
import { nameOf } from './entry-name.ts';
import { type Collection, entryPage } from './routes.ts';

interface Gap {
  property: string;
  label: string;
  text: string;
}

/** An entry with what its documents do not state. */
export interface EntryGaps {
  collection: Collection;
  id: string;
  title: string;
  sources: string[];
  gaps: Gap[];
}

/** One missing property, and the pages that miss it. */
export interface SharedGap {
  label: string;
  places: { href: string; title: string; sources: string[] }[];
}

/** The entries that lack something, in the order of the hub. */
export function gapsByEntry({ roles, topics }: Entries): EntryGaps[] {
  const gaps = (collection: 'roles' | 'topics') => (entry: Entries['roles'][number] | Entries['topics'][number]) => ({
    collection,
    id: entry.id,
    title: nameOf(entry.data),
    sources: entry.data.sources,
    gaps: entry.data.gaps,
  });
  return [...roles.map(gaps('roles')), ...topics.map(gaps('topics'))].filter((entry) => entry.gaps.length > 0);
}

/** The same gaps by what is missing: what most pages lack comes first. */
export function gapsByLabel(entries: readonly EntryGaps[]): SharedGap[] {
  const shared = new Map<string, SharedGap>();
  for (const { collection, id, title, sources, gaps } of entries) {
    for (const { label, property } of gaps) {
      const gap = shared.get(label) ?? { label, places: [] };
      gap.places.push({ href: entryPage(collection, id, `gap-${property}`), title, sources });
      shared.set(label, gap);
    }
  }
  return [...shared.values()].toSorted((a, b) => b.places.length - a.places.length);
}
