import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { divide, writeGroups } from '../../scripts/setup/shared-process.mjs';
import { steps } from '../../scripts/setup/steps.mjs';
import { filesOfTests, runAndCount } from './test-files.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'day-one-')));
after(() => rmSync(root, { recursive: true }));

/** Writes test files below `tests` of a folder of their own, and divides them. */
function divided(name: string, files: Readonly<Record<string, string>>, most: number) {
  const folder = join(root, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, 'tests', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'tests', path), text);
  }
  return { folder, ...divide(folder, 'tests', most) };
}

const short = 'export {};\n';

test('files are dealt out to as many processes; one that says so has its own', () => {
  const own = `${short}\n// In a process of its own: it changes the tide.\n`;
  const files = { 'a.test.ts': short, 'b.test.ts': own, 'c/d.test.ts': short, 'cases.ts': own, 'e.test.ts': short };
  const { groups, alone } = divided('dealt', files, 2);
  assert.deepEqual(groups, [['tests/a.test.ts', 'tests/e.test.ts'], ['tests/c/d.test.ts']]);
  assert.deepEqual(alone, ['tests/b.test.ts']);
});

test('there are no more processes than files', () =>
  assert.deepEqual(divided('few', { 'a.test.ts': short }, 8).groups, [['tests/a.test.ts']]));

test('in a shared process too, a file that holds no test or does not load is no test that passed', () => {
  const { folder, groups } = divided('counted', filesOfTests, 2);
  const { status, counted } = runAndCount(folder, writeGroups(folder, groups, join(folder, 'groups')));
  assert.equal(status, 1);
  const empty = [join(folder, 'tests/empty.test.ts')];
  assert.deepEqual(counted, { passed: 1, failed: 2, skipped: 1, empty });
});

test('a group beside a file of its own: what comes last before the other is not filled by it', () => {
  const { folder } = divided('beside', filesOfTests, 1);
  const groups = writeGroups(folder, [['tests/a.test.ts', 'tests/empty.test.ts']], join(folder, 'groups'));
  const { counted } = runAndCount(folder, [...groups, 'tests/deep/b.test.ts', 'tests/a.test.ts']);
  assert.deepEqual(counted.empty, [join(folder, 'tests/empty.test.ts')]);
});

test('what a file does after its tests waits for the tests of all files, and is done while something keeps the process', () => {
  const head = "import { after, test } from 'node:test';\n";
  const { folder, groups } = divided(
    'after',
    {
      // A server that nobody closes would keep the process for ever.
      'a.test.ts': `${head}import { createServer } from 'node:http';
const server = createServer().listen(0, '127.0.0.1');
after(() => { globalThis.tide = 'out'; server.close(); });
test('x', () => {});`,
      'b.test.ts': `${head}await new Promise((later) => setTimeout(later, 50));
test('y', () => { if (globalThis.tide) throw new Error(globalThis.tide); });`,
    },
    1,
  );
  const { status, counted } = runAndCount(folder, writeGroups(folder, groups, join(folder, 'groups')));
  assert.deepEqual([status, counted], [0, { passed: 2, failed: 0, skipped: 0, empty: [] }]);
});

test('no file of a shared process does anything before or after the tests of all the others', () => {
  const shared = steps.flatMap((step) => ('tests' in step && step.shares ? [step.tests] : []));
  assert.ok(shared.length > 0);
  for (const file of shared.flatMap((folder) => divide('.', folder, 1).groups.flat()))
    assert.doesNotMatch(readFileSync(file, 'utf8'), /^(?:before|beforeEach|afterEach)\(/m, file);
});
