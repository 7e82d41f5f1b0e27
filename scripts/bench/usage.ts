import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Usage } from './table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const report = new URL('report-usage.mjs', import.meta.url).href;

/** Runs Node with `args` in a process of its own and tells what it used. Throws where it fails. Its cache and notes lie in `folder`. */
export async function measure(args: readonly string[], folder: string): Promise<Usage> {
  const notes = join(folder, 'usage.json');
  const env = { ...process.env, DAY_ONE_CACHE: join(folder, 'cache'), DAY_ONE_USAGE: notes };
  const begun = performance.now();
  const status = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', report, ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject).on('close', resolve);
  });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`Unexpected exit ${status} of ${args.join(' ')}, expected 0`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await readFile(notes, 'utf8')) as NodeJS.ResourceUsage;
  return { seconds, processorSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}
