import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { openCache } from '../../scripts/convert/cache.ts';
import { run } from '../../scripts/convert/run.ts';
import { edit } from './hub-edits.ts';

const scratch = await mkdtemp(join(tmpdir(), 'day-one-cache-property-'));
after(() => rm(scratch, { recursive: true }));

/** What happens to the cache before a run: nothing, a byte of it is altered, or it is cut off there. `at` is a share of its length. */
const damage = fc.option(
  fc.record({ at: fc.integer({ min: 0, max: 999 }).map((at) => at / 1000), isCut: fc.boolean() }),
  {
    nil: undefined,
  },
);

async function harm(folder: string, at: number, isCut: boolean): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const bytes = await readFile(join(folder, name));
    const place = Math.floor(at * (bytes.length - 1));
    bytes[place] = (bytes[place] ?? 0) ^ 0xff;
    await writeFile(join(folder, name), isCut ? bytes.subarray(0, place) : bytes);
  }
}

/** Everything that a run leaves and says. */
async function resultOf(content: string, cacheFolder: string | undefined) {
  const data = join(content, 'data');
  const cache = cacheFolder === undefined ? undefined : await openCache(cacheFolder, content);
  const apparatus = join(data, 'apparatus.json');
  const {
    messages,
    conversion,
    after: summary,
  } = await run({
    content,
    out: content,
    cache,
    apparatus,
    records: join(data, 'records.json'),
  });
  const found = await readdir(content, { recursive: true, withFileTypes: true });
  const paths = found.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'utf8')]));
  const { files, linked } = conversion;
  return { messages, texts, files, summary, entries: linked.entries };
}

test('whatever changes between runs, a cache changes nothing', async () => {
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(edit, damage), { minLength: 2, maxLength: 5 }), async (edits) => {
      const home = await mkdtemp(join(scratch, 'run-'));
      const [content, cache] = [join(home, 'hub'), join(home, 'cache')];
      await mkdir(join(content, 'sources'), { recursive: true });
      await writeFile(join(content, 'sources/clerk.txt'), 'Harbour Clerk\n\nResponsibilities\n- Count the crates.\n');
      for (const [change, harmed] of edits) {
        await change(content);
        if (harmed) await harm(cache, harmed.at, harmed.isCut);
        const remembered = await resultOf(content, cache);
        kept += (await readdir(cache).catch(() => [])).length;
        // Without a cache in the same place: what the first run wrote must be what this one would write.
        assert.deepEqual(remembered, await resultOf(content, undefined));
      }
      await rm(home, { recursive: true });
    }),
    { numRuns: 60 },
  );
  assert.ok(kept > 0);
});
