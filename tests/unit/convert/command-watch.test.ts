import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { clerk, driver, filesIn, folderOf, root, runs } from './command.ts';

// In a process of its own: it waits for commands that watch.

const posting = `${clerk}\nPay\nWe pay $20 an hour.\n`;

/** A watching command, and what it has printed so far. */
interface Watch {
  readonly child: ChildProcess;
  readonly folder: string;
  readonly document: string;
  /** Waits until something is printed that was not there before, and returns all that is new. Ends with the test's time. */
  readonly printed: (pattern: RegExp) => Promise<string>;
}

async function watchHub(t: TestContext, files: Record<string, string>, ...args: string[]): Promise<Watch> {
  const folder = await folderOf(files);
  const child = spawn(process.execPath, ['scripts/convert.ts', '--content', folder, '--watch', ...args], {
    cwd: root,
    env: { ...process.env, DAY_ONE_RUNS: runs },
  });
  t.after(() => child.kill('SIGKILL'));
  let text = '';
  let seen = 0;
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  const printed = async (pattern: RegExp) => {
    while (!pattern.test(text.slice(seen))) {
      assert.equal(child.exitCode, null, text);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const news = text.slice(seen);
    seen = text.length;
    return news;
  };
  const watch = { child, folder, document: join(folder, 'sources/clerk.txt'), printed };
  await printed(/Watching .+\n/u);
  return watch;
}

const hub = { 'hub.yaml': 'name: Harbour\n', 'sources/clerk.txt': posting };

for (const [name, save] of [
  ['writes over it', (path: string, text: string) => writeFile(path, text)],
  [
    'writes another file and renames it over',
    async (path: string, text: string) => {
      await writeFile(`${path}~new`, text);
      await rename(`${path}~new`, path);
    },
  ],
  [
    'deletes and creates it',
    async (path: string, text: string) => {
      await rm(path);
      await writeFile(path, text);
    },
  ],
] as const) {
  test(`an editor that ${name}: what the change meant is printed`, { timeout: 60_000 }, async (t) => {
    const { document, printed, folder } = await watchHub(t, hub);
    await save(document, posting.replace('$20', '$22').replace('crates', 'barrels'));
    const news = await printed(/roles\/clerk\.mdx changed\n/u);
    assert.match(news, /\nclerk\.txt changed\n {3}pay: \$20 an hour → \$22 an hour\n {3}roles\/clerk\.mdx changed\n/u);
    assert.match((await filesIn(folder))['roles/clerk.mdx'] ?? '', /Count the barrels/u);
  });
}

test('a document that comes and goes, with its entry', { timeout: 60_000 }, async (t) => {
  const { folder, printed } = await watchHub(t, hub);
  const path = join(folder, 'sources/driver.txt');
  await writeFile(path, driver);
  assert.match(
    await printed(/driver\.mdx new\n/u),
    /\ndriver\.txt new\n {3}Crane Driver\n {3}roles\/driver\.mdx new\n/u,
  );
  await rm(path);
  assert.match(await printed(/driver\.mdx gone\n/u), /\ndriver\.txt gone\n {3}roles\/driver\.mdx gone\n/u);
});

test('a disagreement that appears and is settled', { timeout: 60_000 }, async (t) => {
  const { document, printed } = await watchHub(t, hub);
  const limited = posting.replace(
    '- A calm hand',
    '- The internship lasts 12 weeks.\n- An internship of at least 4 months.',
  );
  await writeFile(document, limited);
  assert.match(
    await printed(/12 weeks \| at least 4 months\n/u),
    /\n {3}disagree {1,4}How long is it\? \(roles\/clerk\)\n/u,
  );
  await writeFile(document, posting);
  assert.match(
    await printed(/12 weeks \| at least 4 months\n/u),
    /\n {3}settled {1,4}How long is it\? \(roles\/clerk\)\n/u,
  );
});

test('a document that is saved empty, then whole: a message, then that it is mended', {
  timeout: 60_000,
}, async (t) => {
  const { document, printed, folder } = await watchHub(t, hub);
  await writeFile(document, '');
  assert.match(
    await printed(/empty-source\.md\n/u),
    /error Unexpected empty document, expected text {2}empty-source\n/u,
  );
  assert.ok('roles/clerk.mdx' in (await filesIn(folder)));
  await writeFile(document, posting);
  assert.match(await printed(/mended/u), / {3}mended {3}\S+clerk\.txt empty-source\n/u);
});

test('the folder is removed and made again: it is watched on, and no entry is deleted between', {
  timeout: 60_000,
}, async (t) => {
  const { folder, printed } = await watchHub(t, hub);
  const sources = join(folder, 'sources');
  await rm(sources, { recursive: true });
  await printed(/no-sources-folder\.md\n/u);
  assert.ok('roles/clerk.mdx' in (await filesIn(folder)));
  await mkdir(sources);
  await writeFile(join(sources, 'clerk.txt'), posting.replace('crates', 'barrels'));
  await printed(/roles\/clerk\.mdx changed\n/u);
  await writeFile(join(sources, 'clerk.txt'), posting.replace('crates', 'ropes'));
  await printed(/roles\/clerk\.mdx changed\n/u);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} ends it well, even where a document has a fault`, { timeout: 60_000 }, async (t) => {
    if (process.platform === 'win32') return t.skip('Windows knows no signals: a kill there leaves no status');
    const { child } = await watchHub(t, { ...hub, 'sources/empty.txt': '' });
    const ended = new Promise((resolve) => child.once('exit', (status) => resolve(status)));
    child.kill(signal);
    assert.equal(await ended, 0);
  });
}
