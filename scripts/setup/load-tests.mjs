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
  /** @type {(() => void) | undefined} */
  let end;
  // The first heading ends when all files are loaded, and no test begins before: a runner that has nothing to do takes that for the end of
  // all tests, and clears up.
  const loaded = new Promise((resolve) => {
    end = () => resolve(undefined);
  });
  for (const file of files) {
    suite(file, () => loaded);
    try {
      await import(new URL(file, root).href);
    } catch (error) {
      test(`${file} loads`, () => {
        throw error;
      });
    }
  }
  end?.();
}

/**
 * Whether an event of node:test is such a heading.
 * @param {{ file?: string, details?: { type?: string } }} data
 */
export function isHeading({ file, details }) {
  return details?.type === 'suite' && file === here;
}
