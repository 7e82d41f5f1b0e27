import { inspect } from 'node:util';
import { type MessagePort, workerData } from 'node:worker_threads';

// The other side of `in-thread.ts`: waits for a command, runs it, and wakes whoever asked for it.

export interface Order {
  /** The address of the script. */
  readonly script: string;
  readonly args: readonly string[];
  /** How many were asked for so far: Node evaluates a module once for each address. */
  readonly count: number;
}

const { port, bell } = workerData as { port: MessagePort; bell: Int32Array };

port.on('message', async (order: Order) => {
  port.postMessage(await perform(order));
  Atomics.store(bell, 0, order.count);
  Atomics.notify(bell, 0);
});

async function perform({ script, args, count }: Order) {
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    process[name].write = (chunk: unknown) => {
      printed[name] += String(chunk);
      return true;
    };
  process.argv = [process.execPath, script, ...args];
  process.exitCode = undefined;
  try {
    await import(`${script}?run=${count}`);
  } catch (error) {
    // What nobody caught ends a process as well.
    printed.stderr += inspect(error);
    process.exitCode = 1;
  }
  return { status: process.exitCode ?? 0, ...printed };
}
