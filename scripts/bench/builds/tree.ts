import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Usage } from '../table.ts';

const report = new URL('../report-usage.mjs', import.meta.url).href;
/** Milliseconds between two looks at the memory of the processes. */
const interval = 500;

/**
 * Runs Node in a folder and tells what it and its children used. The memory of children is known where there is `/proc`; elsewhere it is
 * that of the first process.
 */
export async function runMeasured(
  args: readonly string[],
  place: { cwd: string; env?: Record<string, string>; notes: string },
): Promise<Usage> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...place.env, DAY_ONE_USAGE: place.notes };
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', report, ...args], {
    cwd: place.cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => said.push(part));
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(child.pid ?? 0));
  }, interval);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  clearInterval(watch);
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0)
    throw new Error(`Unexpected exit ${status} of ${args.join(' ')}, expected 0:\n${Buffer.concat(said)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
    await readFile(place.notes, 'utf8'),
  ) as NodeJS.ResourceUsage;
  return {
    seconds,
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: Math.max(most, maxRSS / 1024),
  };
}

/** Megabytes of a process and all below it. */
function memoryOf(pid: number): number {
  if (!existsSync('/proc/self/statm')) return 0;
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const parent = Number(/^\d+ \(.*\) \S (?<parent>\d+)/s.exec(read(name, 'stat'))?.groups?.['parent']);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const all = [pid];
  // A list that grows while it is walked.
  for (const each of all) all.push(...(children.get(each) ?? []));
  return all.reduce((sum, each) => sum + residentOf(each), 0);
}

function residentOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(?<size>\d+)/m.exec(read(`${pid}`, 'status'))?.groups?.['size'];
  return Number(kilobytes ?? 0) / 1024;
}

/** What the system tells of a process; nothing once it has ended. */
function read(pid: string, name: string): string {
  try {
    return readFileSync(join('/proc', pid, name), 'utf8');
  } catch {
    return '';
  }
}
