import { Worker } from 'node:worker_threads';
import { broken } from './pdf-text.ts';
import type { Fault, Reading } from './reading.ts';

/** A PDF of a thousand pages takes some ten seconds; one of twenty megabytes, which unpacks to a hundred, some hundred megabytes more. */
const productionLimits = { seconds: 60, megabytes: 1024 };
type Limits = typeof productionLimits;
/** How often the room is looked at, in milliseconds: what unpacks fills a gigabyte in about a second. */
const lookEvery = 50;
const megabyte = 1024 * 1024;

const costly = ({ seconds, megabytes }: Limits): Fault => ({
  actual: `PDF that takes more than ${seconds} seconds or ${megabytes} MB to be read`,
  expected: 'a document of text',
  note: 'Print it to a new PDF, or paste its text.',
});

/** One thread reads all PDFs of a run: the library is loaded once. Where a PDF takes too much, the thread ends, and the next one gets another. */
let thread: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * The text of a PDF in the order in which it is printed. A file that cannot be read, or takes too much time or room, gives a fault: a few
 * kilobytes can unpack to more than a computer has. PDFs are read one after the other.
 */
export function readPdf(bytes: Uint8Array, limits: Limits = productionLimits): Promise<Reading> {
  const reading = queue.then(() => readInThread(bytes, limits));
  queue = reading;
  return reading;
}

function readInThread(bytes: Uint8Array, limits: Limits): Promise<Reading> {
  const worker = thread ?? started();
  thread = worker;
  worker.ref();
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const end = (reading: Reading, isAlive: boolean) => {
      clearInterval(look);
      clearTimeout(clock);
      // By name: the thread has listeners of its own, without which it stays silent.
      worker.off('message', onMessage).off('error', onError).unref();
      if (isAlive) return resolve(reading);
      thread = undefined;
      // Errors on the way out are of no interest any more.
      worker.on('error', () => undefined);
      void worker.terminate().then(() => resolve(reading));
    };
    const onMessage = (reading: Reading) => end(reading, true);
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? stop() : end({ fault: broken }, false);
    const stop = () => end({ fault: costly(limits) }, false);
    // The thread's own limit does not count the buffers into which it unpacks.
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.megabytes * megabyte) stop();
    }, lookEvery);
    const clock = setTimeout(stop, limits.seconds * 1000);
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(bytes);
  });
}

function started(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: productionLimits.megabytes };
  return new Worker(new URL('./pdf-worker.ts', import.meta.url), { resourceLimits });
}
