import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openCache } from '../../../scripts/convert/cache.ts';
import { remember } from '../../../scripts/convert/memory.ts';
import { ask } from './asking.ts';

const scratch = await mkdtemp(join(tmpdir(), 'day-one-cache-'));
after(() => rm(scratch, { recursive: true }));
const newFolder = () => mkdtemp(join(scratch, 'cache-'));

/** Whether `second` is known to a cache that was asked about `first` and saved. */
async function isKnown(first: string | object, second: string | object, name = 'length'): Promise<boolean> {
  const folder = await newFolder();
  const before = await openCache(folder, 'harbour');
  ask(before, first);
  await before.save();
  return !ask(await openCache(folder, 'harbour'), second, name).isAsked;
}

for (const [name, first, second] of [
  ['the same text', 'Lamps', 'Lamps'],
  ['the same data', { id: 'clerk', value: 'Lamps' }, { id: 'clerk', value: 'Lamps' }],
] as const)
  test(`remembers ${name}`, async () => assert.ok(await isKnown(first, second)));

for (const [name, first, second] of [
  ['another text', 'Lamps', 'Ropes'],
  ['a text with one space more', 'Lamps', 'Lamps '],
  ['a replacement character where a lone surrogate was', '\uD800', '\uFFFD'],
  ['another lone surrogate', '\uD800', '\uD801'],
  ['data of another name', { id: 'clerk' }, { ID: 'clerk' }],
  ['text divided otherwise', { id: 'clerk', value: 'x' }, { id: 'clerkx', value: '' }],
] as const)
  test(`does not take ${name} for what it knows`, async () => assert.ok(!(await isKnown(first, second))));

test('does not take what one function made for another’s', async () =>
  assert.ok(!(await isKnown('Lamps', 'Lamps', 'width'))));

test('what changes a value that it gave changes none that it gives', async () => {
  const cache = await openCache(await newFolder(), 'harbour');
  ask(cache, 'Lamps');
  await cache.save();
  Object.assign(ask(cache, 'Lamps').made as object, { length: 0 });
  assert.deepEqual(ask(cache, 'Lamps'), { made: { length: 7 }, isAsked: false });
});

test('parts that are one thing are one thing when they come out', async () => {
  const cache = await openCache(await newFolder(), 'harbour');
  const lamp = { words: 'Trim it.' };
  remember(cache, 'pair', 'Lamps', () => ({ first: lamp, again: lamp }), 'graph');
  await cache.save();
  const { first, again } = remember(cache, 'pair', 'Lamps', () => assert.fail('it is known'));
  assert.equal(first, again);
  assert.notEqual(first, lamp);
});

test('a folder that cannot be made costs nothing but time', async () => {
  const file = join(await newFolder(), 'file');
  await writeFile(file, '');
  const cache = await openCache(join(file, 'cache'), 'harbour');
  assert.deepEqual(ask(cache, 'Lamps'), { made: { length: 7 }, isAsked: true });
  await cache.save();
  assert.deepEqual(ask(cache, 'Lamps'), { made: { length: 7 }, isAsked: false });
  assert.equal(await readFile(file, 'utf8'), '');
});
