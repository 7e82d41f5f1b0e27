import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const root = resolve(import.meta.dirname, '../..');
/** What a build reads of the project. Its packages are found from below it as well. */
const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'scripts', 'src'];

/** Copies the project without its packages, its documents and what was built of them. */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // The peers of the benchmark have packages of their own, where they are installed.
  const filter = (path: string) => !/bench.peers.(?:node_modules|dist)/.test(path);
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true, filter });
}

let project: string | undefined;

/** The project of this file of tests: builds in one project wait for one another, and other files need not. */
function ownProject(): string {
  if (project === undefined) {
    project = join(root, '.day-one/projects', basename(process.argv[1] ?? 'test', '.ts'));
    copyProject(project);
  }
  return project;
}

/** Builds the site of a hub that `make` puts into a folder of its own. Returns the built folder. */
export async function build(name: string, make: (folder: string) => void | Promise<void>): Promise<string> {
  const cwd = ownProject();
  const folder = join(cwd, '.day-one/hubs', name);
  mkdirSync(folder, { recursive: true });
  await make(folder);
  const env = {
    ...process.env,
    DAY_ONE_CONTENT: folder,
    DAY_ONE_APPARATUS: join(folder, 'apparatus.json'),
    DAY_ONE_OUT: join(folder, 'dist'),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd, env });
  return join(folder, 'dist');
}
