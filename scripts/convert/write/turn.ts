import { digestOf } from '../digest.ts';
import type { Message } from '../message.ts';
import type { Comparison } from '../write.ts';
import { commit, replaceWhole, type Step } from './commit.ts';
import { type Disk, unless } from './disk.ts';
import { attempt, faultOf } from './fault.ts';
import { type Hold, type HoldOptions, holdFolder } from './hold.ts';
import { journalIn } from './journal.ts';
import { digestAt } from './place.ts';
import { recover } from './recover.ts';
import { uninterrupted } from './signals.ts';

/** A file beside the entries. Its path is absolute. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

/** A run's time alone with a folder. */
export interface Turn {
  /** What happened to the folder before. */
  readonly messages: readonly Message[];
  /** Writes all of this or nothing. Returns what stands against it. */
  write(changes: Omit<Comparison, 'taken' | 'edited'>, data: readonly DataFile[]): Promise<Message[]>;
  /** Lets the next run begin. */
  release(): void;
}

/**
 * Waits for other runs and puts right what an interrupted one left. Returns a message instead where that cannot be done: then
 * nothing in the folder may be read, because it may be neither the old state nor the new one.
 */
export async function takeTurn(disk: Disk, folder: string, options: HoldOptions): Promise<Turn | Message> {
  let hold: Hold | undefined;
  try {
    hold = await holdFolder(disk, folder, options);
    const isUndone = hold.fault ? refuseJournal(disk, folder, hold.fault) : recover(disk, folder);
    return turnOf(disk, folder, hold, isUndone ? [interrupted(folder)] : []);
  } catch (error) {
    hold?.release();
    return faultOf(folder, error).fault;
  }
}

/** Makes an output folder where there is none. Returns what stands against it. */
export function makeFolder(disk: Disk, folder: string): Message | undefined {
  try {
    disk.mkdirSync(folder, { recursive: true });
    return undefined;
  } catch (error) {
    return faultOf(folder, error).fault;
  }
}

/** Where nothing can be written nothing can be put right. */
function refuseJournal(disk: Disk, folder: string, fault: Error): false {
  const journal = journalIn(folder);
  if (attempt(journal, () => unless(['ENOENT', 'ENOTDIR'], () => disk.lstatSync(journal)))) throw fault;
  return false;
}

function turnOf(disk: Disk, folder: string, { fault, release }: Hold, messages: readonly Message[]): Turn {
  return {
    messages,
    release,
    write: async ({ added, changed, gone, digests }, data) => {
      const entries: Step[] = [
        ...[...added, ...changed].map(({ path, text }) => ({ path, text, before: digests.get(path), isEntry: true })),
        ...gone.map((path) => ({ path, before: digests.get(path), isEntry: true })),
      ];
      try {
        const files = data
          .map(({ path, text }) => ({ path, text, before: digestAt(disk, path), isEntry: false }))
          .filter(({ text, before }) => before !== digestOf(text));
        if (fault && entries.length > 0) throw fault;
        await uninterrupted(() => {
          if (fault) for (const { path, text } of files) replaceWhole(disk, path, text);
          else commit(disk, folder, [...entries, ...files]);
        });
        return [];
      } catch (error) {
        return [faultOf(folder, error).fault];
      }
    },
  };
}

function interrupted(path: string): Message {
  return {
    ruleId: 'interrupted-run',
    severity: 'info',
    path,
    reason: 'Unexpected end of an earlier run, expected it to write all or nothing',
    note: 'What it had begun to write was taken back; this run begins from the state before it.',
  };
}
