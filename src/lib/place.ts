import { resolve } from 'node:path';

/** The hub's folder: `hub.yaml`, the sources and the collections. Absolute. */
export const contentFolder = resolve(process.env.DAY_ONE_CONTENT ?? 'content');

/** What the converter knows beyond the entries, as it wrote it. Absolute. */
export const apparatusFile = resolve(process.env.DAY_ONE_APPARATUS ?? '.day-one/apparatus.json');
