import assert from 'node:assert/strict';
import { copyFile, link, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Disk, placeFiles } from '../../../scripts/add/place.ts';
import { filesIn, folderOf } from '../convert/command.ts';

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
/** A disk that knows no links, as it says with this code. */
const linkless = (code: string): Disk => ({ link: failing(code), copyFile });
const both = (folder: string) =>
  [
    [join(folder, 'a.txt'), 'Ropes.'],
    [join(folder, 'a.yaml'), 'name: A'],
  ] as const;

for (const code of ['EPERM', 'ENOTSUP', 'ENOSYS'])
  test(`a disk without links (${code}) gets copies`, async () => {
    const folder = await folderOf({});
    await placeFiles(both(folder), linkless(code));
    assert.deepEqual(await filesIn(folder), { 'a.txt': 'Ropes.', 'a.yaml': 'name: A' });
  });

for (const [name, disk] of [
  ['a link', { link, copyFile }],
  ['a copy', linkless('EPERM')],
] as const)
  test(`${name} replaces nothing, and what was placed before goes`, async () => {
    const folder = await folderOf({});
    await writeFile(join(folder, 'a.yaml'), 'name: B');
    await assert.rejects(placeFiles(both(folder), disk), { code: 'EEXIST' });
    assert.deepEqual(await filesIn(folder), { 'a.yaml': 'name: B' });
  });

test('a copy that fails half-way leaves nothing', async () => {
  const folder = await folderOf({});
  const half = async (_from: string, to: string) => {
    await writeFile(to, 'Ro');
    await failing('ENOSPC')();
  };
  await assert.rejects(placeFiles(both(folder), { link: failing('EPERM'), copyFile: half }), { code: 'ENOSPC' });
  assert.deepEqual(await filesIn(folder), {});
});

test('no copy where a link fails for another reason', async () => {
  const folder = await folderOf({});
  await assert.rejects(placeFiles(both(folder), linkless('EROFS')), { code: 'EROFS' });
  assert.deepEqual(await filesIn(folder), {});
});
