import { type Catalogue, createCatalogue, entrySizesOf } from './catalogue.ts';
import { noParticulars, type Particulars } from './filters.ts';
import { type Analysed, addPostings, analyse, type Posting } from './postings.ts';
import type { SearchRecord } from './record.ts';
import { inSlices } from './slices.ts';
import { type Stem, stemFor } from './stem.ts';
import { wordsOf } from './tokens.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** What a site knows of words: enough to plan a question. */
export interface Lexicon {
  stem: Stem;
  vocabulary: Vocabulary;
  /** The words of the site, the commonest first. */
  words: readonly string[];
  /** Real words that look like misspelt words of the site (`lunch` beside `launch`). */
  familiar: ReadonlySet<string>;
  /** The words of the hub's subject. */
  subject: ReadonlySet<string>;
}

/** The index, wherever it is: in memory, or in files of which a question needs a few. */
export interface Store extends Lexicon, Catalogue {
  /** How many records have their text looked at: those with most of the weight. */
  looked: number;
  /** Of each term that some record holds, the records. */
  postings(terms: readonly string[]): Promise<ReadonlyMap<string, Posting>>;
  records(numbers: readonly number[]): Promise<Analysed[]>;
  /** What the filters know of the entry of a page. */
  particularsOf(page: string): Particulars;
}

/** What a store is made of. */
export interface StoreContent {
  language: string;
  /** Whom the hub is about: a name that every question may hold. */
  subject: string;
  groups: readonly (readonly string[])[];
  familiar: readonly string[];
  records: readonly SearchRecord[];
  /** What the filters know of entries, by their page; an entry of which there is nothing to know is not here. */
  particulars: Readonly<Record<string, Partial<Particulars>>>;
}

const looked = 40;

/** A store in memory. Small hubs travel as their records, and are indexed where they are searched, in slices of time. */
export async function createStore({
  language,
  subject,
  groups,
  familiar,
  records,
  particulars,
}: StoreContent): Promise<Store> {
  const stem = stemFor(language);
  const vocabulary = createVocabulary(groups, stem);
  const analysed: Analysed[] = [];
  const postings = new Map<string, Posting>();
  const counts = new Map<string, number>();
  await inSlices(records, (record, number) => {
    const analysis = analyse(record, stem, vocabulary);
    analysed.push(analysis);
    addPostings(postings, analysis, number);
    countWords(counts, record);
  });
  const recordAt = (number: number) => {
    const record = analysed[number];
    if (!record) throw new RangeError(`Unexpected record ${number}, expected one of ${records.length}`);
    return record;
  };
  return {
    ...createCatalogue(entrySizesOf(records)),
    stem,
    looked,
    vocabulary,
    words: byCount(counts),
    familiar: new Set(familiar),
    subject: new Set(wordsOf(subject)),
    postings: async (terms) => new Map(terms.flatMap((term) => postingIn(postings, term))),
    records: async (numbers) => numbers.map(recordAt),
    particularsOf: (page) => ({ ...noParticulars, ...particulars[page] }),
  };
}

function postingIn(postings: ReadonlyMap<string, Posting>, term: string): [string, Posting][] {
  const posting = postings.get(term);
  return posting ? [[term, posting]] : [];
}

/** Every word of the records, the commonest first; words as common as each other in the order of the alphabet. */
export function wordsByCount(records: readonly SearchRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const record of records) countWords(counts, record);
  return byCount(counts);
}

function countWords(counts: Map<string, number>, { title, entry, about, passages }: SearchRecord): void {
  for (const word of wordsOf([title, entry, about, ...passages].join(' . ')))
    counts.set(word, (counts.get(word) ?? 0) + 1);
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
