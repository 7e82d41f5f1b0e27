import { covers } from './cover.ts';
import type { Engine, Found } from './engine.ts';
import { type Attempt, roundsOf } from './plan.ts';
import { subjectOf } from './words.ts';

export interface Answer {
  state: 'answered' | 'unanswered';
  /** In rank order: passages that answer, or that come near. */
  hits: Found[];
  /** How many passages of each collection the words are in, whatever collections were asked for. */
  counts: ReadonlyMap<string, number>;
}

/** A reader looks at a page of results, and asks again rather than turn it. */
const mostHits = 10;

/**
 * Looks a query up: all words of its subject first, fewer of them where that finds nothing.
 *
 * @param collections the collections to search; all of them where empty
 */
export async function find(engine: Engine, query: string, collections: readonly string[]): Promise<Answer> {
  for (const round of roundsOf(subjectOf(query))) {
    const tried = await Promise.all(round.map((attempt) => attemptWith(engine, attempt, collections)));
    const hits = unique(tried.flatMap(({ hits: found }) => found)).slice(0, mostHits);
    if (hits.length === 0) continue;
    const counts = tally(engine, new Set(tried.flatMap(({ ids }) => ids)));
    return { state: round.some(({ answers }) => answers) ? 'answered' : 'unanswered', hits: statedFirst(hits), counts };
  }
  return { state: 'unanswered', hits: [], counts: new Map() };
}

async function attemptWith(engine: Engine, { words }: Attempt, collections: readonly string[]) {
  const results = await engine.search(words.join(' '));
  const wanted = results.filter(
    ({ id }) => collections.length === 0 || collections.includes(engine.collectionOf(id) ?? ''),
  );
  const found = await Promise.all(wanted.slice(0, mostHits).map((result) => result.data()));
  const hits = found.filter(({ content, meta }) => covers(`${content} ${Object.values(meta).join(' ')}`, words));
  return { hits, ids: results.map(({ id }) => id) };
}

function tally(engine: Engine, ids: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const collection = engine.collectionOf(id) ?? '';
    counts.set(collection, (counts.get(collection) ?? 0) + 1);
  }
  return counts;
}

/** What one document leaves out ranks below what another says. */
function statedFirst(hits: readonly Found[]): Found[] {
  const isGap = ({ raw_url }: Found) => Number(raw_url.includes('#gap-'));
  return hits.toSorted((a, b) => isGap(a) - isGap(b));
}

function unique(hits: readonly Found[]): Found[] {
  return [...new Map(hits.map((hit) => [hit.raw_url, hit])).values()];
}
