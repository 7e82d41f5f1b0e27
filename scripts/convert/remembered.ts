import { digestOf } from './digest.ts';
import { extract } from './extract/extract.ts';
import type { Guide, HubRecord, JobPosting, OtherDocument } from './hub-record.ts';
import { type Contribution, type Share, shareOf } from './link/share.ts';
import { defineLater, type Memory, rememberApart } from './memory.ts';
import type { Message } from './message.ts';
import { recognise } from './recognise/recognise.ts';
import { segment } from './segment/segment.ts';
import type { Block, Section, Source, SourceDocument } from './types.ts';
import { checkTiles } from './verify/coverage.ts';

// What one document or one file alone decides, as a memory keeps it: small parts that each run reads, and apart from them large ones that
// are read when somebody looks. What is made of something known has its key made of that one's: nothing large is digested again.

/** A document as it was read. */
export interface KnownDocument {
  readonly key: string;
  readonly share: Share;
  readonly messages: readonly Message[];
  /** A short digest of its text and of what its .yaml says. */
  readonly digest: string;
  /** What the witness says of its blocks. */
  readonly tiles: readonly Message[];
}

/** Sections are told apart by what they are, not by what they say: what points at them is one graph with them. */
interface Parts {
  readonly blocks: readonly Block[];
  readonly root: Section;
  /** A guide points at its sections; other records do not. */
  readonly guide?: Guide;
}
/** What only the pages of a posting show. */
type Shown = 'lists' | 'notices';
type Whole = JobPosting | OtherDocument;
type Flat = (Omit<JobPosting, 'document' | Shown> | Omit<OtherDocument, 'document'>) & {
  readonly document: Omit<SourceDocument, 'blocks' | 'root'>;
};
/** What a topic is made of, and not asked for where it is known. */
type Given = Pick<Contribution, 'sections' | 'sketches'>;
interface Reading extends Omit<Share, 'record' | 'statements'>, Omit<KnownDocument, 'key' | 'share'> {
  readonly statements: readonly Omit<Contribution, keyof Given>[];
  /** Of each of the statements. */
  readonly gathered: readonly Given[];
  readonly record?: Flat;
  readonly shown: Partial<Pick<JobPosting, Shown>>;
  readonly parts: Parts;
}

/** What one document is read as. */
export function readAs(memory: Memory, source: Source, key: string): KnownDocument {
  const reading = rememberApart(memory, key, () => readDocument(source), {
    shown: 'data',
    gathered: 'data',
    parts: 'graph',
  });
  const { absent, messages, digest, tiles } = reading;
  const share = { record: recordIn(reading, source), statements: statementsIn(reading), absent };
  return { key, share, messages, digest, tiles };
}

/** A function of its source alone, of which the text is left out, so that no memory holds it twice. */
function readDocument(source: Source): Reading {
  const recognised = recognise(source, segment(source.value, source.furniture?.start, source.isMarkdown));
  const extracted = extract(recognised.value);
  const record = extracted.value;
  const { blocks, root, ...document } = record.document;
  const without = { ...source, value: '' };
  const { statements, absent } = shareOf(record);
  return {
    ...(record.kind === 'guide' ? {} : { record: flat(record, { ...document, source: without }) }),
    shown: record.kind === 'job-posting' ? { lists: record.lists, notices: record.notices } : {},
    parts: { blocks, root, ...(record.kind === 'guide' ? { guide: withSource(record, without) } : {}) },
    statements: statements.map(({ sections: _, sketches: __, ...statement }) => statement),
    gathered: statements.map(({ sections, sketches }) => ({ sections, sketches })),
    absent,
    messages: [...recognised.messages, ...extracted.messages],
    digest: digestOf(JSON.stringify([source.value, source.sidecar])).slice(0, 16),
    tiles: checkTiles(source, blocks),
  };
}

function statementsIn(reading: Reading): Contribution[] {
  return reading.statements.map((statement, index) => {
    const whole = { ...statement } as Contribution;
    for (const name of ['sections', 'sketches'] as const)
      defineLater(whole, name, () => reading.gathered[index]?.[name] ?? missing(name));
    return whole;
  });
}

function recordIn(reading: Reading, source: Source): HubRecord {
  const { record } = reading;
  if (!record) {
    const { guide } = reading.parts;
    if (!guide) throw new Error('Unexpected reading without a record, expected one');
    return withSource(guide, source);
  }
  const document = { ...record.document, source } as SourceDocument;
  defineLater(document, 'blocks', () => reading.parts.blocks);
  defineLater(document, 'root', () => reading.parts.root);
  const whole = { ...record, document } as Whole;
  if (whole.kind === 'job-posting')
    for (const name of ['lists', 'notices'] as const)
      defineLater(whole, name, () => reading.shown[name] ?? missing(name));
  return whole;
}

function flat(record: Whole, document: Flat['document']): Flat {
  if (record.kind === 'other') return { ...record, document };
  const { lists: _, notices: __, ...rest } = record;
  return { ...rest, document };
}

function missing(name: string): never {
  throw new Error(`Unexpected absence of ${name} in a reading, expected what every posting has`);
}

function withSource<R extends HubRecord>(record: R, source: Source): R {
  return { ...record, document: { ...record.document, source } };
}
