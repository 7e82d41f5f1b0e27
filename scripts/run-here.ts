import { fileURLToPath } from 'node:url';
import { type Cache, openCache } from './convert/cache.ts';
import { createProgress } from './convert/progress.ts';
import { type Run, type RunOptions, run } from './convert/run.ts';

/** The folder that git ignores: what runs remember of one another lies there, beside the apparatus. */
const within = (name: string) => fileURLToPath(new URL(`../.day-one/${name}`, import.meta.url));
const cacheFolder = process.env['DAY_ONE_CACHE'] ?? within('cache');
const runsFolder = process.env['DAY_ONE_RUNS'] ?? within('runs');
const caches = new Map<string, Cache>();

/** A run as a command makes it: what did not change is remembered, a long one says how far it is, and one that has to wait says so. */
export async function runHere(options: RunOptions, then?: (done: Run) => Promise<void>): Promise<Run> {
  const place = options.sources ?? options.content;
  const cache = caches.get(place) ?? (await openCache(cacheFolder, place));
  caches.set(place, cache);
  const progress = createProgress(process.stderr);
  const here = { today: today(), cache, runs: runsFolder, onProgress: progress.on, onWait: console.error };
  const finished = async (done: Run) => {
    progress.end();
    await then?.(done);
  };
  return run({ ...here, ...options }, finished).finally(progress.end);
}

/** The day by this machine's clock, in UTC: the same in every time zone. ISO 8601. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
