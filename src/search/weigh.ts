import { type Concept, isNamed } from './plan.ts';
import type { Posting } from './postings.ts';
import { settings } from './settings.ts';
import type { Store } from './store.ts';

/** A concept with what it weighs: the rarer, the more. */
export interface Weighed extends Concept {
  weight: number;
  /** Whether it names a posting: every record of some posting has it in its head. */
  names: boolean;
  /** The entries of the postings that it names. */
  named: readonly number[];
}

type Postings = ReadonlyMap<string, Posting>;

/** What each concept weighs: the logarithm of how few records and entries hold it, by its own words or its group's. */
export function weigh(concepts: readonly Concept[], postings: Postings, store: Store): Weighed[] {
  const words = concepts.filter(({ asks }) => !asks).map((concept) => weighWord(concept, postings, store));
  const mean = words.reduce((sum, { weight }) => sum + weight, 0) / words.length;
  const asking = concepts.filter(({ asks }) => asks);
  // A kind of value stands in no word: it weighs as much as the words do on the average.
  const values = asking.map((concept) =>
    words.length === 0
      ? weighWord(concept, postings, store)
      : { ...concept, weight: concept.share * Math.max(mean, settings.leastAsked), names: false, named: [] },
  );
  return [...words, ...values];
}

function weighWord(concept: Concept, postings: Postings, store: Store): Weighed {
  // Words that name something together are as rare as they are together.
  const naming = concept.stems.length > 1 && concept.terms.length > 0 ? concept.terms : termsOf(concept);
  const records = new Set(naming.flatMap((term) => postings.get(term)?.all ?? []));
  const entries = new Set([...records].map(store.entryOf));
  const { byEntry, least, mostVague } = settings;
  const rarity = (1 - byEntry) * rarityOf(records.size, store.size) + byEntry * rarityOf(entries.size, store.entries);
  const named = namedBy(concept, postings, store);
  return {
    ...concept,
    weight: concept.share * Math.max(concept.share < 1 ? Math.min(rarity, mostVague) : rarity, least),
    names: named.length > 0,
    named,
  };
}

function rarityOf(holding: number, all: number): number {
  return Math.log((all + 1) / (Math.max(holding, settings.unknown) + 0.5));
}

function namedBy(concept: Concept, postings: Postings, store: Store): number[] {
  const heads = new Set(termsOf(concept).flatMap((term) => postings.get(term)?.titles ?? []));
  const ofRoles = [...heads].filter((record) => store.collectionOf(record) === 'roles');
  const byEntry = Map.groupBy(ofRoles, store.entryOf);
  return [...byEntry].flatMap(([entry, records]) => (records.length === store.sizeOf(entry) ? entry : []));
}

/**
 * The postings that a question means: those whose heads have most of the weight of what names one. `The ads team` is the one about
 * ads, though another is for a team lead. Undefined where nothing names any.
 */
export function meantBy(concepts: readonly Weighed[]): ReadonlySet<number> | undefined {
  const weights = new Map<number, number>();
  for (const concept of concepts.filter(isNamed))
    for (const entry of concept.named) weights.set(entry, (weights.get(entry) ?? 0) + concept.weight);
  if (weights.size === 0) return undefined;
  const most = Math.max(...weights.values());
  return new Set([...weights].flatMap(([entry, weight]) => (weight === most ? entry : [])));
}

/** What a record counts for, beside holding a term, that holds it in its title or its entry's. */
const inHead = 1.3;

/** The records that hold some of the weight, those with most first: numbers. */
export function candidatesFor(concepts: readonly Weighed[], postings: Postings): number[] {
  const scores = new Map<number, number>();
  for (const concept of concepts) {
    const found = termsOf(concept).flatMap((term) => postings.get(term) ?? []);
    const best = new Map(found.flatMap(({ all }) => all.map((record): [number, number] => [record, 1])));
    for (const record of found.flatMap(({ titles }) => titles)) best.set(record, inHead);
    for (const [record, share] of best) scores.set(record, (scores.get(record) ?? 0) + share * concept.weight);
  }
  return [...scores].toSorted(([a, m], [b, n]) => n - m || a - b).map(([record]) => record);
}

/** Every term of the index that stands for a concept. */
export function termsOf({ stems, terms }: Concept): string[] {
  return [...stems, ...terms];
}
