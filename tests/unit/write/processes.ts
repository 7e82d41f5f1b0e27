import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const preload = fileURLToPath(new URL('at-operation.ts', import.meta.url));

// What the first process compiles the others need not compile again.
const compiled = mkdtempSync(join(tmpdir(), 'day-one-compiled-'));
after(() => rmSync(compiled, { recursive: true }));

export interface End {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** The command in a process of its own. */
export function begin(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const flags = env['AT_OPERATION'] === undefined ? [] : ['--import', preload];
  return spawn(process.execPath, [...flags, 'scripts/convert.ts', ...args], {
    cwd: root,
    env: { ...process.env, NODE_COMPILE_CACHE: compiled, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** How a process ends, and what it has to say. */
export async function endOf(child: ChildProcess): Promise<End> {
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += String(chunk);
  });
  await once(child, 'close');
  return { status: child.exitCode, signal: child.signalCode, stderr };
}
