import { dirname, join } from 'node:path';
import { digestOf } from '../digest.ts';
import type { Message } from '../message.ts';
import { type Changes, filesIn } from '../write.ts';
import { replaceWhole } from './commit.ts';
import type { Disk } from './disk.ts';
import { attempt, faultOf } from './fault.ts';
import { placeOf } from './place.ts';

/** Makes a folder of entries hold these and no others. It is nobody's but the run's: no journal, no regard for edits. */
export function writeApart(disk: Disk, folder: string, files: Changes['added']): Message[] {
  try {
    const wanted = new Map(files.map((file) => [file.path, file.digest ?? digestOf(file.text)]));
    const found = filesIn(disk, folder, wanted);
    for (const { path, text } of files) {
      const place = placeOf(folder, path);
      attempt(place, () => disk.mkdirSync(dirname(place), { recursive: true }));
      if (found.get(path)?.digest !== wanted.get(path)) replaceWhole(disk, place, text);
    }
    const emitted = new Set(files.map(({ path }) => path));
    for (const path of found.keys()) if (!emitted.has(path)) attempt(path, () => disk.unlinkSync(join(folder, path)));
    return [];
  } catch (error) {
    return [faultOf(folder, error).fault];
  }
}
