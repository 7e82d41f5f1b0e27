import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Message, proofs } from './message.ts';
import { type Conversion, convertSources } from './pipeline.ts';
import type { OnProgress } from './progress.ts';
import { readSources } from './read.ts';
import { readHub } from './read-yaml.ts';
import { recordsOf } from './records.ts';
import type { RunSummary } from './report/summary.ts';
import { rememberRun, runFile } from './runs.ts';
import { type Changes, compareFiles, writeFiles, writeWhole } from './write.ts';

/** Where a run reads and what it writes. */
export interface RunOptions {
  /** The content folder: hub.yaml, sources, the collections. */
  readonly content: string;
  /** The documents; `sources` in the content folder where absent. */
  readonly sources?: string | undefined;
  /** Where the collections are written; the content folder where absent. */
  readonly out?: string | undefined;
  /** Compare only. */
  readonly isCheck?: boolean | undefined;
  readonly records?: string | undefined;
  readonly ledger?: string | undefined;
  readonly apparatus?: string | undefined;
  /** The folder that remembers runs; nothing is remembered where absent. */
  readonly runs?: string | undefined;
  /** Called on the way, often. */
  readonly onProgress?: OnProgress | undefined;
}

export interface Run {
  /** The folder that the documents were read from. */
  readonly sources: string;
  readonly conversion: Conversion;
  readonly changes: Changes;
  readonly messages: readonly Message[];
  /** The witness found no fault; otherwise nothing was written. */
  readonly isProven: boolean;
  /** The ids of documents that could not be read. */
  readonly unread: readonly string[];
  /** What the last run over these folders remembered, if there was one. */
  readonly before: RunSummary | undefined;
  /** What this one is remembered by. */
  readonly after: RunSummary;
}

/** Reads, converts, proves and writes. Entries are written only when the proof holds; a check writes no entry at all. */
export async function run(options: RunOptions): Promise<Run> {
  const { content, out = content, isCheck = false } = options;
  const hub = await readHub(content);
  const sources = options.sources ?? (await sourcesIn(content));
  const folder = await readSources(sources, options.onProgress);
  const conversion = convertSources(folder.value.sources, options.onProgress);
  const messages = [
    ...hub.messages.map(within(content)),
    ...[...folder.messages, ...conversion.messages].map((message) =>
      within(message.path.endsWith('.mdx') ? out : sources)(message),
    ),
  ];
  const isProven = !conversion.messages.some(({ ruleId }) => proofs.has(ruleId));
  const hasDocuments = folder.value.sources.length + folder.value.failed.size > 0;
  const isRead = !folder.messages.some(({ ruleId }) => ruleId === 'no-sources-folder');
  const none = { added: [], changed: [], gone: [], taken: [] };
  // A folder without a document is a mistake more often than a wish to delete every entry.
  if (isRead && !hasDocuments) messages.push(emptyFolder(sources));
  const changes = hasDocuments ? await compareFiles(out, conversion.files, folder.value.failed) : none;
  if (isProven && !isCheck) await writeFiles(out, changes);
  if (isProven && isRead) await writeData(options, conversion);
  messages.push(...[...takenMessages(changes), ...(isCheck ? staleMessages(changes) : [])].map(within(out)));
  const unread = [...folder.value.failed];
  const file = options.runs === undefined ? undefined : runFile(options.runs, [content, sources, out]);
  const memory = await rememberRun(file, conversion, unread, isProven && isRead && !isCheck);
  return { sources, conversion, changes, messages, isProven, unread, ...memory };
}

/** The same message with its file below `folder`, as the keeper would name it. */
function within(folder: string): (message: Message) => Message {
  return (message) => (message.path === folder ? message : { ...message, path: join(folder, message.path) });
}

/** The documents of a content folder; a folder that holds nothing but documents is itself the folder of sources. */
export async function sourcesIn(content: string): Promise<string> {
  const sources = join(content, 'sources');
  const exists = async (path: string) =>
    stat(path).then(
      () => true,
      () => false,
    );
  const isBare = !(await exists(sources)) && (await exists(content)) && !(await exists(join(content, 'hub.yaml')));
  return isBare ? content : sources;
}

async function writeData({ records, ledger, apparatus }: RunOptions, conversion: Conversion): Promise<void> {
  const json = (data: unknown) => `${JSON.stringify(data, null, 1)}\n`;
  if (records !== undefined) await writeWhole(records, json(recordsOf(conversion.records, conversion.linked)));
  if (ledger !== undefined)
    await writeWhole(
      ledger,
      json({ sources: conversion.apparatus.sources.map(({ id, path, value, spans }) => ({ id, path, value, spans })) }),
    );
  if (apparatus !== undefined) await writeWhole(apparatus, json(conversion.apparatus));
}

function emptyFolder(path: string): Message {
  return {
    ruleId: 'no-sources-folder',
    severity: 'error',
    path,
    reason: 'Unexpected folder without a document, expected one at least',
    note: 'Every entry stays as it is. Put a document there, or name another folder with --sources.',
  };
}

function takenMessages({ taken }: Changes): Message[] {
  return taken.map((path) => ({
    ruleId: 'edited-entry',
    severity: 'error',
    path,
    reason: 'Unexpected file of somebody’s own, expected an entry made by the converter',
    note: 'It stays as it is. Move it, and convert again.',
  }));
}

function staleMessages({ added, changed, gone }: Changes): Message[] {
  const stale = (path: string, actual: string): Message => ({
    ruleId: 'stale-entry',
    severity: 'error',
    path,
    reason: `Unexpected ${actual}, expected what the sources say now`,
    note: 'Run `npm run convert` and commit what it writes.',
  });
  return [
    ...added.map(({ path }) => stale(path, 'missing entry')),
    ...changed.map(({ path }) => stale(path, 'text of an entry')),
    ...gone.map((path) => stale(path, 'entry without a source')),
  ];
}
