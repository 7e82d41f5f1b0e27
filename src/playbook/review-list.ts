import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Entries } from '../lib/entries.ts';
import { createReader } from '../lib/files.ts';
import { readEdition } from '../lib/hub.ts';
import { contentFolder } from '../lib/place.ts';
import { entryPage, entryParts } from '../lib/routes.ts';
import { type Reviews, reviewsSchema } from '../schemas/reviews.ts';
import { digestOfNote, type ReviewState, reviewState, shortDigest, sourcesOfNote } from './reviews.ts';

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

/** The pages of the playbook that ask for reviews or had one, and the generated entries that had one. */
export function reviewedEntries(entries: Entries): ReviewedEntry[] {
  const reviews = readReviews();
  const sourcesOf = (entry: string): string[] => {
    const { collection, id } = entryParts(entry);
    if (collection === 'sources') return [id];
    const data = collection === 'playbook' ? undefined : entries[collection].find((each) => each.id === id)?.data;
    return data?.sources ?? [];
  };
  const notes = entries.playbook.flatMap(({ id, data, body = '' }) => {
    const entry = `playbook/${id}`;
    if (data.reviewEvery === undefined && !reviews[entry]) return [];
    const text = digestOfNote(readFileSync(join(contentFolder, 'playbook', `${id}.mdx`), 'utf8'));
    const now = { text, sources: digestsOf(sourcesOfNote(data, body, sourcesOf)) };
    const state = reviewState(reviews[entry], now, data.reviewEvery);
    return [{ entry, title: data.title, href: entryPage('playbook', id), owner: data.owner, state }];
  });
  const generated = (['roles', 'stages', 'values', 'faqs', 'topics'] as const).flatMap((collection) =>
    entries[collection].flatMap(({ id, data }) => {
      const entry = `${collection}/${id}`;
      if (!reviews[entry]) return [];
      const state = reviewState(reviews[entry], { sources: digestsOf(data.sources) });
      return [{ entry, title: data.title, href: entryPage(collection, id), state }];
    }),
  );
  return [...notes, ...generated];
}

/** The digests of documents as they are; of one that the hub lacks, none. */
function digestsOf(ids: readonly string[]): Record<string, string> {
  const sources = new Map(readEdition().sources.map(({ id, value }) => [id, value]));
  return Object.fromEntries(
    ids.flatMap((id) => {
      const value = sources.get(id);
      return value === undefined ? [] : [[id, shortDigest(value)] as const];
    }),
  );
}
