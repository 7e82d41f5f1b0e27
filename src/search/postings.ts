import { isNumber, valuesIn } from './kinds-of-value.ts';
import type { SearchRecord } from './record.ts';
import type { Stem } from './stem.ts';
import { wordsOf } from './tokens.ts';
import { occurrencesIn, type Vocabulary } from './vocabulary.ts';

/** The numbers of the records that hold a term, in their order; `titles` are those that hold it in their title or their entry's. */
export interface Posting {
  all: number[];
  titles: number[];
}

export interface Sentence {
  text: string;
  words: readonly string[];
  /** The number of its passage. */
  passage: number;
  /** How many words it has. */
  length: number;
  /** Its terms, each with the words where it stands. */
  terms: ReadonlyMap<string, number[]>;
}

/** A record with the terms of its parts, for the index and for ranking alike. */
export interface Analysed {
  record: SearchRecord;
  title: ReadonlySet<string>;
  /** The title's words that do not only ask. */
  titleWords: number;
  entry: ReadonlySet<string>;
  /** Its text in sentences: what a question asks for should stand in one. */
  sentences: readonly Sentence[];
}

/** The term of a word in exactly this form. It tells passages apart, and is not in the index. */
export function exact(word: string): string {
  return `'${word}`;
}

/** Takes a record to pieces. */
export function analyse(record: SearchRecord, stem: Stem, vocabulary: Vocabulary): Analysed {
  const setOf = (text: string) => new Set(termsOf(text, stem, vocabulary).terms.keys());
  const title = setOf(record.title);
  return {
    record,
    title,
    titleWords: [...title].filter((term) => !/^[='#]/.test(term)).length,
    entry: setOf(`${record.entry} . ${record.about}`),
    sentences: record.passages.flatMap((passage, number) =>
      sentencesOf(passage).map((text) => ({ text, passage: number, ...termsOf(text, stem, vocabulary) })),
    ),
  };
}

function termsOf(text: string, stem: Stem, vocabulary: Vocabulary): Pick<Sentence, 'length' | 'terms' | 'words'> {
  const words = wordsOf(text);
  const terms = new Map<string, number[]>();
  for (const { term, at } of occurrencesIn(words, stem, vocabulary)) terms.set(term, [...(terms.get(term) ?? []), at]);
  for (const term of [...valuesIn(text), ...words.map(exact)]) terms.set(term, []);
  const numbers = [...words.keys()].filter((at) => isNumber(words[at] ?? ''));
  if (numbers.length > 0) terms.set('#number', numbers);
  return { words, length: words.length, terms };
}

/** A text in its sentences: a mark, a space, a capital. `e.g. Java` is one. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[\p{Ll}\p{N})”"’][.!?:;][”"’)]?)\s+(?=[“"‘(]?[\p{Lu}\p{N}])/u);
}

/** The postings of all records. */
export function postingsOf(analyses: readonly Analysed[]): Map<string, Posting> {
  const postings = new Map<string, Posting>();
  for (const [number, analysis] of analyses.entries()) addPostings(postings, analysis, number);
  return postings;
}

/** Enters a record, which comes after those that are entered. */
export function addPostings(
  postings: Map<string, Posting>,
  { title, entry, sentences }: Analysed,
  number: number,
): void {
  const heads = new Set([...title, ...entry]);
  for (const term of new Set([...heads, ...sentences.flatMap(({ terms }) => [...terms.keys()])])) {
    if (term.startsWith(exact(''))) continue;
    const posting = postings.get(term) ?? { all: [], titles: [] };
    posting.all.push(number);
    if (heads.has(term)) posting.titles.push(number);
    postings.set(term, posting);
  }
}
