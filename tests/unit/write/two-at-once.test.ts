import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { lockName, newHolder } from '../../../scripts/convert/write/holder.ts';
import { folderOf } from '../convert/command.ts';
import { begin, endOf } from './processes.ts';
import { filesIn, posting } from './states.ts';

const rounds = 8;

/** A hub of sixteen postings; `word` tells its ids and words from those of another. The first four are in both. */
function hubOf(word: string): Promise<string> {
  const names = Array.from({ length: 16 }, (_, index) => `${index < 4 ? 'both' : word}-${index}`);
  return folderOf(Object.fromEntries(names.map((name) => [`sources/${name}.txt`, posting(`Clerk ${name}`, word)])));
}

const [crates, barrels] = [await hubOf('crates'), await hubOf('barrels')];

/** A run over one of the hubs into a folder that others write as well. */
function runInto(folder: string, content: string) {
  const args = [
    '--content',
    content,
    '--out',
    folder,
    '--records',
    join(folder, 'r.json'),
    '--ledger',
    join(folder, 'l.json'),
  ];
  return endOf(begin(args));
}

async function resultOf(content: string): Promise<Record<string, string>> {
  const folder = await folderOf({});
  assert.equal((await runInto(folder, content)).status, 0);
  return filesIn(folder);
}

test(`two processes at once, ${rounds} times: each time the result of one that ran last`, async (context) => {
  const results = [await resultOf(crates), await resultOf(barrels)];
  const last = [0, 0];
  const folder = await folderOf({});
  for (let round = 0; round < rounds; round += 1) {
    const ends = await Promise.all([runInto(folder, crates), runInto(folder, barrels)]);
    assert.deepEqual(
      ends.map(({ status }) => status),
      [0, 0],
    );
    const files = await filesIn(folder);
    const winner = results.findIndex(
      (result) =>
        Object.keys(result).length === Object.keys(files).length &&
        Object.entries(result).every(([path, text]) => files[path] === text),
    );
    assert.notEqual(winner, -1, Object.keys(files).join('\n'));
    last[winner] = (last[winner] ?? 0) + 1;
    // Into an empty folder they meet more often than into one that holds a result.
    if (round % 2 === 0) for (const path of Object.keys(files)) await rm(join(folder, path));
  }
  context.diagnostic(`the first was last ${last[0]} times, the second ${last[1]} times`);
});

test('a check waits for a run that is writing, and says so', async () => {
  const folder = await folderOf({});
  await runInto(folder, crates);
  const lock = join(folder, '.convert', lockName(newHolder()));
  await mkdir(join(folder, '.convert'));
  await writeFile(lock, '');
  const child = begin(['--content', crates, '--out', folder, '--check']);
  const end = endOf(child);
  let told = '';
  await new Promise<void>((resolve) => {
    child.stderr?.on('data', (chunk) => {
      told += String(chunk);
      if (told.includes('waiting')) resolve();
    });
  });
  assert.equal(told, `Another run (process ${process.pid}) is at work in ${folder}; waiting.\n`);
  assert.equal(child.exitCode, null);
  await rm(lock);
  assert.equal((await end).status, 0);
});
