import { join, resolve } from 'node:path';
import { changesText, isNews, withChanges } from './change-days.ts';
import { loadLater } from './load-later.ts';
import type { Result } from './message.ts';
import { readYaml } from './read-yaml.ts';
import type { RunOptions } from './run-types.ts';
import { type Disk, machineDisk } from './write/disk.ts';
import type { DataFile } from './write/turn.ts';
import type { Changes } from './write.ts';

const name = 'changes.yaml';
/** Loaded where there is such a file, and something to tell in it. */
const schemas = loadLater<typeof import('../../src/schemas/changes.ts')>(
  import.meta.url,
  '../../src/schemas/changes.ts',
);

/**
 * The file that tells what a run is about to change. Only a hub that has the file tells it: what a run writes then depends on the day.
 */
export function tellChanges(
  { content, out = content, today, disk = machineDisk }: RunOptions,
  { added, changed, gone }: Changes,
): Result<DataFile[]> {
  const news = {
    added: added.map(({ path }) => path),
    changed: changed.filter(({ path, text }) => isNews(textAt(disk, join(out, path)), text)).map(({ path }) => path),
    gone,
  };
  const isNothing = news.added.length + news.changed.length + news.gone.length === 0;
  if (today === undefined || out !== content || isNothing) return { value: [], messages: [] };
  const path = join(content, name);
  const { value: days, messages } = readYaml(path, name, 'invalid-changes', (data) =>
    // An empty file is a list that begins.
    schemas().changesSchema.safeParse(isEmpty(data) ? [] : data),
  );
  // Without the file, or with one that cannot be read, there is nothing to add to.
  if (days === undefined) return { value: [], messages };
  return { value: [{ path: resolve(path), text: changesText(withChanges(days, today, news)) }], messages };
}

function isEmpty(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data) && Object.keys(data).length === 0;
}

function textAt(disk: Disk, path: string): string {
  return disk.readFileSync(path).toString();
}
