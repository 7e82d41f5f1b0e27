import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Entries } from '../lib/entries.ts';
import { createReader } from '../lib/files.ts';
import { readEdition, readHub } from '../lib/hub.ts';
import { contentFolder } from '../lib/place.ts';
import { entryPage, entryParts } from '../lib/routes.ts';
import { type Reviews, reviewsSchema } from '../schemas/reviews.ts';
import { reviewedEntry, reviewedNote } from './reviewed.ts';
import { type ReviewState, reviewState, reviewsOf } from './reviews.ts';

/** An entry that is reviewed, and how it stands. */
export interface ReviewedEntry {
  entry: string;
  title: string;
  href: string;
  owner?: string;
  state: ReviewState;
}

const readReviews = createReader(
  join(contentFolder, 'reviews.yaml'),
  (text): Reviews => reviewsSchema.parse(parse(text) ?? {}),
  (): Reviews => ({}),
);

const known = new WeakMap<Entries, ReviewedEntry[]>();

/** Every entry that is reviewed: it has an interval, or it had a review. Each is read once. */
export function reviewedEntries(entries: Entries): ReviewedEntry[] {
  const found = known.get(entries) ?? [...reviewedNotes(entries), ...reviewedGenerated(entries)];
  known.set(entries, found);
  return found;
}

function reviewedNotes(entries: Entries): ReviewedEntry[] {
  const reviews = readReviews();
  const sourcesOf = (entry: string): readonly string[] => {
    const { collection, id } = entryParts(entry);
    if (collection === 'sources') return [id];
    const data = collection === 'playbook' ? undefined : entries[collection].find((each) => each.id === id)?.data;
    return data?.sources ?? [];
  };
  return entries.playbook.flatMap(({ id, data, body = '' }) => {
    const entry = `playbook/${id}`;
    const own = reviewsOf(entry, data.formerly, reviews);
    if (data.reviewEvery === undefined && own.length === 0) return [];
    const text = readFileSync(join(contentFolder, 'playbook', `${id}.mdx`), 'utf8');
    const state = reviewState(own, reviewedNote({ text, data, body }, sourcesOf, readEdition()), data.reviewEvery);
    return [{ entry, title: data.title, href: entryPage('playbook', id), owner: data.owner, state }];
  });
}

function reviewedGenerated(entries: Entries): ReviewedEntry[] {
  const reviews = readReviews();
  const asked = readHub().reviews;
  return (['roles', 'stages', 'values', 'faqs', 'topics'] as const).flatMap((collection) =>
    entries[collection].flatMap(({ id, data }) => {
      const entry = `${collection}/${id}`;
      const own = reviewsOf(entry, [], reviews);
      if (!asked && own.length === 0) return [];
      const state = reviewState(own, reviewedEntry(data.sources, readEdition()), asked?.every);
      const owner = asked ? { owner: asked.owner } : {};
      return [{ entry, title: data.title, href: entryPage(collection, id), ...owner, state }];
    }),
  );
}
