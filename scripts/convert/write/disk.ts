import * as fs from 'node:fs';
import { dirname } from 'node:path';

/** The file operations of a run that writes. All of them are synchronous: nothing else happens between two of them. */
export type Disk = Pick<
  typeof fs,
  | 'closeSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'readSync'
  | 'readdirSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeFileSync'
>;

/** This machine's. */
export const machineDisk: Disk = fs;

/** The code of a system error: `ENOSPC`. Undefined for anything else that was thrown. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** What `attempt` returns, or undefined where it fails for one of these reasons. */
export function unless<T>(codes: readonly string[], attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (error) {
    if (codes.includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

/** The bytes of a file; undefined where there is none. */
export function bytesOf(disk: Disk, path: string): Buffer | undefined {
  return unless(['ENOENT'], () => disk.readFileSync(path));
}

/** Bytes that most files have room in. */
const usualRoom = 256 * 1024;

/**
 * Reads whole files into the same room, one after the other: new memory for each takes longer than its reading. What it returns is what
 * the file holds until the next one is read.
 */
export function createReader(disk: Disk): (path: string) => Buffer {
  let room = Buffer.allocUnsafeSlow(usualRoom);
  return (path) => {
    const file = disk.openSync(path, 'r');
    try {
      let length = 0;
      for (;;) {
        const count = disk.readSync(file, room, length, room.length - length, null);
        if (count === 0) return room.subarray(0, length);
        length += count;
        if (length === room.length) room = Buffer.concat([room], 2 * length);
      }
    } finally {
      disk.closeSync(file);
    }
  };
}

/** Writes a file that was not there, and returns when its bytes are on the disk. */
export function writeNew(disk: Disk, path: string, text: string | Uint8Array): void {
  const file = disk.openSync(path, 'wx');
  try {
    disk.writeFileSync(file, text);
    disk.fsyncSync(file);
  } finally {
    disk.closeSync(file);
  }
}

/** A second name for a file, which keeps its bytes when the first is given to another. A copy where the disk knows no links. */
export function keep(disk: Disk, path: string, kept: string): void {
  try {
    disk.linkSync(path, kept);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
    writeNew(disk, kept, disk.readFileSync(path));
  }
}

/** Puts the names in a folder on the disk. Windows opens no folder and needs none of this. */
export function syncFolder(disk: Disk, folder: string): void {
  const file = unless(['EISDIR', 'EPERM', 'EACCES'], () => disk.openSync(folder, 'r'));
  if (file === undefined) return;
  try {
    unless(['EINVAL', 'EPERM', 'ENOTSUP'], () => disk.fsyncSync(file));
  } finally {
    disk.closeSync(file);
  }
}

/** The folders that hold these files, each once. */
export function foldersOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => dirname(path)))];
}
