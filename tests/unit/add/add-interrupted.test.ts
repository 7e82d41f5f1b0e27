import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSources } from '../../../scripts/convert/read.ts';
import { driver, filesIn, folderOf } from '../convert/command.ts';
import { add, fileOf, hub } from './inbox.ts';

test('what a kill leaves under hidden names is no document, and the next adding clears it away', async () => {
  const folder = await hub();
  const half = join(folder, 'sources/.driver.txt.adding');
  await writeFile(half, driver.slice(0, 20));
  const { value, messages } = await readSources(join(folder, 'sources'));
  assert.deepEqual([value.sources.map(({ id }) => id), messages], [['clerk'], []]);
  assert.equal(add('--content', folder, '--id', 'driver', await fileOf('driver.txt', driver)).status, 0);
  const names = Object.keys(await filesIn(join(folder, 'sources'))).sort();
  assert.deepEqual(names, ['clerk.txt', 'driver.txt', 'driver.yaml']);
});

test('a document that a kill left without its .yaml is converted, and adding it again gives it one', async () => {
  const folder = await hub();
  await writeFile(join(folder, 'sources/driver.txt'), driver);
  const { value, messages } = await readSources(join(folder, 'sources'));
  assert.deepEqual([value.sources.map(({ id }) => id), messages], [['clerk', 'driver'], []]);
  const { status, stdout } = add('--content', folder, await fileOf('a.txt', driver));
  assert.equal(status, 0);
  assert.match(stdout, /^Already in .*\n.*driver\.txt, byte for byte: it had no \.yaml\n +and got .*driver\.yaml: /u);
  const files = await filesIn(join(folder, 'sources'));
  assert.deepEqual(Object.keys(files).sort(), ['clerk.txt', 'driver.txt', 'driver.yaml']);
  assert.match(files['driver.yaml'] ?? '', /^# siglum: S\nname: Crane Driver\ncitation:\n/mu);
  assert.match(add('--content', folder, await fileOf('a.txt', driver)).stdout, /nothing was done/u);
});

test('a .yaml that cannot take its name takes its document with it', async () => {
  const folder = await folderOf({ 'sources/clerk.txt': driver.replaceAll('Driver', 'Clerk') });
  await writeFile(join(folder, 'sources/driver.yaml'), 'name: D\n');
  const { status, stdout } = add('--content', folder, '--id', 'driver', await fileOf('driver.txt', driver));
  assert.equal(status, 1);
  assert.match(stdout, /Not added/u);
  assert.deepEqual(Object.keys(await filesIn(join(folder, 'sources'))).sort(), ['clerk.txt', 'driver.yaml']);
});
