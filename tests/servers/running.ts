import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ServerKind } from './servers.ts';

export interface Running {
  /** The address of the site's folder, with its slash. */
  address: string;
  close(): Promise<void>;
}

/**
 * Starts a server on loopback with a copy of a built site.
 * @param path where the site is to be: empty, or as in `/some/where`
 * @throws where the server ends at once or does not listen, with what it said
 */
export async function start(kind: ServerKind, dist: string, path: string): Promise<Running> {
  const scratch = mkdtempSync(join(tmpdir(), 'day-one-'));
  // Servers that are started by root read as somebody else.
  chmodSync(scratch, 0o755);
  const root = join(scratch, 'www');
  mkdirSync(root);
  cpSync(dist, join(root, path), { recursive: true });
  const port = await freePort();
  const { args, env = {} } = kind.prepare({ root, path, port, scratch });
  const child = spawn(kind.program ?? '', args, { cwd: scratch, env: { ...process.env, ...env }, stdio: 'pipe' });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  const close = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(scratch, { recursive: true });
  };
  if (await listens(child, port)) return { address: `http://127.0.0.1:${port}${path}/`, close };
  await close();
  throw new Error(`Unexpected end of ${kind.name}, expected a server:\n${Buffer.concat(said)}`);
}

/** Whether a server takes connections before it ends, or before 20 s are over. */
async function listens(child: ChildProcess, port: number): Promise<boolean> {
  for (let tries = 0; tries < 400 && child.exitCode === null; tries += 1) {
    if (await connects(port)) return true;
    await setTimeout(50);
  }
  return false;
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.end());
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
