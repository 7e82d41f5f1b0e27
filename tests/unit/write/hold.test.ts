import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { machineDisk } from '../../../scripts/convert/write/disk.ts';
import { WriteFault } from '../../../scripts/convert/write/fault.ts';
import { holdFolder } from '../../../scripts/convert/write/hold.ts';
import { holderOf, isAlive, lockName, newHolder } from '../../../scripts/convert/write/holder.ts';
import { failingDisk } from './failing-disk.ts';

const scratch = await mkdtemp(join(tmpdir(), 'day-one-hold-'));
after(() => rm(scratch, { recursive: true }));
const folderOf = () => mkdtemp(join(scratch, 'hub-'));

const dead = { ...newHolder(), pid: spawnSync(process.execPath, ['--version']).pid };
const living = newHolder();

async function leaveLock(folder: string, name: string): Promise<void> {
  await mkdir(join(folder, '.convert'), { recursive: true });
  await writeFile(join(folder, '.convert', name), '');
}

for (const [name, holder, is] of [
  ['this process', living, true],
  ['a process that has ended', dead, false],
  [
    'another process with the number of one that has ended',
    { ...living, started: living.started + 1 },
    process.platform !== 'linux',
  ],
  ['a process of a system that tells no beginning', { ...living, started: 0 }, true],
  ['a process of another machine', { ...dead, host: 'quay' }, true],
] as const) {
  test(`is alive: ${name}: ${is}`, () => assert.equal(isAlive(holder), is));
}

test('a lock names its process', () => {
  assert.deepEqual(holderOf(lockName(living)), living);
  assert.match(lockName(living), new RegExp(`^lock-${process.pid}-`, 'u'));
  assert.notEqual(lockName(newHolder()), lockName(living));
  for (const name of ['plan.json', 'lock', 'lock-1', `${lockName(living)}`.replace('-', '_')])
    assert.equal(holderOf(name), undefined);
});

test('a folder is held until it is released, and nothing is left behind', async () => {
  const folder = await folderOf();
  const hold = await holdFolder(machineDisk, folder, { patience: 0 });
  assert.equal((await readdir(join(folder, '.convert'))).length, 1);
  await assert.rejects(holdFolder(machineDisk, folder, { patience: 0 }), WriteFault);
  hold.release();
  assert.deepEqual(await readdir(folder), []);
  (await holdFolder(machineDisk, folder, { patience: 0 })).release();
});

test('whoever has waited long enough is told who it was, and what to do', async () => {
  const folder = await folderOf();
  const lock = lockName({ ...dead, host: 'quay' });
  await leaveLock(folder, lock);
  const told: string[] = [];
  await assert.rejects(
    holdFolder(machineDisk, folder, { patience: 1000, onWait: (line) => told.push(line) }),
    (error) => {
      assert.ok(error instanceof WriteFault);
      const { ruleId, reason, note, path } = error.fault;
      assert.deepEqual([ruleId, path], ['busy-folder', folder]);
      assert.equal(reason, `Unexpected run at work there for 1 seconds (process ${dead.pid} on quay), expected none`);
      assert.ok(note?.endsWith(`delete ${join(folder, '.convert', lock)}.`));
      return true;
    },
  );
  assert.deepEqual(told, [`Another run (process ${dead.pid}) is at work in ${folder}; waiting.`]);
  assert.deepEqual(await readdir(join(folder, '.convert')), [lock]);
});

test('a lock whose process is gone is taken over at once, by one of many', async () => {
  const folder = await folderOf();
  for (let round = 0; round < 20; round += 1) {
    await leaveLock(folder, lockName({ ...dead, token: `${round}`.padStart(16, '0') }));
    let inside = 0;
    const told: string[] = [];
    await Promise.all(
      Array.from({ length: 5 }, async () => {
        const hold = await holdFolder(machineDisk, folder, { onWait: (line) => told.push(line) });
        inside += 1;
        assert.equal(inside, 1);
        await new Promise((resolve) => setTimeout(resolve, 1));
        inside -= 1;
        hold.release();
      }),
    );
  }
  assert.deepEqual(await readdir(folder), []);
});

test('a run whose lock comes between another’s look and its lock is seen', async () => {
  const folder = await folderOf();
  const other = lockName(newHolder());
  const openSync: typeof machineDisk.openSync = (...args) => {
    writeFileSync(join(folder, '.convert', other), '');
    return machineDisk.openSync(...args);
  };
  await assert.rejects(holdFolder({ ...machineDisk, openSync }, folder, { patience: 0 }), /at work/u);
  assert.deepEqual(await readdir(join(folder, '.convert')), [other]);
});

test('a folder that cannot be written is held without a lock, with the reason', async () => {
  const folder = await folderOf();
  const hold = await holdFolder(failingDisk(1, 'is read-only').disk, folder, {});
  assert.match(hold.fault?.message ?? '', /EROFS/u);
  hold.release();
});

test('a folder that cannot be written is waited for all the same', async () => {
  const folder = await folderOf();
  await leaveLock(folder, lockName(newHolder()));
  await assert.rejects(holdFolder(failingDisk(1, 'is read-only').disk, folder, { patience: 0 }), /at work/u);
});

test('a folder that is not there is not made', async () => {
  const folder = join(await folderOf(), 'nowhere');
  const hold = await holdFolder(machineDisk, folder, {});
  assert.match(hold.fault?.message ?? '', /ENOENT/u);
  await assert.rejects(readdir(folder));
});

test('a link in the place of the work folder is not followed', async () => {
  const [folder, elsewhere] = [await folderOf(), await folderOf()];
  const lock = lockName(dead);
  await writeFile(join(elsewhere, lock), '');
  await symlink(elsewhere, join(folder, '.convert'));
  await assert.rejects(holdFolder(machineDisk, folder, {}), WriteFault);
  assert.deepEqual(await readdir(elsewhere), [lock]);
});

test('the host is part of the name, whatever it is', () =>
  assert.equal(holderOf(lockName(newHolder()))?.host, hostname().replaceAll(/[^\w.-]/gu, '_')));
