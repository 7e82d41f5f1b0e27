import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clerk, folderOf, runScript } from '../convert/command.ts';

/** The command as a person runs it. */
export const add = (...args: readonly string[]) => runScript('scripts/add.ts', ...args);

/** A hub of one document. */
export const hub = () => folderOf({ 'hub.yaml': 'name: Harbour\n', 'sources/clerk.txt': clerk });

/** A file outside of any hub. */
export async function fileOf(name: string, content: string | Buffer): Promise<string> {
  const path = join(await folderOf({}), name);
  await writeFile(path, content);
  return path;
}
