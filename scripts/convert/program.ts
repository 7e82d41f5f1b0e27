import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versions } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** All code that takes part in a conversion: the import rules keep it inside. */
const folders = ['scripts/convert', 'src/schemas'];
/** The versions of all packages, as installed and as they should be. */
const locks = ['node_modules/.package-lock.json', 'package-lock.json'];

/** A digest of the converter: its own files, its dependencies' versions, Node's. Another converter may convert otherwise. */
export async function programDigest(): Promise<string> {
  const paths = [...locks, ...(await Promise.all(folders.map(filesIn))).flat()];
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8').catch(() => '')));
  return hash('sha256', JSON.stringify([versions, paths, texts]));
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
}
