import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Conversion } from './pipeline.ts';
import { type RunSummary, summaryOf, summaryVersion } from './report/summary.ts';
import { replaceWhole } from './write/commit.ts';
import { machineDisk } from './write/disk.ts';
import { quietly } from './write/fault.ts';

/** A short name of a text: the first 16 hexadecimal figures of its SHA-256. */
export function digestOf(text: string): string {
  return hash('sha256', text).slice(0, 16);
}

/** The file in `folder` that remembers runs over these places: the content folder, and documents and entries that are elsewhere. */
export function runFile(folder: string, places: readonly string[]): string {
  return join(folder, `${digestOf(places.map((place) => resolve(place)).join('\n'))}.json`);
}

/**
 * What the last run remembered in `file` and what this one does. It is written down only where entries were. A document that could not
 * be read is remembered as it was; without a file, nothing is.
 */
export async function rememberRun(
  file: string | undefined,
  conversion: Conversion,
  unread: readonly string[],
  isWritten: boolean,
): Promise<{ before: RunSummary | undefined; after: RunSummary }> {
  const before = file === undefined ? undefined : await readRun(file);
  const after = summaryOf(conversion, before, unread);
  // Where nobody may write, nothing is remembered: the next report loses its comparison, the entries nothing.
  if (file !== undefined && isWritten) quietly(() => replaceWhole(machineDisk, file, sealed(JSON.stringify(after))));
  return { before, after };
}

/** A text under the digest of itself: what was damaged, or written by another hand, is then known without a look at its form. */
function sealed(text: string): string {
  return `${digestOf(text)}\n${text}\n`;
}

/** Undefined where there is no file, or it is not as it was written, or of another version. */
async function readRun(file: string): Promise<RunSummary | undefined> {
  const whole = await readFile(file, 'utf8').catch(() => '');
  const text = whole.slice(whole.indexOf('\n') + 1, -1);
  if (text === '' || sealed(text) !== whole) return undefined;
  const summary: RunSummary = JSON.parse(text);
  return summary.version === summaryVersion ? summary : undefined;
}
