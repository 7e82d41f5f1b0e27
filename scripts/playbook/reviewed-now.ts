import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { createEdition } from '../../src/lib/edition.ts';
import { reviewedEntry, reviewedNote } from '../../src/playbook/reviewed.ts';
import type { Reviewed } from '../../src/playbook/reviews.ts';
import { type Reviews, reviewsSchema } from '../../src/schemas/reviews.ts';
import type { Conversion } from '../convert/pipeline.ts';
import { readNote } from './note.ts';

/** What a review of an entry would be tied to today; undefined where the hub has no such entry. */
export async function reviewedNow(
  content: string,
  entry: string,
  { linked, apparatus }: Conversion,
): Promise<Reviewed | undefined> {
  const edition = createEdition(apparatus);
  const generated = new Map(linked.entries.map(({ collection, id, data }) => [`${collection}/${id}`, data.sources]));
  const sources = generated.get(entry);
  if (sources) return reviewedEntry(sources, edition);
  const id = /^playbook\/(?<id>[^/\\]+)$/u.exec(entry)?.groups?.['id'];
  const text = id === undefined ? undefined : await textOf(join(content, 'playbook', `${id}.mdx`));
  if (id === undefined || text === undefined) return undefined;
  const { data, bodyAt } = readNote(id, entry, text);
  const sourcesOf = (name: string) => (name.startsWith('sources/') ? [name.slice(8)] : (generated.get(name) ?? []));
  return reviewedNote({ text, data, body: text.slice(bodyAt) }, sourcesOf, edition);
}

/** What can be reviewed: the generated entries of a hub and the pages of its playbook. */
export async function reviewableIn(content: string, { linked }: Conversion): Promise<string[]> {
  const files = await readdir(join(content, 'playbook')).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const pages = files.filter((name) => name.endsWith('.mdx')).map((name) => `playbook/${name.replace(/\.mdx$/u, '')}`);
  return [...linked.entries.map(({ collection, id }) => `${collection}/${id}`), ...pages];
}

/** The reviews of a hub; none where it has no file. Throws where the file is not one of reviews. */
export async function readReviews(content: string): Promise<Reviews> {
  return reviewsSchema.parse(parse((await textOf(join(content, 'reviews.yaml'))) ?? '') ?? {});
}

/** Writes the reviews, entries by name. */
export async function writeReviews(content: string, reviews: Reviews): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(reviews).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  // What is empty is what the schema takes it to be.
  const plain = JSON.parse(JSON.stringify(sorted, (_, value) => (isEmpty(value) ? undefined : value)));
  const head = '# When entries were read and found right: `npm run review` writes it.\n';
  await writeFile(join(content, 'reviews.yaml'), head + stringify(plain));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
