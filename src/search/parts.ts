import { type EntrySizes, entrySizesOf } from './catalogue.ts';
import { analyse, type Posting, postingsOf } from './postings.ts';
import { stemFor } from './stem.ts';
import { type StoreContent, wordsByCount } from './store.ts';
import { createVocabulary } from './vocabulary.ts';

/** What is loaded first of an index in parts: all that plans a question, and where the rest is. */
export interface PartedContent extends Omit<StoreContent, 'records'> {
  entries: EntrySizes;
  words: readonly string[];
  parts: {
    /** The first term of each file of postings, in the order of terms. */
    postings: readonly string[];
    /** The first record of each file of records. */
    records: readonly number[];
  };
}

/** The postings of a file: of each term, the records as `packed` writes them. */
export interface PostingsFile {
  postings: Record<string, number[]>;
}

/** Up to here an index is one file. Characters; compressed a third or less of that goes over the wire. */
const mostInOne = 300_000;
/** How long a file of an index in parts becomes before the next begins. Characters. */
const partLength = { postings: 12_000, records: 6_000 };

/** The files of an index, by name: one where it is small, else a first one and parts of which a question needs a few. */
export function filesOf(content: StoreContent): Map<string, string> {
  const whole = JSON.stringify(content);
  return whole.length <= mostInOne ? new Map([['index.json', whole]]) : partsOf(content);
}

/** The same in parts, however small it is. */
export function partsOf({ records, ...content }: StoreContent): Map<string, string> {
  const stem = stemFor(content.language);
  const vocabulary = createVocabulary(content.groups, stem);
  const all = postingsOf(records.map((record) => analyse(record, stem, vocabulary)));
  const terms = [...all].map(([term, posting]): [string, number[]] => [term, packed(posting)]);
  const postings = cut(
    terms.toSorted(([a], [b]) => (a < b ? -1 : 1)),
    partLength.postings,
  );
  const recordParts = cut(records, partLength.records);
  const starts = recordParts.flatMap(([first]) => (first ? [records.indexOf(first)] : []));
  const head: PartedContent = {
    ...content,
    entries: entrySizesOf(records),
    words: wordsByCount(records),
    parts: { postings: postings.map((part) => part[0]?.[0] ?? ''), records: starts },
  };
  return new Map([
    ['index.json', JSON.stringify(head)],
    ...postings.map((part, n): [string, string] => [
      `postings-${n}.json`,
      JSON.stringify({ postings: Object.fromEntries(part) }),
    ]),
    ...recordParts.map((part, n): [string, string] => [`records-${n}.json`, JSON.stringify({ records: part })]),
  ]);
}

/** A list in stretches that are each about as long as they may be. */
function cut<T>(list: readonly T[], most: number): T[][] {
  const parts: T[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const item of list) {
    if (length > most) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(item);
    length += JSON.stringify(item).length;
  }
  return parts;
}

/** Records as steps from one to the next, doubled, and one more where the term stands in the record's head. */
export function packed({ all, titles }: Posting): number[] {
  const heads = new Set(titles);
  return all.map((record, index) => 2 * (record - (all[index - 1] ?? 0)) + Number(heads.has(record)));
}

/** What `packed` was made of. */
export function unpacked(steps: readonly number[]): Posting {
  const posting: Posting = { all: [], titles: [] };
  let record = 0;
  for (const step of steps) {
    record += Math.floor(step / 2);
    posting.all.push(record);
    if (step % 2 === 1) posting.titles.push(record);
  }
  return posting;
}
