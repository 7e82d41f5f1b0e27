import type { Entries } from './entries.ts';
import { nameOf } from './entry-name.ts';
import { formsOf, type Term } from './glossary.ts';
import { collections, entryPage } from './routes.ts';
import { sectionsOf } from './sections.ts';

/** A page that uses a term, and the first passage of it that does. */
export interface Use {
  href: string;
  name: string;
  kind: string;
}

/** Which entries use each term in the words of their documents, in the order of the hub. Each body is read once. */
export function usesOf(terms: readonly Term[], { playbook: _, ...entries }: Entries): Map<Term, Use[]> {
  const uses = new Map(terms.map((term) => [term, [] as Use[]]));
  const forms = terms.map((term) => [term, formsOf(term)] as const);
  for (const [collection, list] of Object.entries(entries) as [Exclude<keyof Entries, 'playbook'>, Bodied[]][]) {
    for (const { id, body, data } of list) {
      const passages = sectionsOf(body ?? '').flatMap((section) => section.passages);
      for (const [term, form] of forms) {
        const first = passages.find(({ text }) => form.test(text.replaceAll('&', '&amp;')));
        if (first)
          uses.get(term)?.push({
            href: entryPage(collection, id, first.id),
            name: nameOf(data),
            kind: collections[collection].one,
          });
      }
    }
  }
  return uses;
}

interface Bodied {
  id: string;
  body?: string;
  data: { title: string; name?: string };
}
