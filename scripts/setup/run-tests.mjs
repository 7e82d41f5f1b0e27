import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command.mjs';
import { divide, writeGroups } from './shared-process.mjs';
import { judgeTests } from './summary.mjs';

/**
 * Runs the *.test.ts files of a folder and its subfolders.
 * @param {{ tests: string, shares?: true }} step
 * @param {{ root: string, node: string, env: NodeJS.ProcessEnv, atOnce: number }} machine `atOnce`: processes
 */
export async function runTests({ tests, shares }, { root, node, env, atOnce }) {
  const scratch = mkdtempSync(join(tmpdir(), 'day-one-'));
  const counts = join(scratch, 'counts.json');
  const reporters = { spec: 'stdout', './scripts/setup/test-counts.mjs': counts };
  const flags = Object.entries(reporters).flatMap(([name, to]) => [
    `--test-reporter=${name}`,
    `--test-reporter-destination=${to}`,
  ]);
  const { groups, alone } = shares ? divide(root, tests, atOnce) : { groups: [], alone: [`${tests}/**/*.test.ts`] };
  const files = [...writeGroups(root, groups, scratch), ...alone];
  const exit = await run([node, '--test', `--test-concurrency=${atOnce}`, ...flags, ...files], { cwd: root, env });
  const text = existsSync(counts) ? readFileSync(counts, 'utf8') : '';
  rmSync(scratch, { recursive: true });
  return judgeTests(exit, text === '' ? undefined : JSON.parse(text));
}
