import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { clerk, driver, filesIn, folderOf } from './command.ts';

const hook = new URL('dying-thread.mjs', import.meta.url).href;
const script = fileURLToPath(new URL('two-threads.ts', import.meta.url));
/** A run that hangs fails here. */
const patience = 120_000;

/** More lots of jobs than two threads are given at once. */
const sources = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `sources/document-${index}.txt`,
    `${index % 2 === 0 ? clerk : driver}\nWe also look after lamp ${index}.\n`,
  ]),
);

/** What two threads make of the sources where each dies in this way at this lot of documents or pages. */
async function resultOf(way: string, at: number, of: string) {
  const [content, home] = [await folderOf(sources), await folderOf({})];
  const env = { ...process.env, DIES: way, DIES_AT: String(at), DIES_OF: of };
  const args = ['--import', hook, script, content, join(home, 'cache')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8', timeout: patience });
  return { status, stderr, said: stdout.replaceAll(content, ''), files: await filesIn(content) };
}

const alive = await resultOf('not at all', 1, 'documents');

test('threads that live convert all', () => {
  assert.deepEqual([alive.status, alive.stderr], [0, '']);
  assert.equal(JSON.parse(alive.said).isWritten, true);
  assert.equal(Object.keys(alive.files).filter((path) => path.startsWith('roles/')).length, 40);
});

for (const way of ['without a word', 'as if all were well', 'by a fault'])
  for (const [name, at, of] of [
    ['their first documents', 1, 'documents'],
    ['their second pages', 2, 'pages'],
  ] as const)
    test(`threads that end ${way} at ${name} change nothing that is written or said`, async () => {
      const { files, ...told } = await resultOf(way, at, of);
      assert.deepEqual(told, { status: 0, stderr: '', said: alive.said });
      assert.deepEqual(files, alive.files);
    });
