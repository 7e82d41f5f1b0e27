import type { Apparatus, SourceEntry } from '../../src/schemas/apparatus.ts';
import type { EntryDraft } from './drafts.ts';
import type { EmittedFile } from './emit/emit.ts';
import type { HubRecord } from './hub-record.ts';
import { type Linked, link } from './link/link.ts';
import { type Places, placesOf } from './link/places.ts';
import { defineLater, type Memory, noMemory } from './memory.ts';
import type { Message, Result } from './message.ts';
import type { OnProgress } from './progress.ts';
import { type KnownDocument, readAs } from './remembered.ts';
import { fileAs, type KnownFile, pageAs, topicAs } from './remembered-page.ts';
import { rememberingWitness } from './remembered-proof.ts';
import type { Source } from './types.ts';
import { verify } from './verify/verify.ts';

/** Everything that a set of sources becomes. */
export interface Conversion {
  readonly records: readonly HubRecord[];
  readonly linked: Linked;
  readonly files: readonly EmittedFile[];
  readonly apparatus: Apparatus;
  readonly messages: readonly Message[];
  /** By the id of a source: a short digest of its text and of what its .yaml says. */
  readonly digests: ReadonlyMap<string, string>;
}

/** A source, and the key that it is remembered under. */
export interface KeyedSource {
  readonly source: Source;
  readonly key: string;
}

/** Sources that were read, each for itself, and where their entries go. */
export interface Begun {
  readonly documents: readonly KnownDocument[];
  readonly places: Places;
}

/**
 * The whole way from sources to files: segment → recognise → extract → link → emit → verify. Pure: reads and writes nothing;
 * `onProgress` is told of the way. What concerns one document or one file alone is asked of `memory` first; what joins them, and the
 * proof of the whole, is done anew each time.
 */
export function convertSources(
  sources: readonly Source[],
  memory: Memory = noMemory,
  onProgress?: OnProgress,
): Conversion {
  return complete(begin(keysOf(sources, memory), memory, onProgress), memory, onProgress);
}

/** The sources with their keys: of text, name, and what the .yaml says. Where the file's digest stands for the text, that is not looked at. */
export function keysOf(sources: readonly Source[], memory: Memory): KeyedSource[] {
  return sources.map((source) => {
    const { path, digest, sidecar } = source;
    const input = digest === undefined ? source : [path, digest, sidecar];
    return { source, key: memory.keyOf('document', input) };
  });
}

/** The first half: what each document is read as. */
export function begin(sources: readonly KeyedSource[], memory: Memory, onProgress?: OnProgress): Begun {
  const documents = sources.map(({ source, key }, done) => {
    onProgress?.({ doing: 'recognising', done, of: sources.length });
    return readAs(memory, source, key);
  });
  return { documents, places: placesOf(documents.map(({ share }) => share)) };
}

/** The second half: entries, files and their proof. */
export function complete({ documents, places }: Begun, memory: Memory, onProgress?: OnProgress): Conversion {
  const records = documents.map(({ share }) => share.record);
  onProgress?.({ doing: 'linking' });
  const { linked, keys } = linkAll({ documents, places }, memory);
  const { entries } = linked.value;
  const files = entries.map((entry, done) => {
    onProgress?.({ doing: 'writing entries', done, of: entries.length });
    return fileAs(memory, entry, keys.get(entry) ?? memory.keyOf('entry', entry));
  });
  onProgress?.({ doing: 'proving' });
  const evidence = {
    sources: records.map(({ document }) => document),
    files,
    disagreements: linked.value.disagreements,
  };
  const proof = verify(evidence, rememberingWitness(memory, documents, files));
  const messages = [...documents.flatMap((document) => document.messages), ...linked.messages, ...proof.messages];
  const apparatus = apparatusOf(records, linked.value, proof.value);
  const digests = new Map(documents.map(({ share, digest }) => [share.record.document.source.id, digest]));
  return { records, linked: linked.value, files: files.map(fileOf), apparatus, messages, digests };
}

/** All entries, and the keys of the pages of one document and of topics. */
function linkAll({ documents, places }: Begun, memory: Memory) {
  const keys = new Map<EntryDraft, string>();
  const ofDocument = new Map(documents.map(({ key, share }) => [share.record, key]));
  const linked = link(
    documents.map(({ share }) => share),
    places,
    (record, place) => {
      const page = pageAs(memory, ofDocument.get(record) ?? '', record, place);
      keys.set(page.entry, page.key);
      return page;
    },
    (topic) => {
      const { entry, key } = topicAs(memory, topic);
      keys.set(entry, key);
      return entry;
    },
  );
  return { linked, keys };
}

function fileOf(file: KnownFile): EmittedFile {
  const { path, digest } = file;
  return defineLater({ path, digest, text: '' }, 'text', () => file.text);
}

function apparatusOf(
  records: readonly HubRecord[],
  { names, edits, disagreements }: Linked,
  covered: ReadonlyMap<string, Result<SourceEntry['spans']>>,
): Apparatus {
  const sources = records.map(({ kind, document: { source } }): SourceEntry => {
    const { id, path, sidecar } = source;
    const entry: SourceEntry = {
      id,
      path,
      siglum: '',
      name: id,
      title: id,
      ...names.get(id),
      kind,
      ...(sidecar.citation ? { citation: sidecar.citation } : {}),
      value: '',
      spans: [],
      edits: [...(edits.get(id) ?? [])],
    };
    defineLater(entry, 'value', () => source.value);
    return defineLater(entry, 'spans', () => covered.get(id)?.value ?? []);
  });
  return { sources, disagreements: [...disagreements] };
}
