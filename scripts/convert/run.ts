import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { changeMessages, emptyFolder } from './change-messages.ts';
import type { Message } from './message.ts';
import { type Conversion, convertSources } from './pipeline.ts';
import { readSources } from './read.ts';
import { readHub } from './read-yaml.ts';
import { recordsOf } from './records.ts';
import { writeApart } from './write/apart.ts';
import { type Disk, machineDisk } from './write/disk.ts';
import { faultOf } from './write/fault.ts';
import type { HoldOptions } from './write/hold.ts';
import { type DataFile, makeFolder, type Turn, takeTurn } from './write/turn.ts';
import { type Comparison, compareFiles } from './write.ts';

/** Where a run reads and what it writes. */
export interface RunOptions extends HoldOptions {
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
  /** A folder for every entry as it was emitted, where the output folder has one that somebody edited or put there. */
  readonly apart?: string | undefined;
  /** The file operations; those of this machine where absent. */
  readonly disk?: Disk | undefined;
}

export interface Run {
  readonly conversion: Conversion;
  readonly changes: Comparison;
  readonly messages: readonly Message[];
  /** The witness found no fault; otherwise nothing was written. */
  readonly isProven: boolean;
  /** What was to be written stands on the disk; otherwise nothing was written. */
  readonly isWritten: boolean;
  /** Where every entry stands as it was emitted: the output folder, or the one apart from it. */
  readonly entries: string;
}

const proofs = new Set<Message['ruleId']>([
  'unowned-text',
  'overlapping-owners',
  'unequal-words',
  'dead-link',
  'unsafe-node',
]);

const none: Comparison = { added: [], changed: [], gone: [], taken: [], edited: [], digests: new Map() };

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
    const refused = refusal(turn, out);
    await then?.(refused);
    return refused;
  }
  try {
    const done = await runAlone(options, turn).catch((error: unknown) => refusal(faultOf(out, error).fault, out));
    await then?.(done);
    return done;
  } finally {
    turn.release();
  }
}

/** What a run is that could not begin. */
function refusal(message: Message, entries: string): Run {
  const conversion = convertSources([]);
  return { conversion, changes: none, messages: [message], isProven: true, isWritten: false, entries };
}

async function runAlone(options: RunOptions, turn: Turn): Promise<Run> {
  const { content, out = content, isCheck = false, apart, disk = machineDisk } = options;
  const hub = await readHub(content);
  const sources = options.sources ?? (await sourcesIn(content));
  const folder = await readSources(sources);
  const conversion = convertSources(folder.value.sources);
  const messages = [
    ...turn.messages,
    ...hub.messages.map(within(content)),
    ...[...folder.messages, ...conversion.messages].map((message) =>
      within(message.path.endsWith('.mdx') ? out : sources)(message),
    ),
  ];
  const isProven = !conversion.messages.some(({ ruleId }) => proofs.has(ruleId));
  const hasDocuments = folder.value.sources.length + folder.value.failed.size > 0;
  const isRead = !folder.messages.some(({ ruleId }) => ruleId === 'no-sources-folder');
  // A folder without a document is a mistake more often than a wish to delete every entry.
  if (isRead && !hasDocuments) messages.push(emptyFolder(sources));
  const changes = hasDocuments ? compareFiles(out, conversion.files, folder.value.failed, disk) : none;
  const faults = isProven ? await turn.write(isCheck ? none : changes, isRead ? dataOf(options, conversion) : []) : [];
  const isApart = apart !== undefined && changes.edited.length + changes.taken.length > 0;
  if (isApart && isProven) faults.push(...writeApart(disk, apart, conversion.files));
  messages.push(...faults, ...changeMessages(changes, isCheck).map(within(out)));
  return {
    conversion,
    changes: faults.length > 0 ? { ...changes, added: [], changed: [], gone: [] } : changes,
    messages,
    isProven,
    isWritten: isProven && faults.length === 0,
    entries: isApart ? apart : out,
  };
}

/** The same message with its file below `folder`, as the keeper would name it. */
function within(folder: string): (message: Message) => Message {
  return (message) => (message.path === folder ? message : { ...message, path: join(folder, message.path) });
}

/** The documents of a content folder; a folder that holds nothing but documents is itself the folder of sources. */
async function sourcesIn(content: string): Promise<string> {
  const sources = join(content, 'sources');
  const exists = async (path: string) =>
    stat(path).then(
      () => true,
      () => false,
    );
  const isBare = !(await exists(sources)) && (await exists(content)) && !(await exists(join(content, 'hub.yaml')));
  return isBare ? content : sources;
}

function dataOf({ records, ledger, apparatus }: RunOptions, conversion: Conversion): DataFile[] {
  const file = (path: string | undefined, data: () => unknown): DataFile[] =>
    path === undefined ? [] : [{ path: resolve(path), text: `${JSON.stringify(data(), null, 1)}\n` }];
  const sources = conversion.apparatus.sources.map(({ id, path, value, spans }) => ({ id, path, value, spans }));
  return [
    ...file(records, () => recordsOf(conversion.records, conversion.linked)),
    ...file(ledger, () => ({ sources })),
    ...file(apparatus, () => conversion.apparatus),
  ];
}
