import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const head = "import { describe, test } from 'node:test';\n";
const reporter = fileURLToPath(new URL('../../scripts/setup/test-counts.mjs', import.meta.url));

/** Test files by their paths: one holds a test that passes and one that is skipped, one fails, one does not load, one holds nothing. */
export const filesOfTests: Readonly<Record<string, string>> = {
  'a.test.ts': `${head}describe('x', () => { test('y', () => {}); test.skip('z', () => {}); });`,
  'deep/b.test.ts': `${head}test('n', () => { throw new Error('n'); });`,
  'crash.test.ts': "throw new Error('crash');",
  'empty.test.ts': 'export {};',
};

/** Runs test files of a folder, and counts as `npm test` does. */
export function runAndCount(folder: string, files: readonly string[]) {
  // A runner inside a runner reports to the outer one unless it is told nothing of it.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const run = spawnSync(process.execPath, ['--test', `--test-reporter=${reporter}`, ...files], {
    cwd: folder,
    env,
    timeout: 60_000,
  });
  return { status: run.status, counted: JSON.parse(String(run.stdout) || 'null') };
}
