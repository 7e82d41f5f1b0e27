import { join } from 'node:path';
import { type Disk, foldersOf, syncFolder, unless } from './disk.ts';
import { attempt, WriteFault } from './fault.ts';
import {
  checkWorkFolder,
  type Journal,
  journalIn,
  type PlacedStep,
  placedSteps,
  planIn,
  readJournal,
  workFolder,
} from './journal.ts';
import { digestAt } from './place.ts';

/**
 * Puts a folder back into the state before a run that did not end: what it moved is moved back, what it staged is removed. Only the
 * run that holds the folder may do this. Returns whether anything was moved back. Throws a fault where that cannot be done.
 */
export function recover(disk: Disk, folder: string): boolean {
  checkWorkFolder(disk, folder);
  const journal = readJournal(disk, journalIn(folder));
  if (journal) undo(disk, folder, journal);
  else discard(disk, folder);
  return journal !== undefined;
}

/** Takes back what was moved. It may itself be interrupted at any moment and be begun anew. */
export function undo(disk: Disk, folder: string, journal: Journal): void {
  const steps = placedSteps(folder, journal).toReversed();
  for (const step of steps) attempt(step.place, () => undoStep(disk, step));
  for (const each of foldersOf(steps.map(({ place }) => place))) attempt(each, () => syncFolder(disk, each));
  attempt(journalIn(folder), () => disk.renameSync(journalIn(folder), planIn(folder)));
  discard(disk, folder);
}

function undoStep(disk: Disk, { place, kept, before, after, isEntry }: PlacedStep): void {
  const now = digestAt(disk, place);
  // Not moved yet, or edited by somebody since: there is nothing to take back.
  if (now === before || now !== after) return;
  if (before !== undefined) disk.renameSync(kept, place);
  // A journal that came with a folder from elsewhere must not remove a file outside of it.
  else if (isEntry || unless(['ENOENT'], () => disk.lstatSync(kept))) disk.unlinkSync(place);
}

/** Removes what was staged. The plan goes last: where the run that made it has ended, it alone knows the files outside of the folder. */
export function discard(disk: Disk, folder: string, plan: Journal | undefined = planOf(disk, folder)): void {
  const outside = plan ? placedSteps(folder, plan).filter(({ isEntry }) => !isEntry) : [];
  for (const { staged, kept } of outside) {
    remove(disk, staged);
    remove(disk, kept);
  }
  for (const name of ['new', 'old']) clear(disk, join(workFolder(folder), name));
  remove(disk, planIn(folder));
}

/** A plan that was not written to its end has nothing staged yet. */
function planOf(disk: Disk, folder: string): Journal | undefined {
  try {
    return readJournal(disk, planIn(folder));
  } catch (error) {
    if (error instanceof WriteFault && error.cause === undefined) return undefined;
    throw error;
  }
}

function remove(disk: Disk, path: string): void {
  attempt(path, () => unless(['ENOENT', 'ENOTDIR'], () => disk.unlinkSync(path)));
}

/** Removes a folder of files; a link that stands in its place is removed, not followed. */
function clear(disk: Disk, folder: string): void {
  attempt(folder, () => {
    const found = unless(['ENOENT'], () => disk.lstatSync(folder));
    if (!found?.isDirectory()) return remove(disk, folder);
    for (const name of disk.readdirSync(folder)) remove(disk, join(folder, name));
    disk.rmdirSync(folder);
  });
}
