import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, driver, filesIn, folderOf, runProcess, runScript } from './command.ts';

// In a process of its own: it waits for processes.

// The other tests run commands in a thread. What they learn there holds for a process too: it ends alike, prints and writes the same.

for (const [name, script, args, status] of [
  ['documents in order', 'convert', ['--content', ':hub'], 0],
  ['wrong usage', 'convert', ['--ropes'], 2],
  ['documents with faults', 'convert', ['--content', ':faulty'], 1],
  ['faults as data', 'convert', ['--content', ':faulty', '--json'], 1],
  ['a document more', 'add', ['--content', ':hub', ':faulty/sources/driver.txt'], 0],
  ['a document that cannot be added', 'add', ['--content', ':hub', ':faulty/sources/empty.txt'], 1],
] as const) {
  test(`a process ends as a thread does: ${name}`, async () => {
    const [process, thread] = [await outcome(runProcess), await outcome(runScript)];
    assert.deepEqual(process, thread);
    assert.equal(process.status, status);
  });

  async function outcome(run: typeof runProcess) {
    const hub = await folderOf({ 'hub.yaml': 'name: Harbour\n', 'sources/clerk.txt': clerk });
    const faulty = await folderOf({ 'sources/driver.txt': driver, 'sources/empty.txt': '', 'sources/f.rtf': 'x' });
    const named = args.map((each) => each.replace(':hub', hub).replace(':faulty', faulty));
    const ended = run(`scripts/${script}.ts`, ...named);
    const [stdout, stderr] = [ended.stdout, ended.stderr].map((text) =>
      text.replaceAll(hub, ':hub').replaceAll(faulty, ':faulty'),
    );
    return { status: ended.status, stdout, stderr, files: [await filesIn(hub), await filesIn(faulty)] };
  }
}

test('what nobody catches ends both alike', () => {
  const [process, thread] = [runProcess, runScript].map((run) => run('scripts/nowhere.ts'));
  assert.deepEqual([process?.status, thread?.status], [1, 1]);
  for (const ended of [process, thread]) assert.match(ended?.stderr ?? '', /nowhere\.ts/u);
});
