import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { digestOf } from '../../../scripts/convert/digest.ts';

const scratch = await mkdtemp(join(tmpdir(), 'day-one-recover-'));
after(() => rm(scratch, { recursive: true }));

export const id = '0123456789abcdef';
export const journalOf = (...steps: object[]) => JSON.stringify({ id, steps });
export const [before, now] = [digestOf('old'), digestOf('new')];

/** A place with these files; the folder of entries in it is `hub`. PLACE in a text becomes its path. */
export async function placeOf(files: Record<string, string>): Promise<string> {
  const place = await mkdtemp(join(scratch, 'place-'));
  await mkdir(join(place, 'hub'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), text.replaceAll('PLACE', place));
  }
  return place;
}

/** A step of each kind. */
export const clerk = { path: 'roles/clerk.mdx', isEntry: true };
export const data = { path: 'PLACE/data/r.json', isEntry: false };
