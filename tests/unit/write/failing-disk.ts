import fs from 'node:fs';
import type { Disk } from '../../../scripts/convert/write/disk.ts';

/** What happens at an operation: it fails once; from it on there is no room; from it on nothing can be changed; the process is gone. */
export type Fate = 'fails once' | 'is full' | 'is read-only' | 'is gone';

const needsRoom = new Set(['writeFileSync', 'mkdirSync', 'linkSync']);
const changes = new Set([...needsRoom, 'renameSync', 'unlinkSync', 'rmdirSync', 'fsyncSync']);

/** What no code of the converter may take for an error of the file system: after the end of the process nothing is done any more. */
export class Gone extends Error {}

/** The real disk, until the operation with this number, which meets its fate. Numbers begin with 1; `count` says how many there were. */
export function failingDisk(at: number, fate: Fate): { disk: Disk; count: () => number } {
  let count = 0;
  const disk = new Proxy(fs, {
    get: (target, name: keyof Disk) =>
      function operate(...args: unknown[]): unknown {
        const work = target[name] as (...each: unknown[]) => unknown;
        count += 1;
        const isDone = count < at || !meets(name, args, count === at, fate);
        // Waiting for the disk proves nothing where no power fails, and takes most of the time.
        if (isDone) return name === 'fsyncSync' ? undefined : work(...args);
        if (count === at) halfDone(name, args, work);
        throw errorOf(name, fate);
      },
  });
  return { disk, count: () => count };
}

/** The end comes in the middle of a text, and so does a full disk. What is closed is closed in any case. */
function halfDone(name: string, args: readonly unknown[], work: (...each: unknown[]) => unknown): void {
  if (name === 'writeFileSync') work(args[0], String(args[1]).slice(0, String(args[1]).length / 2));
  if (name === 'closeSync') work(...args);
}

function errorOf(syscall: string, fate: Fate): Error {
  if (fate === 'is gone') return new Gone();
  const code = { 'fails once': 'EIO', 'is full': 'ENOSPC', 'is read-only': 'EROFS' }[fate];
  return Object.assign(new Error(code), { code, syscall });
}

/** A disk on which nothing ever happens. */
export function quickDisk(): Disk {
  return failingDisk(Number.POSITIVE_INFINITY, 'is gone').disk;
}

function meets(name: string, args: readonly unknown[], isFirst: boolean, fate: Fate): boolean {
  const opensNew = name === 'openSync' && args[1] === 'wx';
  if (fate === 'fails once') return isFirst;
  if (fate === 'is full') return opensNew || needsRoom.has(name);
  return fate === 'is gone' || opensNew || changes.has(name);
}
