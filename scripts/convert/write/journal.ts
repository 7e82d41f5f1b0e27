import { dirname, join } from 'node:path';
import { loadLater } from '../load-later.ts';
import { type Disk, unless } from './disk.ts';
import { attempt, WriteFault } from './fault.ts';
import type { Journal } from './journal-schema.ts';
import { placeOf } from './place.ts';

/** The folder inside the output folder that holds locks, and what a run stages. No loader looks into it. */
export const workFolder = (folder: string) => join(folder, '.convert');

/** The list of what a run is about to do; it has the second name exactly as long as files are being moved. */
export const planIn = (folder: string) => join(workFolder(folder), 'plan.json');
export const journalIn = (folder: string) => join(workFolder(folder), 'journal.json');

/** Throws a fault where something else than a folder has the name of the work folder: a link would lead the run out of its place. */
export function checkWorkFolder(disk: Disk, folder: string): void {
  const work = workFolder(folder);
  const found = attempt(work, () => unless(['ENOENT', 'ENOTDIR'], () => disk.lstatSync(work)));
  if (found && !found.isDirectory())
    throw new WriteFault(work, {
      actual: 'file or link',
      expected: 'a folder of the converter or none',
      note: 'Nothing was written. Move it, and convert again.',
    });
}

/** Loaded where an interrupted run left a journal. */
const schemas = loadLater<typeof import('./journal-schema.ts')>(import.meta.url, './journal-schema.ts');

export type { Journal };
export type JournalStep = Journal['steps'][number];

/** A step with the files it has to do with. */
export interface PlacedStep extends JournalStep {
  readonly place: string;
  /** The new file until it is moved to its place. */
  readonly staged: string;
  /** A second name of the old file. For a new file outside of the folder, an empty one that proves that this step was begun here. */
  readonly kept: string;
}

/** The steps of a journal with their files. Files outside of the folder are staged beside their place: it may be another disk. */
export function placedSteps(folder: string, { id, steps }: Journal): PlacedStep[] {
  return steps.map((step, index) => {
    const { path, isEntry } = step;
    const [fresh, old] = [join(workFolder(folder), 'new'), join(workFolder(folder), 'old')];
    if (isEntry)
      return { ...step, place: placeOf(folder, path), staged: join(fresh, `${index}`), kept: join(old, `${index}`) };
    const beside = join(dirname(path), `.convert-${id}-${index}`);
    return { ...step, place: path, staged: `${beside}.new`, kept: `${beside}.old` };
  });
}

/** Reads a plan or journal; undefined where there is none. Throws a fault where it cannot be read. */
export function readJournal(disk: Disk, path: string): Journal | undefined {
  const text = attempt(path, () => unless(['ENOENT'], () => disk.readFileSync(path, 'utf8')));
  if (text === undefined) return undefined;
  const read = schemas().journalSchema.safeParse(jsonOf(text));
  if (read.success) return read.data;
  throw new WriteFault(path, {
    actual: 'content of a journal',
    expected: 'what an interrupted run left there',
    note: 'See whether the entries are as you want them, delete the folder of this file, and convert again.',
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
