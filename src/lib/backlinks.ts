import { addressesIn, referenceOf, targetOf } from '../playbook/references.ts';
import type { Disagreement } from '../schemas/apparatus.ts';
import type { Entries } from './entries.ts';
import { nameOf } from './entry-name.ts';
import { type Collection, ownerParts } from './routes.ts';
import { linkedFrom } from './sections.ts';

/** The entries of one collection that refer to an entry: as many as are named, in the collection's order, and how many more there are. */
export interface Referring {
  collection: Exclude<Collection, 'sources'>;
  entries: { id: string; title: string }[];
  more: number;
}

/** As many of a collection as a page names: what all postings say would otherwise list them all. */
const most = 8;

const known = new WeakMap<Entries, Map<string, Map<string, Referring>>>();

/**
 * What refers to an entry (`roles/clerk`, `sources/clerk`), a list for each collection that does, those of the keeper first.
 * Words that disagree refer to the page that shows the disagreement. Resemblance is no reference: what is related by words
 * alone is not here. Each entry is read once.
 */
export function referringTo(entry: string, entries: Entries, disagreements: readonly Disagreement[]): Referring[] {
  const found = known.get(entries) ?? readReferences(entries, disagreements);
  known.set(entries, found);
  return [...(found.get(entry)?.values() ?? [])];
}

function readReferences(entries: Entries, disagreements: readonly Disagreement[]): Map<string, Map<string, Referring>> {
  const found = new Map<string, Map<string, Referring>>();
  const shown = disagreementsByOwner(disagreements);
  const { playbook, ...generated } = entries;
  for (const [collection, list] of Object.entries({ playbook, ...generated })) {
    for (const { id, data, body = '' } of list) {
      const entry = `${collection}/${id}`;
      for (const target of new Set([...referencesOf(collection, data, body), ...(shown.get(entry) ?? [])])) {
        if (target !== entry) add(found, target, collection as Referring['collection'], { id, title: nameOf(data) });
      }
    }
  }
  return found;
}

/** The pages that show what the words of an entry disagree with. */
function disagreementsByOwner(disagreements: readonly Disagreement[]): Map<string, string[]> {
  const shown = new Map<string, string[]>();
  for (const { entry, sides } of disagreements) {
    for (const owner of sides.flatMap(({ owners }) => owners.map((place) => ownerParts(place).entry))) {
      shown.set(owner, [...(shown.get(owner) ?? []), entry]);
    }
  }
  return shown;
}

/** What an entry refers to in its fields and in its body. */
function referencesOf(collection: string, data: Entries[keyof Entries][number]['data'], body: string): Set<string> {
  if (collection === 'playbook') return linksOfKeeper(data, body);
  return new Set([
    ...linkedFrom(body),
    ...('leadsTo' in data ? data.leadsTo : []),
    ...('topics' in data ? data.topics.map((id) => `topics/${id}`) : []),
    ...('stages' in data ? data.stages.map((id) => `stages/${id}`) : []),
  ]);
}

function linksOfKeeper(data: unknown, body: string): Set<string> {
  return new Set(
    addressesIn(data, body).flatMap((address) => {
      const reference = referenceOf(address);
      return reference ? [targetOf(reference)] : [];
    }),
  );
}

function add(
  found: Map<string, Map<string, Referring>>,
  target: string,
  collection: Referring['collection'],
  entry: Referring['entries'][number],
): void {
  const lists = found.get(target) ?? new Map<string, Referring>();
  const list = lists.get(collection) ?? { collection, entries: [], more: 0 };
  if (list.entries.length < most) list.entries.push(entry);
  else list.more++;
  found.set(target, lists.set(collection, list));
}
