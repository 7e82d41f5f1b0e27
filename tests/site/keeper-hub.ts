import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-hub.ts';

/** A hub with every kind of playbook page, in a folder of its own, and the commands run on it as its keeper would. */
export function keeperHub(name: string) {
  const folder = join(root, '.day-one/hubs', name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'tests/fixtures/keeper'), folder, { recursive: true });
  const run = (script: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts', script), ...args, '--content', folder], {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        DAY_ONE_APPARATUS: join(folder, 'apparatus.json'),
        DAY_ONE_OUT: join(folder, 'dist'),
        DAY_ONE_RUNS: join(folder, '.runs'),
        DAY_ONE_CACHE: join(folder, '.cache'),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
  return {
    folder,
    dist: join(folder, 'dist'),
    build: (...args: readonly string[]) => run('build.ts', ...args),
    review: (entry: string) => run('review.ts', entry, '--by', 'Harbour master', '--on', '2026-03-02'),
    /** Changes a file of the hub. */
    edit: (path: string, change: (text: string) => string) =>
      writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8'))),
  };
}
