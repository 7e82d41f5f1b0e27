import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const root = resolve(import.meta.dirname, '../..');

/** Builds the site of a hub that `make` puts into a folder of its own. Returns the built folder. */
export async function build(name: string, make: (folder: string) => void | Promise<void>): Promise<string> {
  const folder = join(root, '.day-one/hubs', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await make(folder);
  const env = {
    ...process.env,
    DAY_ONE_CONTENT: folder,
    DAY_ONE_APPARATUS: join(folder, 'apparatus.json'),
    DAY_ONE_OUT: join(folder, 'dist'),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    env,
  });
  return join(folder, 'dist');
}
