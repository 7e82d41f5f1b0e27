import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { kill, pid } from 'node:process';
import { codeOf } from './disk.ts';

/** Who holds a folder. All of it stands in the name of the lock, so that no lock is ever seen half written. */
export interface Holder {
  readonly pid: number;
  /** When the process began, in ticks since the machine did; 0 where the system does not tell. */
  readonly started: number;
  readonly token: string;
  readonly host: string;
}

const form = /^lock-(?<pid>\d+)-(?<started>\d+)-(?<token>[0-9a-f]{16})@(?<host>.*)$/u;
const host = () => hostname().replaceAll(/[^\w.-]/gu, '_');

/** A name that no other holder has, in this process or any other. */
export function newHolder(): Holder {
  return { pid, started: stateOf(pid)?.started ?? 0, token: randomBytes(8).toString('hex'), host: host() };
}

/** `lock-4711-98765-0123456789abcdef@quay` */
export function lockName({ pid: id, started, token, host: name }: Holder): string {
  return `lock-${id}-${started}-${token}@${name}`;
}

/** The holder whose lock has this name; undefined for any other file. */
export function holderOf(name: string): Holder | undefined {
  const groups = form.exec(name)?.groups;
  if (!groups) return undefined;
  const { pid: id = '', started = '', token = '', host: machine = '' } = groups;
  return { pid: Number(id), started: Number(started), token, host: machine };
}

/** Whether the process is still there. Of another machine, whose disk this may be, nobody here can tell: it counts as there. */
export function isAlive({ pid: id, started, host: machine }: Holder): boolean {
  if (machine !== host()) return true;
  try {
    kill(id, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  const state = stateOf(id);
  if (!state) return true;
  // Systems give a number to another process once its own has ended.
  return !state.hasEnded && (started === 0 || state.started === started);
}

/** What Linux says of a process: the third and the twenty-second word of its `stat`, counted behind the name in parentheses. */
function stateOf(id: number): { hasEnded: boolean; started: number } | undefined {
  try {
    const words = readFileSync(`/proc/${id}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
    return { hasEnded: /^[XZ]/u.test(words[0] ?? ''), started: Number(words[19]) };
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}
