import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { apartKey } from './memory.ts';
import type { PackedMemory } from './packed.ts';
import { type Begun, begin, type Conversion, complete, keysOf } from './pipeline.ts';
import type { OnProgress } from './progress.ts';
import { isPageKnown } from './remembered-page.ts';
import type { Entry, Job } from './thread-job.ts';
import type { Source } from './types.ts';

/** Fewer documents are read by the time that a thread has begun. */
const fewest = 100;
/** Megabytes for what is young in a thread: it makes a page's trees one after the other, and what is not copied costs nothing. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };
/** Jobs that go to a thread at once: it must not wait for the next ones, nor hold many. */
const together = 4;

/**
 * As `convertSources`; of many documents that `memory` does not know, several threads make what one document alone decides. They only
 * fill the memory, so what comes out is the same, and what a thread fails at is done here.
 */
export async function convertInThreads(
  sources: readonly Source[],
  memory: PackedMemory,
  onProgress?: OnProgress,
  threads?: number,
): Promise<Conversion> {
  const fill = async (jobs: readonly (() => Job)[], doing: 'recognising' | 'writing entries') => {
    if (threads === undefined && jobs.length < fewest) return;
    const count = Math.min(threads ?? availableParallelism(), jobs.length);
    let done = 0;
    await shareOut(jobs, count, (entries, of) => {
      for (const [key, bytes] of entries) memory.putBytes(key, bytes);
      done += of;
      onProgress?.({ doing, done, of: jobs.length });
    });
  };
  const keyed = keysOf(sources, memory);
  const unread = keyed.filter(({ key }) => !memory.has(key));
  await fill(
    unread.map((each) => () => ({ ...each, known: [] })),
    'recognising',
  );
  const begun = begin(keyed, memory, onProgress);
  await fill(unwritten(begun, memory), 'writing entries');
  return complete(begun, memory, onProgress);
}

/** The pages of documents that are not known, with what is known of the documents. */
function unwritten({ documents, places }: Begun, memory: PackedMemory): (() => Job)[] {
  return documents.flatMap(({ key, share: { record } }) => {
    const place = places.pages.get(record);
    if (!place || isPageKnown(memory, key, place)) return [];
    const entries = () =>
      [key, apartKey(key, 'shown'), apartKey(key, 'parts')].map((each) => [each, memory.bytesAt(each)] as const);
    const known = () => entries().filter((entry): entry is Entry => entry[1] !== undefined);
    return [() => ({ source: record.document.source, key, place, known: known() })];
  });
}

/** Gives jobs to threads until all are done, or no thread is left. Rejects with what is thrown where a job is made. */
async function shareOut(
  jobs: readonly (() => Job)[],
  count: number,
  onDone: (entries: readonly Entry[], of: number) => void,
): Promise<void> {
  let next = 0;
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./thread.ts', import.meta.url), { resourceLimits });
      const given: number[] = [];
      const give = () => {
        const some = jobs.slice(next, next + together);
        next += some.length;
        if (some.length > 0) {
          given.push(some.length);
          worker.postMessage(some.map((job) => job()));
        } else if (given.length === 0) void worker.terminate();
      };
      worker.on('message', (entries: Entry[]) => {
        try {
          onDone(entries, given.shift() ?? 0);
          give();
        } catch (error) {
          // The other threads are given nothing more either.
          next = jobs.length;
          reject(error);
          void worker.terminate();
        }
      });
      // A thread may end by a fault, for want of memory, or without a word: what it was given is done here.
      worker.on('error', () => undefined);
      worker.on('exit', () => resolve());
      // Two lots at once: the thread has the next one when it has done one.
      give();
      give();
    });
  await Promise.all(Array.from({ length: count }, work));
}
