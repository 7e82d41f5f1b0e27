import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openCache } from '../../../scripts/convert/cache.ts';
import { run } from '../../../scripts/convert/run.ts';
import { clerk, driver, folderOf } from './command.ts';

// In a process of its own: it has threads of its own.

const scratch = await mkdtemp(join(tmpdir(), 'day-one-threads-'));
after(() => rm(scratch, { recursive: true }));

const about = '\n\nAbout Harbour Co\nWe move crates from ship to shore on every night of the year.\n';
const hub = await folderOf({
  'sources/clerk.txt': `${clerk}${about}`,
  'sources/clerk.yaml': 'facts: {pay: $20 an hour}\nsections: {Requirements: preferred}\n',
  'sources/driver.txt': `${driver}${about.replace(' of the year', '')}`,
  'sources/joining.md': '# Joining\n\n## Interview process\n\n### Step 1: Talk\n\nWe talk on the quay.\n',
  'sources/ropes.txt': 'Ropes\n\nThe table below compares ropes.\n\nThey are brown.\n',
  'sources/ropes.yaml': 'kind: other\n',
});

/** Everything that a run over a copy of the hub writes and says, with so many threads; how many keys its memory was given by them. */
async function resultWith(threads: number | undefined) {
  const home = await mkdtemp(join(scratch, 'run-'));
  const content = join(home, 'hub');
  await cp(hub, content, { recursive: true });
  const cache = await openCache(join(home, 'cache'), content);
  let given = 0;
  const putBytes: typeof cache.putBytes = (key, bytes) => {
    given += 1;
    cache.putBytes(key, bytes);
  };
  const apparatus = join(content, 'apparatus.json');
  const { messages, after: summary } = await run({
    content,
    apparatus,
    ...(threads === undefined ? {} : { cache: { ...cache, putBytes }, threads }),
  });
  const found = await readdir(content, { recursive: true, withFileTypes: true });
  const files = found.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(
    files.sort().map(async (path) => [path.slice(content.length), await readFile(path, 'utf8')]),
  );
  const said = JSON.stringify([messages, summary]).replaceAll(home, '');
  return { texts, said, given };
}

const alone = await resultWith(undefined);

for (const threads of [1, 2, 3])
  test(`${threads} at work write the same as none`, async () => {
    const { given, ...together } = await resultWith(threads);
    assert.deepEqual(together, { texts: alone.texts, said: alone.said });
    // Four documents in four parts each; three of them have a page, with a file and a verdict, each in two parts.
    assert.equal(given, 4 * 4 + 3 * 3 * 2);
  });

test('a document that changes while threads read the others: one message, and nothing is written', async () => {
  const many = Array.from({ length: 60 }, (_, index) => [`sources/clerk-${index + 10}.txt`, clerk] as const);
  const content = await folderOf(Object.fromEntries(many));
  const cache = await openCache(join(scratch, 'changing'), content);
  let isChanged = false;
  const { messages, isWritten } = await run({
    content,
    cache,
    threads: 2,
    onProgress: ({ doing, done = 0 }) => {
      if (doing !== 'recognising' || done === 0 || isChanged) return;
      isChanged = true;
      writeFileSync(join(content, 'sources/clerk-69.txt'), driver);
    },
  });
  assert.deepEqual([isWritten, messages.map(({ ruleId }) => ruleId)], [false, ['unwritable-entry']]);
  assert.deepEqual((await readdir(content)).sort(), ['sources']);
});
