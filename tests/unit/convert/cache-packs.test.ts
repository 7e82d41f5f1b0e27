import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Cache, openCache } from '../../../scripts/convert/cache.ts';
import { rememberApart } from '../../../scripts/convert/memory.ts';
import { ask } from './asking.ts';

const scratch = await mkdtemp(join(tmpdir(), 'day-one-packs-'));
after(() => rm(scratch, { recursive: true }));
const newFolder = () => mkdtemp(join(scratch, 'cache-'));

/** Asks in one run after the other for these inputs, and tells which of the first run's are known afterwards. */
async function stillKnown(...runs: readonly (readonly string[])[]): Promise<string[]> {
  const folder = await newFolder();
  const cache = await openCache(folder, 'harbour');
  for (const inputs of runs) {
    for (const input of inputs) ask(cache, input);
    await cache.save();
  }
  const later = await openCache(folder, 'harbour');
  return (runs[0] ?? []).filter((input) => !ask(later, input).isAsked);
}

test('what is not asked for any more stays as long as it is the smaller part', async () =>
  assert.deepEqual(await stillKnown(['Lamps', 'Ropes', 'Boots'], ['Lamps', 'Ropes']), ['Lamps', 'Ropes', 'Boots']));

test('when it is the greater part it is forgotten', async () =>
  assert.deepEqual(await stillKnown(['Lamps', 'Ropes', 'Boots'], ['Ropes']), ['Ropes']));

test('what is asked whether it is there is kept as well', async () => {
  const folder = await newFolder();
  const cache = await openCache(folder, 'harbour');
  for (const input of ['Lamps', 'Ropes', 'Boots']) ask(cache, input);
  await cache.save();
  assert.deepEqual(
    ['Lamps', 'Oil'].map((input) => cache.has(cache.keyOf('length', input))),
    [true, false],
  );
  await cache.save();
  const later = await openCache(folder, 'harbour');
  assert.deepEqual([ask(later, 'Lamps').isAsked, ask(later, 'Ropes').isAsked], [false, true]);
});

test('a change writes what is new, and of many changes one file is made', async () => {
  const folder = await newFolder();
  const sizes: number[] = [];
  let known: string[] = [];
  for (let run = 0; run < 20; run += 1) {
    const cache = await openCache(folder, 'harbour');
    known = [...known, `Lamp ${run}`];
    assert.deepEqual(
      known.filter((input) => ask(cache, input).isAsked),
      [`Lamp ${run}`],
    );
    await cache.save();
    sizes.push((await readdir(folder)).length);
  }
  assert.deepEqual(sizes, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 1, 2, 3, 4]);
});

/** A value of a kind, as long as that, with a part that is kept apart. */
function lamp(cache: Cache, name: string, length: number) {
  let isAsked = false;
  const make = () => {
    isAsked = true;
    return { name, oil: name.repeat(length) };
  };
  const made = rememberApart(cache, cache.keyOf('lamp', name), make, { oil: 'data' });
  return { made, isAsked: () => isAsked };
}

test('entries of any length are read in any order', async () => {
  const folder = await newFolder();
  const lengths = new Map([...'abcdefgh'].map((name, index) => [name, [1, 90_000, 300_000, 40][index % 4] ?? 0]));
  const cache = await openCache(folder, 'harbour');
  for (const [name, length] of lengths) lamp(cache, name, length);
  await cache.save();
  const later = await openCache(folder, 'harbour');
  for (const name of 'hafbecdgaah') {
    const { made, isAsked } = lamp(later, name, lengths.get(name) ?? 0);
    assert.deepEqual([made, isAsked()], [{ name, oil: name.repeat(lengths.get(name) ?? 0) }, false]);
  }
});

test('what is kept apart is kept on with its whole, and goes with it', async () => {
  const folder = await newFolder();
  const cache = await openCache(folder, 'harbour');
  for (const name of ['a', 'b', 'c']) lamp(cache, name, 1000);
  await cache.save();
  lamp(cache, 'a', 1000);
  await cache.save();
  const later = await openCache(folder, 'harbour');
  const [kept, gone] = [lamp(later, 'a', 1000), lamp(later, 'b', 1000)];
  assert.deepEqual([kept.made.oil.length, kept.isAsked(), gone.isAsked()], [1000, false, true]);
});

test('two at once: what either kept is known, and nothing else is left', async () => {
  const folder = await newFolder();
  const [one, other] = [await openCache(folder, 'harbour'), await openCache(folder, 'harbour')];
  ask(one, 'Lamps');
  ask(other, 'Ropes');
  await Promise.all([one.save(), other.save()]);
  const later = await openCache(folder, 'harbour');
  assert.deepEqual([ask(later, 'Lamps').isAsked, ask(later, 'Ropes').isAsked], [false, false]);
  assert.equal((await readdir(folder)).length, 2);
});

test('a pack that another run removed is as one that never was', async () => {
  const folder = await newFolder();
  const cache = await openCache(folder, 'harbour');
  ask(cache, 'Lamps');
  await cache.save();
  for (const name of await readdir(folder)) await rm(join(folder, name));
  assert.deepEqual(ask(cache, 'Lamps'), { made: { length: 7 }, isAsked: true });
  await cache.save();
  assert.ok(!ask(await openCache(folder, 'harbour'), 'Lamps').isAsked);
});

test('packs of another program go when one is written', async () => {
  const folder = await newFolder();
  const cache = await openCache(folder, 'harbour');
  ask(cache, 'Lamps');
  await cache.save();
  const [name = ''] = await readdir(folder);
  const bytes = await readFile(join(folder, name));
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  await writeFile(join(folder, name), bytes);
  const later = await openCache(folder, 'harbour');
  assert.ok(ask(later, 'Lamps').isAsked);
  await later.save();
  assert.equal((await readdir(folder)).length, 1);
  assert.notEqual((await readdir(folder))[0], name);
});

test('each hub has a file of its own, and old ones go', async () => {
  const folder = await newFolder();
  for (let hub = 0; hub < 12; hub += 1) {
    const cache = await openCache(folder, `harbour-${hub}`);
    ask(cache, 'Lamps');
    await cache.save();
  }
  assert.equal((await readdir(folder)).length, 8);
  assert.ok(!ask(await openCache(folder, 'harbour-11'), 'Lamps').isAsked);
});
