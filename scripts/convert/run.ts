import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { changeMessages, emptyFolder } from './change-messages.ts';
import { type Message, proofs } from './message.ts';
import { type Conversion, convertSources } from './pipeline.ts';
import { readSources, type SourceFolder } from './read.ts';
import { readHub } from './read-yaml.ts';
import { dataOf } from './run-data.ts';
import type { Run, RunOptions } from './run-types.ts';
import { rememberRun, runFile } from './runs.ts';
import { tellChanges } from './tell-changes.ts';
import { convertInThreads } from './threads.ts';
import { writeApart } from './write/apart.ts';
import { machineDisk } from './write/disk.ts';
import { faultOf } from './write/fault.ts';
import { makeFolder, type Turn, takeTurn } from './write/turn.ts';
import { type Comparison, compareFiles } from './write.ts';

export type { Run, RunOptions } from './run-types.ts';

const nothing: Comparison = { added: [], changed: [], gone: [], taken: [], edited: [], digests: new Map() };

/**
 * Reads, converts, proves and writes, alone with the output folder. Entries are written only when the proof holds; a check writes no
 * entry at all. `then` is called with the outcome before another run may begin.
 */
export async function run(options: RunOptions, then?: (done: Run) => Promise<void>): Promise<Run> {
  const { content, sources, out = content, disk = machineDisk } = options;
  // A content folder that is not there is a mistake, and is not made.
  const isNew = options.out !== undefined || sources !== undefined;
  const turn = (isNew ? makeFolder(disk, out) : undefined) ?? (await takeTurn(disk, out, options));
  if ('ruleId' in turn) {
    const refused = await refusal(turn, options);
    await then?.(refused);
    return refused;
  }
  try {
    const done = await runAlone(options, turn).catch((error: unknown) => refusal(faultOf(out, error).fault, options));
    await then?.(done);
    return done;
  } finally {
    turn.release();
  }
}

/** What a run is that could not begin. */
async function refusal(
  message: Message,
  { content, sources = join(content, 'sources'), out = content }: RunOptions,
): Promise<Run> {
  const conversion = convertSources([]);
  const none = { sources, conversion, changes: nothing, messages: [message], unread: [] };
  return {
    ...none,
    isProven: true,
    isWritten: false,
    entries: out,
    ...(await rememberRun(undefined, conversion, [], false)),
  };
}

async function runAlone(options: RunOptions, turn: Turn): Promise<Run> {
  const { content, out = content, cache, runs, isCheck = false } = options;
  const work = await readAndConvert(options);
  const { sources, folder, conversion, isRead } = work;
  const isProven = !conversion.messages.some(({ ruleId }) => proofs.has(ruleId));
  const written = await writeOut(options, turn, work, isProven);
  await cache?.save();
  const isWritten = isProven && written.faults.length === 0;
  const unread = [...folder.failed];
  const file = runs === undefined ? undefined : runFile(runs, [content, sources, out]);
  const memory = await rememberRun(file, conversion, unread, isWritten && isRead && !isCheck);
  const messages = [...turn.messages, ...work.messages, ...written.faults, ...written.messages];
  const { changes, entries } = written;
  return { sources, conversion, changes, messages, isProven, isWritten, entries, unread, ...memory };
}

/** What a run makes of its documents before anything is written. */
interface Work {
  readonly sources: string;
  readonly folder: SourceFolder;
  readonly conversion: Conversion;
  /** The folder of documents is there. */
  readonly isRead: boolean;
  readonly hasDocuments: boolean;
  readonly messages: readonly Message[];
}

async function readAndConvert(options: RunOptions): Promise<Work> {
  const { content, out = content, cache, onProgress } = options;
  const hub = readHub(content, cache);
  const sources = options.sources ?? (await sourcesIn(content));
  const { value: folder, messages: read } = await readSources(sources, cache, onProgress);
  const conversion = cache
    ? await convertInThreads(folder.sources, cache, onProgress, options.threads)
    : convertSources(folder.sources, undefined, onProgress);
  const isRead = !read.some(({ ruleId }) => ruleId === 'no-sources-folder');
  const hasDocuments = folder.sources.length + folder.failed.size > 0;
  const messages = [
    ...hub.messages.map(within(content)),
    ...[...read, ...conversion.messages].map((message) =>
      within(message.path.endsWith('.mdx') ? out : sources)(message),
    ),
    // A folder without a document is a mistake more often than a wish to delete every entry.
    ...(isRead && !hasDocuments ? [emptyFolder(sources)] : []),
  ];
  return { sources, folder, conversion, isRead, hasDocuments, messages };
}

async function writeOut(options: RunOptions, turn: Turn, work: Work, isProven: boolean) {
  const { content, out = content, isCheck = false, apart, disk = machineDisk } = options;
  const { conversion, folder, isRead, hasDocuments } = work;
  const changes = hasDocuments ? compareFiles(out, conversion.files, folder.failed, disk) : nothing;
  const isApart = apart !== undefined && changes.edited.length + changes.taken.length > 0;
  const entries = isApart ? apart : out;
  const messages = changeMessages(changes, isCheck).map(within(out));
  if (!isProven) return { changes, entries, faults: [], messages };
  const told = isCheck ? { value: [], messages: [] } : tellChanges(options, changes);
  messages.push(...told.messages.map(within(out)));
  const data = isRead ? [...dataOf(options, conversion), ...told.value] : [];
  const faults = await turn.write(isCheck ? nothing : changes, data);
  if (isApart) faults.push(...writeApart(disk, apart, conversion.files));
  const kept = faults.length > 0 ? { ...changes, added: [], changed: [], gone: [] } : changes;
  return { changes: kept, entries, faults, messages };
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
