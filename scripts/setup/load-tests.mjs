// What each process that runs several test files is started with. Its test runner is the project's own Node.
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);

/**
 * Has each of these files make its tests in this process, below a heading. A file that cannot be loaded is a test that fails.
 * @param {string} root the address of the folder that the files' paths begin at
 * @param {readonly string[]} files
 */
export async function load(root, files) {
  for (const file of files) {
    suite(file, () => undefined);
    try {
      await import(new URL(file, root).href);
    } catch (error) {
      test(`${file} loads`, () => {
        throw error;
      });
    }
  }
}

/**
 * Whether an event of node:test is such a heading.
 * @param {{ file?: string, details?: { type?: string } }} data
 */
export function isHeading({ file, details }) {
  return details?.type === 'suite' && file === here;
}
