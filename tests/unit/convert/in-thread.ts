import { after } from 'node:test';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Order } from './command-thread.ts';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const patience = 120_000;

/**
 * Runs commands one after another in a thread that has their modules loaded: a start of Node for each of hundreds of runs takes more time
 * than all of their work. The script is evaluated anew for each run. Call it once, at the top of a file.
 */
export function createThread(env: NodeJS.ProcessEnv): (script: URL, args: readonly string[]) => Outcome {
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const { port1: ours, port2: port } = new MessageChannel();
  const thread = new Worker(new URL('command-thread.ts', import.meta.url), {
    env,
    workerData: { port, bell },
    transferList: [port],
  });
  thread.unref();
  after(() => thread.terminate());
  let count = 0;
  return (script, args) => {
    const before = count;
    count += 1;
    ours.postMessage({ script: script.href, args, count } satisfies Order);
    Atomics.wait(bell, 0, before, patience);
    const answer = receiveMessageOnPort(ours);
    if (answer === undefined)
      throw new Error(`Unexpected silence of ${script.pathname} ${args.join(' ')}, expected its end`);
    return answer.message;
  };
}
