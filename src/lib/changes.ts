import { join } from 'node:path';
import { parse } from 'yaml';
import { type ChangeDay, changesSchema } from '../schemas/changes.ts';
import { createReader } from './files.ts';
import { contentFolder } from './place.ts';

/** The days on which entries changed, the newest first. A hub without the file, or with one that the converter refuses, tells none. */
export const readChanges = createReader(join(contentFolder, 'changes.yaml'), daysIn, () => []);

function daysIn(text: string): ChangeDay[] {
  try {
    const read = changesSchema.safeParse(parse(text) ?? []);
    return read.success ? read.data : [];
  } catch {
    // The converter has said what is wrong with the file.
    return [];
  }
}
