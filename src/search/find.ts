import { type Judgement, judge } from './judge.ts';
import { type Correction, isNamed, planOf } from './plan.ts';
import type { SearchRecord } from './record.ts';
import { settings } from './settings.ts';
import type { Store } from './store.ts';
import { candidatesFor, meantBy, termsOf, type Weighed, weigh } from './weigh.ts';
import { type Why, whyOf } from './why.ts';

export interface Hit extends Judgement {
  /** Whether its value is the answer, and not only where one is found. */
  answers: boolean;
  /** Where it has another word than the one asked for. */
  why: Why[];
}

export interface Answer {
  state: 'answered' | 'unanswered';
  /** In rank order: passages that answer, or that come near. */
  hits: Hit[];
  concepts: Weighed[];
  corrections: Correction[];
  /** How many passages of each kind the words are in, whatever kinds were asked for. */
  counts: ReadonlyMap<string, number>;
  /** The page of the posting that is meant, where it is one. */
  posting?: string | undefined;
}

/** A reader looks at a page of results, and asks again rather than turn it. */
const mostHits = 10;
/** Results that a reader looks at before asking again: one of them must answer. */
const seen = 3;

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
  const named = concepts.filter((concept) => isNamed(concept) && !concept.names).length;
  const isAnswer = ({ record, coverage, missing, meets }: Judgement) =>
    meets && coverage >= enoughFor(named) && missing <= mostMissing(record, alternatives) + reliefFor(named);
  const meant = meantBy(concepts);
  const isOfAnother = (record: number) =>
    meant !== undefined && store.collectionOf(record) === 'roles' && !meant.has(store.entryOf(record));
  const looked = wanted.slice(0, store.looked);
  const judged = (await store.records(looked))
    .map((record, index) => judge(record, concepts, phrases, !isOfAnother(looked[index] ?? 0)))
    .map((judgement) => (isAnswer(judgement) ? { ...judgement, score: judgement.score + settings.answers } : judgement))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostHits);
  const state = judged.slice(0, seen).some(isAnswer) ? 'answered' : 'unanswered';
  // Values that answer stand on top, side by side where several postings have one.
  const values = judged.findIndex((hit) => hit.record.answer === '' || hit.titled === 0 || !isAnswer(hit));
  const hits = judged.map((hit, index) => ({
    ...hit,
    why: whyOf(hit.record, hit.passage, concepts, store),
    answers: index < (values === -1 ? judged.length : values) && index < seen,
  }));
  const [one, ...others] = meant ?? [];
  const posting = one === undefined || others.length > 0 ? undefined : store.pageOf(one);
  return { state, hits, concepts, corrections, counts: tally(candidates, kindOf), posting };
}

/** How much of a question must be covered that names so many things. */
function enoughFor(named: number): number {
  if (named === 0) return settings.enoughVague;
  return settings.enough - reliefFor(named);
}

/** What is let off where so many things are named: a question that tells a story. */
function reliefFor(named: number): number {
  return settings.perThing * Math.max(0, named - settings.things);
}

function mostMissing({ kind }: SearchRecord, alternatives: number): number {
  if (alternatives > 0) return settings.missingOr;
  return kind === 'fact' || kind === 'gap' ? settings.missingValue : settings.missing;
}

function tally(records: readonly number[], kindOf: (record: number) => string): Map<string, number> {
  const groups = Map.groupBy(records, kindOf);
  return new Map([...groups].map(([kind, list]) => [kind, list.length]));
}
