import { join } from 'node:path';
import { digestOf } from '../digest.ts';
import { bytesOf, type Disk, unless } from './disk.ts';
import { attempt, WriteFault } from './fault.ts';

/** The generated collections: the only folders in which a run writes or removes entries. */
export const collections = ['roles', 'values', 'stages', 'faqs', 'topics'] as const;

/** File systems take names of 255 bytes at most. */
const longestName = 255;
/** Device names of Windows, with any ending. */
const device = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/iu;
/** What some file system forbids in a name or takes for its own, and what nobody can see. */
const forbidden = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]|^[. ]|[. ]$/u;

/** Whether a path names an entry: `<collection>/<name>.mdx`, with a name that every system takes and that leads nowhere else. */
export function isPlace(path: string): boolean {
  const [collection = '', name = '', ...more] = path.split('/');
  return (
    more.length === 0 &&
    collections.some((each) => each === collection) &&
    /.\.mdx$/u.test(name) &&
    !forbidden.test(name) &&
    !device.test(name) &&
    Buffer.byteLength(name) <= longestName
  );
}

/** Where an entry stands. Whatever a title or id was, no path leaves its collection: throws a fault for any that is no entry's. */
export function placeOf(folder: string, path: string): string {
  if (isPlace(path)) return join(folder, path);
  throw new WriteFault(JSON.stringify(path), {
    actual: 'path of an entry',
    expected: `a name of at most ${longestName} bytes in ${collections.join(', ')}`,
    note: 'Nothing was written. This is a defect of the converter; another title in the document’s .yaml avoids it.',
  });
}

/**
 * Throws a fault unless an entry can be moved to or from its place: its collection is a folder of the content folder itself, on the
 * same disk and no link to another place, and no folder, link or pipe has its name.
 */
export function checkPlace(disk: Disk, folder: string, path: string): void {
  const place = placeOf(folder, path);
  const collection = join(place, '..');
  attempt(collection, () => {
    const found = unless(['ENOENT'], () => disk.lstatSync(collection));
    if (found && !(found.isDirectory() && found.dev === disk.statSync(folder).dev))
      throw new WriteFault(collection, {
        actual: found.isSymbolicLink() ? 'link to another place' : 'file or other disk',
        expected: 'a folder of entries inside the content folder',
        note: 'Nothing was written. Put a folder there, or name another place with --out.',
      });
  });
  checkFile(disk, place);
}

/** Throws a fault where something stands at `place` that is no plain file. */
export function checkFile(disk: Disk, place: string): void {
  const found = attempt(place, () => unless(['ENOENT'], () => disk.lstatSync(place)));
  if (found && !found.isFile())
    throw new WriteFault(place, {
      actual: found.isDirectory() ? 'folder' : 'link or device',
      expected: 'a plain file or none',
      note: 'Nothing was written. Move it, and convert again.',
    });
}

/** The digest of what stands at `place`; undefined where nothing does. */
export function digestAt(disk: Disk, place: string): string | undefined {
  const bytes = attempt(place, () => bytesOf(disk, place));
  return bytes && digestOf(bytes);
}
