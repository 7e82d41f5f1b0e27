import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Run, run } from '../../../scripts/convert/run.ts';
import { takeTurn } from '../../../scripts/convert/write/turn.ts';
import { type Fate, failingDisk, Gone, quickDisk } from './failing-disk.ts';
import { changeBetween, filesIn, type Place, posting, stateOf, tornIn, visible } from './states.ts';

// In a process of its own: it meets every operation of a run with every fault, and takes long.

// Every operation of a run meets every fate. The change adds, changes and removes an entry, leaves one, and rewrites two other files.
const change = await changeBetween(
  { clerk: posting('Clerk', 'crates'), driver: posting('Driver', 'hooks'), pilot: posting('Pilot', 'buoys') },
  { clerk: posting('Clerk', 'barrels'), pilot: posting('Pilot', 'buoys'), warden: posting('Warden', 'lamps') },
);

/** A run on a disk of this fate; undefined where its process is gone. */
async function runOn({ options }: Place, at: number, fate: Fate): Promise<Run | undefined> {
  try {
    return await run({ ...options, disk: failingDisk(at, fate).disk });
  } catch (error) {
    assert.ok(error instanceof Gone, String(error instanceof Error ? error.stack : error));
    return undefined;
  }
}

/** What the next run does before it begins. The process that is gone is this one: its locks have to go by hand. */
async function recovered({ folder, options }: Place): Promise<string> {
  const work = join(options.out, '.convert');
  const names = readdirSync(options.out).includes('.convert') ? readdirSync(work) : [];
  for (const name of names.filter((each) => each.startsWith('lock-'))) rmSync(join(work, name));
  const turn = await takeTurn(quickDisk(), options.out, { patience: 0 });
  assert.ok('release' in turn, JSON.stringify(turn));
  turn.release();
  return stateOf(await filesIn(folder), change);
}

async function operations(): Promise<number> {
  const { disk, count } = failingDisk(Number.POSITIVE_INFINITY, 'is gone');
  const place = await change.copy();
  assert.deepEqual((await run({ ...place.options, disk })).messages, []);
  assert.equal(stateOf(await filesIn(place.folder), change), 'new');
  return count();
}

const total = await operations();
assert.ok(total > 80, `${total} operations`);

for (const fate of ['fails once', 'is full', 'is read-only'] as const) {
  test(`the disk ${fate} at each of ${total} operations: the old state or the new one, and a message`, async (context) => {
    const outcomes = { old: 0, new: 0, 'old after the next run began': 0 };
    for (let at = 1; at <= total; at += 1) {
      const place = await change.copy();
      const done = await runOn(place, at, fate);
      assert.ok(done);
      const files = await filesIn(place.folder);
      assert.deepEqual(tornIn(files, change), [], `operation ${at}`);
      const state = done.isWritten ? 'new' : 'old';
      const errors = done.messages.map(({ ruleId, severity }) => `${severity} ${ruleId}`);
      assert.deepEqual(errors, done.isWritten ? [] : ['error unwritable-entry'], `operation ${at}`);
      // A disk that lets nothing be moved back keeps the journal for the next run.
      const isLeft = stateOf(visible(files), change) !== state;
      assert.ok(!isLeft || fate === 'is read-only', `operation ${at}`);
      assert.equal(await recovered(place), state, `operation ${at}`);
      outcomes[isLeft ? 'old after the next run began' : state] += 1;
    }
    context.diagnostic(JSON.stringify(outcomes));
    assert.ok(outcomes.old > total / 2 && outcomes.new > 0);
  });
}

test(`the process is gone at each of ${total} operations: the next run finds the old state or the new one`, async (context) => {
  const outcomes = { old: 0, new: 0 };
  for (let at = 1; at <= total; at += 1) {
    const place = await change.copy();
    assert.equal(await runOn(place, at, 'is gone'), undefined);
    assert.deepEqual(tornIn(await filesIn(place.folder), change), [], `operation ${at}`);
    const state = await recovered(place);
    assert.ok(state === 'old' || state === 'new', `operation ${at}: ${state}`);
    outcomes[state] += 1;
  }
  context.diagnostic(JSON.stringify(outcomes));
  assert.ok(outcomes.old > total / 2 && outcomes.new > 0);
});

test('a recovery that is itself interrupted at each of its operations is begun anew', async (context) => {
  let moments = 0;
  // Every sixth moment of the run's second half, as far as files are being moved then.
  for (let at = Math.floor(total / 2); at <= total; at += 6) {
    for (let again = 1; ; again += 1) {
      const place = await change.copy();
      await runOn(place, at, 'is gone');
      const work = join(place.options.out, '.convert');
      if (!readdirSync(place.options.out).includes('.convert') || !readdirSync(work).includes('journal.json')) break;
      for (const name of readdirSync(work).filter((each) => each.startsWith('lock-'))) rmSync(join(work, name));
      const { disk, count } = failingDisk(again, 'is gone');
      await takeTurn(disk, place.options.out, { patience: 0 }).catch((error) => assert.ok(error instanceof Gone));
      assert.equal(await recovered(place), 'old');
      moments += 1;
      if (count() < again) break;
    }
  }
  context.diagnostic(`${moments} interruptions of a recovery`);
  assert.ok(moments > 30);
});
