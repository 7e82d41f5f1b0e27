import { readFileSync, statSync } from 'node:fs';

/** Whether a site is being built: nothing changes under it. Outside of Astro there is no such word. */
const isBuild = import.meta.env?.PROD === true;

/**
 * A reader of one file that parses it again only when the file has changed: a build reads it once, the development
 * server sees each change.
 *
 * @param absent what to give, or to throw, where there is no such file
 */
export function createReader<T>(path: string, parse: (text: string) => T, absent: () => T): () => T {
  let known: { changed: number | undefined; value: T } | undefined;
  return () => {
    // Pages ask some hundred times each: to look at the file would be a good part of a build.
    if (known && isBuild) return known.value;
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    // The same value as long as nothing changes, also of no file: others keep what they made of it.
    if (!known || known.changed !== changed)
      known = { changed, value: changed === undefined ? absent() : parse(readFileSync(path, 'utf8')) };
    return known.value;
  };
}
