import { resolve } from 'node:path';

/** The hub's folder: `hub.yaml`, the sources and the collections. Absolute. */
export const contentFolder = resolve(process.env.DAY_ONE_CONTENT ?? 'content');

/**
 * Where the generated collections are read: the hub's folder. A build whose hub has generated files that somebody edited reads what
 * the converter would have written instead, from a folder of its own. Absolute.
 */
export const entriesFolder = resolve(process.env.DAY_ONE_ENTRIES ?? contentFolder);

/** What the converter knows beyond the entries, as it wrote it. Absolute. */
export const apparatusFile = resolve(process.env.DAY_ONE_APPARATUS ?? '.day-one/apparatus.json');

/** Whether drafts of the playbook are shown as well. */
export const showsDrafts = process.env.DAY_ONE_DRAFTS === '1';
