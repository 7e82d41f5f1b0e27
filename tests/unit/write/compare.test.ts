import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { withDigest } from '../../../scripts/convert/digest.ts';
import { compareFiles } from '../../../scripts/convert/write.ts';
import { folderOf } from '../convert/command.ts';

const text = withDigest('---\ntitle: Ropes\ntitleBasis: stated\nsources: [clerk]\n---\n\nRopes.\n');
const clerk = { path: 'roles/clerk.mdx', text };

test('compares a folder and a link where an entry would go: they are somebody’s own', async () => {
  const folder = await folderOf({ 'roles/own.txt': text });
  await mkdir(join(folder, 'roles/clerk.mdx'));
  await symlink('own.txt', join(folder, 'roles/driver.mdx'));
  const { taken, gone } = compareFiles(folder, [clerk, { ...clerk, path: 'roles/driver.mdx' }], new Set());
  assert.deepEqual([taken, gone], [['roles/clerk.mdx', 'roles/driver.mdx'], []]);
});

test('an edited file comes with what stands there and what would be written', async () => {
  const edited = text.replace('Ropes.', 'Knots.');
  const found = compareFiles(await folderOf({ [clerk.path]: edited }), [clerk], new Set());
  assert.deepEqual(found.edited, [{ path: clerk.path, text: edited, wanted: text }]);
});
