import { constants } from 'node:fs';
import { copyFile, link, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** How a file gets a second name, and the copy where the disk knows none. */
export interface Disk {
  readonly link: (from: string, to: string) => Promise<void>;
  readonly copyFile: (from: string, to: string, mode: number) => Promise<void>;
}

/** What a disk says that knows no hard links: exFAT, network shares, Android. */
const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/**
 * Writes files that are not there yet, all or none: each under a hidden name first, which no run reads, then it gets its own at once and
 * whole. A kill between two leaves the first alone. Throws `EEXIST` where somebody put a file of that name there meanwhile: it stays.
 */
export async function placeFiles(
  files: readonly (readonly [path: string, content: Uint8Array | string])[],
  disk: Disk = { link, copyFile },
): Promise<void> {
  const hidden = files.map(([path, content]) => ({ path, content, from: hiddenName(path) }));
  const placed: string[] = [];
  try {
    for (const { from, content } of hidden) await writeFile(from, content);
    for (const { path, from } of hidden) {
      await place(from, path, disk);
      placed.push(path);
    }
  } catch (error) {
    for (const path of placed) await rm(path);
    throw error;
  } finally {
    for (const { from } of hidden) await rm(from, { force: true });
  }
}

const hiddenName = (path: string) => join(dirname(path), `.${basename(path)}.adding`);

/** A link, unlike a renaming, never replaces what is there. Nor does the copy, which a kill may leave in part: it goes where it fails. */
async function place(from: string, path: string, disk: Disk): Promise<void> {
  try {
    await disk.link(from, path);
  } catch (error) {
    if (!noLinks.has(codeOf(error))) throw error;
    await copy(from, path, disk);
  }
}

async function copy(from: string, path: string, disk: Disk): Promise<void> {
  try {
    await disk.copyFile(from, path, constants.COPYFILE_EXCL);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') await rm(path, { force: true });
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
