import type { Apparatus } from '../../src/schemas/apparatus.ts';
import { type EmittedFile, emitEntry } from './emit/emit.ts';
import { extract } from './extract/extract.ts';
import type { HubRecord } from './hub-record.ts';
import { type Linked, link } from './link/link.ts';
import { type Memory, noMemory, remember, rememberAs } from './memory.ts';
import type { Message, Result } from './message.ts';
import type { OnProgress } from './progress.ts';
import { recognise } from './recognise/recognise.ts';
import { segment } from './segment/segment.ts';
import type { Source } from './types.ts';
import { examine } from './verify/testimony.ts';
import { verify } from './verify/verify.ts';

/** Everything that a set of sources becomes. */
export interface Conversion {
  readonly records: readonly HubRecord[];
  readonly linked: Linked;
  readonly files: readonly EmittedFile[];
  readonly apparatus: Apparatus;
  readonly messages: readonly Message[];
}

/**
 * The whole way from sources to files: segment → recognise → extract → link → emit → verify. Pure: reads and writes nothing;
 * `onProgress` is told of the way. What concerns one document or one file alone is asked of `memory` first; what joins them, and the
 * proof, is done anew each time.
 */
export function convertSources(
  sources: readonly Source[],
  memory: Memory = noMemory,
  onProgress?: OnProgress,
): Conversion {
  const documents = sources.map((source, done) => {
    onProgress?.({ doing: 'recognising', done, of: sources.length });
    // Sections are told apart by what they are, not by what they say: the record of a document is a graph.
    return withSource(source, remember(memory, 'document', source, readDocument, 'graph'));
  });
  const records = documents.map(({ value }) => value);
  onProgress?.({ doing: 'linking' });
  const linked = link(records);
  const { entries, disagreements, omissions, names, edits } = linked.value;
  const keys = new Map<EmittedFile, string>();
  const files = entries.map((entry, done) => {
    onProgress?.({ doing: 'writing entries', done, of: entries.length });
    const key = memory.keyOf('file', entry);
    const file = rememberAs(memory, key, () => emitEntry(entry));
    keys.set(file, key);
    return file;
  });
  const evidence = records.map(({ document: { source, blocks } }) => ({
    source,
    blocks,
    omissions: omissions.get(source.id) ?? [],
  }));
  onProgress?.({ doing: 'proving' });
  // What an entry's file says follows from the entry: its key stands for the text, which is not digested a second time.
  const keyOf = (file: EmittedFile) => memory.keyOf('testimony', keys.get(file) ?? file);
  const read = (file: EmittedFile) => rememberAs(memory, keyOf(file), () => examine(file));
  const proof = verify({ sources: evidence, files, disagreements }, read);
  const apparatus: Apparatus = {
    sources: records.map(({ kind, document: { source } }) => ({
      id: source.id,
      path: source.path,
      siglum: '',
      name: source.id,
      title: source.id,
      ...names.get(source.id),
      kind,
      ...(source.sidecar.citation ? { citation: source.sidecar.citation } : {}),
      value: source.value,
      spans: proof.value.get(source.id) ?? [],
      edits: [...(edits.get(source.id) ?? [])],
    })),
    disagreements: [...disagreements],
  };
  const messages = [...documents.flatMap((document) => document.messages), ...linked.messages, ...proof.messages];
  return { records, linked: linked.value, files, apparatus, messages };
}

/** What one document is read as: a function of its source alone, of which the text is left out, so that no memory holds it twice. */
function readDocument(source: Source): Result<HubRecord> {
  const document = recognise(source, segment(source.value, source.furniture?.start, source.isMarkdown));
  const record = extract(document.value);
  const messages = [...document.messages, ...record.messages];
  return withSource({ ...source, value: '' }, { value: record.value, messages });
}

function withSource(source: Source, { value, messages }: Result<HubRecord>): Result<HubRecord> {
  return { value: { ...value, document: { ...value.document, source } }, messages };
}
