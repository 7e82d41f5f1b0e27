import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../convert/command.ts';
import { filesIn, posting } from './states.ts';

// In a process of its own: it waits for processes that run out of disk.

const long = `${'count what comes ashore and write it down, '.repeat(3000)}and go home`;

/** A hub that was converted, into `out`, and whose document then became too large for the disk. */
async function hubOf(out: string): Promise<string> {
  const hub = await folderOf({
    'sources/clerk.txt': posting('Clerk', 'crates'),
    'sources/driver.txt': posting('Driver', 'hooks'),
  });
  assert.equal(command(['--content', hub, '--out', out]).status, 0);
  await writeFile(join(hub, 'sources/clerk.txt'), posting('Clerk', 'barrels'));
  await writeFile(join(hub, 'sources/warden.txt'), posting('Warden', long));
  return hub;
}

function command(args: readonly string[], limit = '') {
  const line = `trap "" XFSZ 2>/dev/null; ${limit} exec "$@"`;
  const words = ['-c', line, 'sh', process.execPath, 'scripts/convert.ts', ...args];
  return spawnSync('sh', words, { cwd: join(import.meta.dirname, '../../..'), encoding: 'utf8' });
}

function checkFull({ status, stderr }: ReturnType<typeof command>, code: string): void {
  assert.equal(status, 1, stderr);
  assert.match(
    stderr,
    new RegExp(
      `^\\S+ error Unexpected ${code}, expected .* {2}unwritable-entry\\n {2}\\S.*\\n {2}docs/messages/unwritable-entry\\.md\\n\\n$`,
      'u',
    ),
  );
}

const isPosix = process.platform !== 'win32';

test('a file larger than the system lets it be: one message, and every file stays', {
  skip: !isPosix && 'no such limit here',
}, async () => {
  const out = await folderOf({});
  const hub = await hubOf(out);
  const before = await filesIn(out);
  checkFull(command(['--content', hub, '--out', out, '--records', join(out, 'r.json')], 'ulimit -f 16;'), 'EFBIG');
  assert.deepEqual(await filesIn(out), before);
  assert.equal(command(['--content', hub, '--out', out]).status, 0);
  assert.ok('roles/warden.mdx' in (await filesIn(out)));
});

/** A disk of 96 kB, where this process may make one. */
async function smallDisk(): Promise<string | undefined> {
  const folder = await folderOf({});
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', folder]);
  return status === 0 ? folder : undefined;
}

const disk = await smallDisk();

test('a disk that is full: one message, and every file stays', {
  skip: disk === undefined && 'no disk can be made here',
}, async () => {
  assert.ok(disk !== undefined);
  try {
    const hub = await hubOf(disk);
    const before = await filesIn(disk);
    checkFull(command(['--content', hub, '--out', disk]), 'ENOSPC');
    assert.deepEqual(await filesIn(disk), before);
    checkFull(command(['--content', hub, '--out', disk, '--ledger', join(disk, 'l.json')]), 'ENOSPC');
    assert.deepEqual(await filesIn(disk), before);
  } finally {
    spawnSync('umount', [disk]);
  }
});
