import { spawn, spawnSync } from 'node:child_process';
import { root } from '../convert/command.ts';

/** Whether there is a program that gives a command a terminal of its own. */
export const hasTerminal = /util-linux/u.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');

/** A prompt, and what is typed at it. */
type Answer = readonly [prompt: string, typed: string];

/**
 * Runs a command of the project in a terminal and types an answer at each prompt; Enter is `\r`, Ctrl-C `\x03`, the end of input `\x04`.
 * Returns what stood on the screen, without the codes that move its cursor.
 */
export function inTerminal(script: string, args: readonly string[], answers: readonly Answer[]) {
  const quoted = [process.execPath, script, ...args].map((each) => `'${each.replaceAll("'", "'\\''")}'`).join(' ');
  const child = spawn('script', ['-qefc', quoted, '/dev/null'], { cwd: root });
  const open = [...answers];
  let shown = '';
  let told = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    shown += chunk;
    const [prompt, typed] = open[0] ?? ['', ''];
    if (open.length === 0 || !shown.slice(told).includes(prompt)) return;
    told = shown.length;
    open.shift();
    child.stdin.write(typed);
  });
  return new Promise<{ status: number | null; shown: string }>((resolve) =>
    child.once('close', (status) => {
      const codes = new RegExp(`${String.fromCharCode(27)}\\[\\d*[A-Z]`, 'gu');
      resolve({ status, shown: shown.replaceAll(codes, '').replaceAll('\r', '') });
    }),
  );
}
