import { createCatalogue } from './catalogue.ts';
import { noParticulars } from './filters.ts';
import { type PartedContent, type PostingsFile, unpacked } from './parts.ts';
import { analyse, type Posting } from './postings.ts';
import type { SearchRecord } from './record.ts';
import { stemFor } from './stem.ts';
import type { Store } from './store.ts';
import { wordsOf } from './tokens.ts';
import { createVocabulary } from './vocabulary.ts';

/** Reads a file of the index by its name. */
export type ReadFile = (name: string) => Promise<unknown>;

/** Of an index in parts fewer texts are looked at: each may be a file. */
const looked = 14;

/** A store of which a question loads what it needs, and each part once. */
export function createPartedStore(head: PartedContent, read: ReadFile): Store {
  const stem = stemFor(head.language);
  const vocabulary = createVocabulary(head.groups, stem);
  const files = new Map<string, Promise<unknown>>();
  const load = <T>(name: string) => {
    const file = files.get(name) ?? read(name);
    files.set(name, file);
    // What failed is read again at the next question.
    file.catch(() => files.delete(name));
    return file as Promise<T>;
  };
  const postingOf = async (term: string): Promise<[string, Posting][]> => {
    const number = head.parts.postings.findLastIndex((first) => first <= term);
    if (number === -1) return [];
    const steps = Object.entries((await load<PostingsFile>(`postings-${number}.json`)).postings).find(
      ([each]) => each === term,
    );
    return steps ? [[term, unpacked(steps[1])]] : [];
  };
  const recordAt = async (record: number) => {
    const number = head.parts.records.findLastIndex((first) => first <= record);
    const { records } = await load<{ records: SearchRecord[] }>(`records-${number}.json`);
    const found = records[record - (head.parts.records[number] ?? 0)];
    if (!found) throw new RangeError(`Unexpected record ${record}, expected one of records-${number}.json`);
    return analyse(found, stem, vocabulary);
  };
  return {
    ...createCatalogue(head.entries),
    stem,
    vocabulary,
    looked,
    words: head.words,
    familiar: new Set(head.familiar),
    subject: new Set(wordsOf(head.subject)),
    postings: async (terms) => new Map((await Promise.all(terms.map(postingOf))).flat()),
    records: (numbers) => Promise.all(numbers.map(recordAt)),
    particularsOf: (page) => ({ ...noParticulars, ...head.particulars[page] }),
  };
}
