import { fileURLToPath } from 'node:url';

/** Where runs are remembered, for the next report to say what changed: beside the apparatus, in a folder that git ignores. */
export const memoryFolder = process.env['DAY_ONE_RUNS'] ?? fileURLToPath(new URL('../.day-one/runs', import.meta.url));
