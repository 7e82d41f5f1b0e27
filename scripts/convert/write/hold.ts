import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Disk, unless } from './disk.ts';
import { attempt, faultOf, quietly, WriteFault } from './fault.ts';
import { type Holder, holderOf, isAlive, lockName, newHolder } from './holder.ts';
import { checkWorkFolder, workFolder } from './journal.ts';

/** Milliseconds: between two looks at the folder; until the reader is told; until a run gives up. */
const between = 50;
const tellAfter = 700;
const patienceOfARun = 120_000;

export interface HoldOptions {
  /** Milliseconds that this run waits for another; two minutes where absent. */
  readonly patience?: number | undefined;
  /** Told once, in a sentence, when this run has to wait. */
  readonly onWait?: ((sentence: string) => void) | undefined;
}

/** The right to read and write a folder, until it is released. */
export interface Hold {
  /** Why no lock could be left: nothing can be written there either. */
  readonly fault?: WriteFault;
  release(): void;
}

/**
 * Waits until no other run is at work in a folder, and holds it.
 *
 * Each run leaves a lock of its own name and then looks for others: of two runs, the one that looked last sees the other, so never
 * both go on. A run that sees a living one takes its own lock away and waits. A lock whose process is gone is removed by whoever
 * sees it; its name is nobody else's, so no living lock can be removed by mistake, however many do so at once.
 *
 * Throws a fault when patience ends, and where locks cannot be seen.
 */
export async function holdFolder(disk: Disk, folder: string, options: HoldOptions): Promise<Hold> {
  const { patience = patienceOfARun, onWait } = options;
  const begun = performance.now();
  const waited = () => performance.now() - begun;
  let isTold = false;
  checkWorkFolder(disk, folder);
  for (;;) {
    const other = othersIn(disk, folder)[0] ?? tryToHold(disk, folder);
    if ('release' in other) return other;
    if (waited() > patience) throw tooLong(folder, other, patience);
    if (waited() > tellAfter && !isTold) {
      onWait?.(`Another run (process ${other.pid}) is at work in ${folder}; waiting.`);
      isTold = true;
    }
    // Two that have met do not meet again at once.
    await sleep(between * (1 + Math.random()));
  }
}

/** Leaves a lock. Returns the other holder where there is one after all. */
function tryToHold(disk: Disk, folder: string): Hold | Holder {
  const own = newHolder();
  const lock = join(workFolder(folder), lockName(own));
  const release = () => leave(disk, folder, lock);
  try {
    attempt(folder, () => publish(disk, folder, lock));
  } catch (error) {
    return { fault: faultOf(folder, error), release };
  }
  try {
    const other = othersIn(disk, folder, own)[0];
    if (!other) return { release };
    release();
    return other;
  } catch (error) {
    release();
    throw error;
  }
}

function publish(disk: Disk, folder: string, lock: string): void {
  const isThere = () => {
    unless(['EEXIST'], () => disk.mkdirSync(workFolder(folder)));
    return unless(['ENOENT'], () => disk.openSync(lock, 'wx'));
  };
  // Another run may remove the empty folder in between; the second ENOENT means that there is no folder to work in.
  const file = isThere() ?? isThere() ?? disk.openSync(lock, 'wx');
  disk.closeSync(file);
}

/** The living holders beside oneself. Locks of the dead are removed. */
function othersIn(disk: Disk, folder: string, own?: Holder): Holder[] {
  const work = workFolder(folder);
  const names = attempt(work, () => unless(['ENOENT', 'ENOTDIR'], () => disk.readdirSync(work))) ?? [];
  return names.flatMap((name) => {
    const holder = holderOf(name);
    if (!holder || holder.token === own?.token) return [];
    if (isAlive(holder)) return [holder];
    quietly(() => disk.unlinkSync(join(work, name)));
    return [];
  });
}

/** A lock that stays harms nobody once its process is gone. */
function leave(disk: Disk, folder: string, lock: string): void {
  quietly(() => disk.unlinkSync(lock));
  quietly(() => disk.rmdirSync(workFolder(folder)));
}

function tooLong(folder: string, other: Holder, patience: number): WriteFault {
  const lock = join(workFolder(folder), lockName(other));
  return new WriteFault(folder, {
    ruleId: 'busy-folder',
    actual: `run at work there for ${Math.round(patience / 1000)} seconds (process ${other.pid} on ${other.host})`,
    expected: 'none',
    note: `Wait until it has ended, or end it. If there is no such process any more, delete ${lock}.`,
  });
}
