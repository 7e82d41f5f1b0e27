import type { EntryDraft } from './drafts.ts';
import { type EmittedFile, emitEntry } from './emit/emit.ts';
import type { JobPosting, OtherDocument } from './hub-record.ts';
import { type Page, pageOf } from './link/page.ts';
import type { Place } from './link/places.ts';
import { type Gathered, type TopicDraft, topicEntry } from './link/topics.ts';
import { apartKey, defineLater, type Memory, rememberApart, rememberAs } from './memory.ts';
import { examine, type Testimony } from './verify/testimony.ts';
import { namedIn } from './verify/verdict.ts';

/** The page of a document at its place, with its key. */
export function pageAs(
  memory: Memory,
  document: string,
  record: JobPosting | OtherDocument,
  place: Place,
): Page & { readonly key: string } {
  const key = keyOfPage(memory, document, place);
  const make = once(() => pageOf(record, place));
  const known = rememberApart(memory, key, () => flat(make()), { owned: 'data' });
  const entry = { ...known.entry } as EntryDraft;
  // Made again from the record where somebody asks: kept, they would be as long as the file that is written of them.
  defineLater(entry, 'sections', () => make().entry.sections);
  const page = { key, entry, known: known.known, absentElsewhere: known.absentElsewhere } as Page & { key: string };
  return defineLater(page, 'owned', () => known.owned);
}

/** The entry of a topic, with its key. */
export function topicAs(memory: Memory, topic: Gathered): { readonly key: string; readonly entry: TopicDraft } {
  const key = memory.keyOf('topic', [topic.id, topic.contributions.map(({ digest }) => digest)]);
  return { key, entry: rememberApart(memory, key, () => topicEntry(topic), { sections: 'data' }) };
}

function flat({ entry: { sections: _, ...entry }, owned, known, absentElsewhere }: Page) {
  return { entry, owned, known, absentElsewhere };
}

/** The file of an entry, the names of the sources in it, and what it says when it is read again. */
export interface KnownFile extends EmittedFile {
  readonly key: string;
  readonly digest: string;
  readonly named: readonly string[];
  readonly testimony: () => Testimony;
}

/** The file of an entry whose key is known. */
export function fileAs(memory: Memory, entry: EntryDraft, of: string): KnownFile {
  const key = keyOfFile(memory, of);
  const path = `${entry.collection}/${entry.id}.mdx`;
  let read: Testimony | undefined;
  const known = rememberApart(
    memory,
    key,
    () => {
      const emitted = emitEntry(entry);
      const { text, digest } = emitted;
      read = examine(emitted);
      return { digest, named: namedIn(read), text };
    },
    { text: 'data' },
  );
  const examined = () => read ?? examine({ path, text: known.text });
  const testimony = () => {
    // A file of many sources is held against them whenever one of them changes.
    read = known.named.length > 1 ? rememberAs(memory, apartKey(key, 'testimony'), examined) : examined();
    return read;
  };
  const file = { key, path, digest: known.digest, named: known.named, testimony, text: '' };
  return defineLater(file, 'text', () => known.text);
}

/** Whether the page of a document and its file are kept. */
export function isPageKnown(memory: Memory, document: string, place: Place): boolean {
  const key = keyOfPage(memory, document, place);
  return memory.has(key) && memory.has(keyOfFile(memory, key));
}

function keyOfPage(memory: Memory, document: string, place: Place): string {
  return memory.keyOf('page', [document, place]);
}

function keyOfFile(memory: Memory, entry: string): string {
  return memory.keyOf('file', entry);
}

/** The same function, which is asked once. */
function once<O extends object>(make: () => O): () => O {
  let made: O | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
