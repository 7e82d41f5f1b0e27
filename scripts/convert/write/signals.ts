import process from 'node:process';
import { setImmediate as turn } from 'node:timers/promises';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does synchronous work that no interrupt ends half way: one that comes meanwhile ends the process afterwards, as it would have. */
export async function uninterrupted<T>(work: () => T): Promise<T> {
  const caught = new Set<NodeJS.Signals>();
  const remember = (signal: NodeJS.Signals) => void caught.add(signal);
  for (const signal of signals) process.on(signal, remember);
  try {
    return work();
  } finally {
    // What came during the work is told in the next turn of the event loop, or in the one after it.
    await turn();
    await turn();
    for (const signal of signals) process.off(signal, remember);
    // Somebody else who listens has been told already.
    for (const signal of caught) if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  }
}
