import { isNamed, type Judgement, judge } from './judge.ts';
import { type Correction, planOf } from './plan.ts';
import { settings } from './settings.ts';
import type { Store } from './store.ts';
import { candidatesFor, termsOf, type Weighed, weigh } from './weigh.ts';

export interface Hit extends Judgement {
  /** Whether its value is the answer, and not only where one is found. */
  answers: boolean;
}

export interface Answer {
  state: 'answered' | 'unanswered';
  /** In rank order: passages that answer, or that come near. */
  hits: Hit[];
  concepts: Weighed[];
  corrections: Correction[];
  /** How many passages of each kind the words are in, whatever kinds were asked for. */
  counts: ReadonlyMap<string, number>;
}

/** A reader looks at a page of results, and asks again rather than turn it. */
const mostHits = 10;
/** Results that a reader looks at before asking again: one of them must answer. */
const looked = 3;

/**
 * Looks a question up.
 *
 * @param kinds the kinds to search; all of them where empty
 * @param kindOf the kind of a record: its collection, unless a finer one is asked for
 */
export async function find(
  store: Store,
  query: string,
  kinds: readonly string[],
  kindOf: (record: number) => string = store.collectionOf,
): Promise<Answer> {
  const { concepts: planned, phrases, corrections, alternatives } = planOf(query, store);
  const postings = await store.postings([...new Set(planned.flatMap(termsOf))]);
  const concepts = weigh(planned, postings, store);
  const candidates = candidatesFor(concepts, postings);
  const wanted = candidates.filter((record) => kinds.length === 0 || kinds.includes(kindOf(record)));
  const judged = (await store.records(wanted.slice(0, store.looked)))
    .map((record) => judge(record, concepts, phrases))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostHits);
  const named = concepts.filter(isNamed).length;
  const enough = named === 0 ? settings.enoughVague : settings.enough;
  const isAnswer = ({ coverage, missing }: Judgement) =>
    coverage >= enough && missing <= named * settings.missing + alternatives;
  const state = judged.slice(0, looked).some(isAnswer) ? 'answered' : 'unanswered';
  // Values that answer stand on top, side by side where several postings have one.
  const values = judged.findIndex((hit) => hit.record.answer === '' || hit.titled === 0 || !isAnswer(hit));
  const hits = judged.map((hit, index) => ({
    ...hit,
    answers: index < (values === -1 ? judged.length : values) && index < looked,
  }));
  return { state, hits, concepts, corrections, counts: tally(candidates, kindOf) };
}

function tally(records: readonly number[], kindOf: (record: number) => string): Map<string, number> {
  const groups = Map.groupBy(records, kindOf);
  return new Map([...groups].map(([kind, list]) => [kind, list.length]));
}
