import type { Entries } from '../lib/entries.ts';
import { findFact, lastDay } from '../lib/facts.ts';
import { entryPage } from '../lib/routes.ts';
import { reviewedEntries } from '../playbook/review-list.ts';
import { standOf } from '../playbook/reviews.ts';
import { noParticulars, type Particulars } from './filters.ts';

/** What the filters know of every entry, by its page relative to the search page. */
export function particularsOf(entries: Entries): Record<string, Partial<Particulars>> {
  const reviews = new Map(reviewedEntries(entries).map(({ entry, state }) => [entry, state]));
  const known = Object.entries(entries).flatMap(([collection, list]: [string, Entries[keyof Entries]]) =>
    list.map(({ id, data }) => {
      const review = reviews.get(`${collection}/${id}`);
      const all: Particulars = {
        ...noParticulars,
        ...('facts' in data ? { family: data.family, closes: lastDay(findFact(data, 'validThrough')) ?? '' } : {}),
        ...('owner' in data ? { page: data.kind, owner: data.owner } : {}),
        ...(review ? { review: standOf(review), due: review.due ?? '' } : {}),
      };
      const stated = Object.entries(all).filter(([, value]) => value !== '');
      return [entryPage(collection as keyof Entries, id).slice(1), Object.fromEntries(stated)] as const;
    }),
  );
  return Object.fromEntries(known.filter(([, stated]) => Object.keys(stated).length > 0));
}
