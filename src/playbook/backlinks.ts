import type { Entries } from '../lib/entries.ts';
import { addressesIn, referenceOf, targetOf } from './references.ts';

type Note = Entries['playbook'][number];

const known = new WeakMap<Entries, Map<string, Note[]>>();

/** The pages of the playbook that link to an entry (`roles/clerk`, `sources/clerk`), in their order. Each is read once. */
export function referringTo(entry: string, entries: Entries): Note[] {
  const found = known.get(entries) ?? readLinks(entries);
  known.set(entries, found);
  return found.get(entry) ?? [];
}

function readLinks({ playbook }: Entries): Map<string, Note[]> {
  const found = new Map<string, Note[]>();
  for (const note of playbook) {
    const targets = addressesIn(note.data, note.body ?? '').flatMap((address) => {
      const reference = referenceOf(address);
      return reference ? [targetOf(reference)] : [];
    });
    for (const target of new Set(targets)) {
      if (target !== `playbook/${note.id}`) found.set(target, [...(found.get(target) ?? []), note]);
    }
  }
  return found;
}
