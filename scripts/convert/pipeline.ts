import type { Apparatus } from '../../src/schemas/apparatus.ts';
import { type EmittedFile, emit } from './emit/emit.ts';
import { extract } from './extract/extract.ts';
import type { HubRecord } from './hub-record.ts';
import { type Linked, link } from './link/link.ts';
import type { Message } from './message.ts';
import { recognise } from './recognise/recognise.ts';
import { segment } from './segment/segment.ts';
import type { Source } from './types.ts';
import { verify } from './verify/verify.ts';

/** Everything that a set of sources becomes. */
export interface Conversion {
  readonly records: readonly HubRecord[];
  readonly linked: Linked;
  readonly files: readonly EmittedFile[];
  readonly apparatus: Apparatus;
  readonly messages: readonly Message[];
}

/** The whole way from sources to files: segment → recognise → extract → link → emit → verify. Pure: reads and writes nothing. */
export function convertSources(sources: readonly Source[]): Conversion {
  const documents = sources.map((source) =>
    recognise(source, segment(source.value, source.furniture?.start, source.isMarkdown)),
  );
  const records = documents.map(({ value }) => extract(value));
  const linked = link(records);
  const { entries, disagreements, omissions, names } = linked.value;
  const files = emit(entries);
  const evidence = records.map(({ document: { source, blocks } }) => ({
    source,
    blocks,
    omissions: omissions.get(source.id) ?? [],
  }));
  const proof = verify({ sources: evidence, files, disagreements });
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
    })),
    disagreements: [...disagreements],
  };
  const messages = [...documents.flatMap((document) => document.messages), ...linked.messages, ...proof.messages];
  return { records, linked: linked.value, files, apparatus, messages };
}
