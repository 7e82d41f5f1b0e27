import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { digestOf } from '../digest.ts';
import { type Disk, foldersOf, keep, syncFolder, writeNew } from './disk.ts';
import { attempt, quietly, WriteFault } from './fault.ts';
import { type Journal, journalIn, type PlacedStep, placedSteps, planIn, workFolder } from './journal.ts';
import { checkFile, checkPlace, digestAt } from './place.ts';
import { discard, undo } from './recover.ts';

/** One file that is to be written, or removed where it has no text. */
export interface Step {
  /** An entry's path inside the folder, or the absolute path of another file. */
  readonly path: string;
  readonly isEntry: boolean;
  readonly text?: string | undefined;
  /** The digest of the file that is there; undefined where none is. */
  readonly before?: string | undefined;
}

/**
 * Writes and removes all of these files or none, whenever the process ends. The new texts and second names of the old files are on the
 * disk, with the list of what is to be done, before the list becomes the journal and the first file is moved; until the journal is
 * withdrawn, `recover` takes everything back. Synchronous: no signal is heard inside. Throws a fault where it cannot write, and then
 * has changed nothing.
 */
export function commit(disk: Disk, folder: string, steps: readonly Step[]): void {
  if (steps.length === 0) return;
  const journal = journalOf(steps);
  const placed = placedSteps(folder, journal);
  for (const { path, isEntry, place } of placed) isEntry ? checkPlace(disk, folder, path) : checkFile(disk, place);
  try {
    stage(disk, folder, journal, steps);
  } catch (error) {
    quietly(() => discard(disk, folder));
    throw error;
  }
  try {
    move(disk, folder, placed);
  } catch (error) {
    takeBack(disk, folder, journal);
    throw error;
  }
  // What is left in the work folder harms nobody: the next run removes it.
  quietly(() => discard(disk, folder, journal));
}

/** Replaces one file as a whole, where no journal can be kept. */
export function replaceWhole(disk: Disk, path: string, text: string): void {
  checkFile(disk, path);
  const staged = join(dirname(path), `.convert-${newId()}.new`);
  try {
    attempt(path, () => disk.mkdirSync(dirname(path), { recursive: true }));
    attempt(path, () => writeNew(disk, staged, text));
    attempt(path, () => disk.renameSync(staged, path));
  } catch (error) {
    quietly(() => attempt(staged, () => disk.unlinkSync(staged)));
    throw error;
  }
}

const newId = () => randomBytes(8).toString('hex');

function journalOf(steps: readonly Step[]): Journal {
  return {
    id: newId(),
    steps: steps.map(({ path, isEntry, text, before }) => ({
      path,
      isEntry,
      ...(before === undefined ? {} : { before }),
      ...(text === undefined ? {} : { after: digestOf(text) }),
    })),
  };
}

function stage(disk: Disk, folder: string, journal: Journal, steps: readonly Step[]): void {
  const work = workFolder(folder);
  const placed = placedSteps(folder, journal);
  for (const each of [work, join(work, 'new'), join(work, 'old'), ...foldersOf(placed.map(({ place }) => place))])
    attempt(each, () => disk.mkdirSync(each, { recursive: true }));
  attempt(planIn(folder), () => writeNew(disk, planIn(folder), JSON.stringify(journal)));
  for (const [index, { place, staged, kept, before, isEntry }] of placed.entries()) {
    const text = steps[index]?.text;
    if (text !== undefined) attempt(place, () => writeNew(disk, staged, text));
    if (before !== undefined) attempt(place, () => keep(disk, place, kept));
    else if (!isEntry) attempt(place, () => writeNew(disk, kept, ''));
  }
  for (const each of foldersOf(placed.flatMap(({ staged, kept }) => [staged, kept])))
    attempt(each, () => syncFolder(disk, each));
  attempt(journalIn(folder), () => disk.renameSync(planIn(folder), journalIn(folder)));
}

function move(disk: Disk, folder: string, placed: readonly PlacedStep[]): void {
  const work = workFolder(folder);
  attempt(work, () => syncFolder(disk, work));
  for (const { place, before } of placed) if (digestAt(disk, place) !== before) throw changedMeanwhile(place);
  for (const { place, staged, after } of placed)
    attempt(place, () => (after === undefined ? disk.unlinkSync(place) : disk.renameSync(staged, place)));
  for (const each of foldersOf(placed.map(({ place }) => place))) attempt(each, () => syncFolder(disk, each));
  attempt(journalIn(folder), () => disk.renameSync(journalIn(folder), planIn(folder)));
}

function changedMeanwhile(place: string): WriteFault {
  return new WriteFault(place, {
    actual: 'change of a file during the run',
    expected: 'it as the run read it',
    note: 'Nothing was written. Convert again.',
  });
}

/** Takes back what was moved before something failed. Where not even that can be done, the journal stays for the next run. */
function takeBack(disk: Disk, folder: string, journal: Journal): void {
  try {
    undo(disk, folder, journal);
  } catch (error) {
    if (!(error instanceof WriteFault)) throw error;
    const { path, reason } = error.fault;
    throw new WriteFault(path, {
      actual: `failure in taking back what was written (${reason})`,
      expected: 'a disk that lets files be moved',
      note: 'Some files are new, some old. Mend what is said here: the next run puts the old state back before it begins.',
      cause: error,
    });
  }
}
