import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { versions } from 'node:process';
import { fileURLToPath } from 'node:url';
import { createReader, machineDisk, unless } from './write/disk.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** All code that takes part in a conversion: the import rules keep it inside. */
const folders = ['scripts/convert', 'src/schemas'];
/** The versions of all packages, as installed and as they should be. */
const locks = ['node_modules/.package-lock.json', 'package-lock.json'];

/** A digest of the converter: its own files, its dependencies' versions, Node's. Another converter may convert otherwise. */
export function programDigest(): string {
  const whole = createHash('sha256').update(JSON.stringify(versions));
  const read = createReader(machineDisk);
  for (const path of [...locks, ...folders.flatMap(filesIn)]) {
    const bytes = unless(['ENOENT'], () => read(join(root, path)));
    // With its length in front no file runs into the next.
    whole.update(JSON.stringify([path, bytes?.length])).update(bytes ?? '');
  }
  return whole.digest('hex');
}

function filesIn(folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
}
