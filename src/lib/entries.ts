import { type CollectionEntry, getCollection } from 'astro:content';
import { readEdition } from './hub.ts';
import { showsDrafts } from './place.ts';

export type RoleEntry = CollectionEntry<'roles'>;
export type StageEntry = CollectionEntry<'stages'>;

/** Every entry of the hub, each collection in the order in which it is shown. */
export interface Entries {
  roles: RoleEntry[];
  stages: StageEntry[];
  values: CollectionEntry<'values'>[];
  faqs: CollectionEntry<'faqs'>[];
  topics: CollectionEntry<'topics'>[];
  playbook: CollectionEntry<'playbook'>[];
}

let known: Promise<Entries> | undefined;

/** Reads the collections: once in a build, anew for each page of the development server. */
export function readEntries(): Promise<Entries> {
  if (!import.meta.env.PROD) return collect();
  known ??= collect();
  return known;
}

async function collect(): Promise<Entries> {
  const order = readEdition().sources.map(({ id }) => id);
  const bySource = (entry: { data: { sources: string[] } }) => order.indexOf(entry.data.sources[0] ?? '');
  // An entry whose document could not be read stays in its folder, but its references lead nowhere today.
  const isRead = ({ data }: { data: { sources: string[] } }) => data.sources.every((id) => order.includes(id));
  return {
    roles: sorted(await getCollection('roles', isRead), bySource),
    stages: sorted(await getCollection('stages', isRead), ({ data }) => data.position),
    values: sorted(await getCollection('values', isRead), ({ data }) => data.position),
    faqs: sorted(await getCollection('faqs', isRead), ({ data }) => data.position),
    topics: sorted(await getCollection('topics', isRead)),
    playbook: sorted(await getCollection('playbook', ({ data }) => showsDrafts || !data.draft)),
  };
}

/** By rank, then by title. */
function sorted<E extends { data: { title: string } }>(entries: E[], rank: (entry: E) => number = () => 0): E[] {
  return entries.toSorted((a, b) => rank(a) - rank(b) || a.data.title.localeCompare(b.data.title, 'en'));
}
