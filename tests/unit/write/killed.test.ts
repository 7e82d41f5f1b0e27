import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { machineDisk } from '../../../scripts/convert/write/disk.ts';
import { takeTurn } from '../../../scripts/convert/write/turn.ts';
import { begin, endOf } from './processes.ts';
import { changeBetween, filesIn, type Place, posting, stateOf, tornIn, visible } from './states.ts';

// In a process of its own: it kills dozens of others, two at a time, and takes long.

const names = Array.from({ length: 48 }, (_, index) => `clerk-${index}`);
const hubOf = (ids: readonly string[], words: string) =>
  Object.fromEntries(ids.map((id) => [id, posting(`Clerk ${id.slice(6)}`, `${words} of berth ${id.slice(6)}`)]));

// Of 48 postings eight go, eight come and twenty change; the records and the ledger change as well.
const change = await changeBetween(hubOf(names.slice(0, 40), 'crates'), {
  ...hubOf(names.slice(8), 'crates'),
  ...hubOf(names.slice(15, 35), 'barrels'),
});

/** How far a run had come, by what it left. */
async function phaseOf({ folder, options }: Place): Promise<string> {
  const left = existsSync(join(options.out, '.convert')) ? await readdir(join(options.out, '.convert')) : [];
  if (left.includes('journal.json')) return 'while files were moved';
  if (stateOf(await filesIn(join(folder, 'out/roles')), rolesOf(change)) === 'new')
    return 'after the last file was moved';
  if (left.includes('plan.json')) return 'while texts were staged';
  return left.some((name) => name.startsWith('lock-')) ? 'while documents were read and converted' : 'before the lock';
}

function rolesOf({ old, fresh }: typeof change): typeof change {
  const within = (files: typeof old) =>
    Object.fromEntries(
      Object.entries(files).flatMap(([path, text]) => (path.startsWith('out/roles/') ? [[path.slice(10), text]] : [])),
    );
  return { ...change, old: within(old), fresh: within(fresh) };
}

/** After an interruption: no file is torn, and the next run finds the old state or the new one and leaves nothing else. */
async function check(place: Place, landed: Map<string, number>): Promise<void> {
  const phase = await phaseOf(place);
  landed.set(phase, (landed.get(phase) ?? 0) + 1);
  assert.deepEqual(tornIn(await filesIn(place.folder), change), []);
  const turn = await takeTurn(machineDisk, place.options.out, { patience: 0 });
  assert.ok('release' in turn, JSON.stringify(turn));
  turn.release();
  const state = stateOf(await filesIn(place.folder), change);
  assert.equal(state, phase === 'after the last file was moved' ? 'new' : 'old', phase);
}

const shown = (landed: Map<string, number>) =>
  [...landed]
    .map(([phase, count]) => `${count} ${phase}`)
    .sort()
    .join(', ');

/** Does `work` for each of these, two at a time. */
async function twoAtATime<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const next = async (): Promise<void> => {
    const item = rest.shift();
    if (item === undefined) return;
    await work(item);
    await next();
  };
  await Promise.all([next(), next()]);
}

const hasLock = ({ options }: Place) => existsSync(join(options.out, '.convert'));

/** Milliseconds from the start of a whole run to its lock, and from there to its end; and how many operations its writer has. */
async function measure(): Promise<{ toLock: number; toEnd: number; operations: number }> {
  await endOf(begin((await change.copy()).args));
  const place = await change.copy();
  const begun = performance.now();
  const child = begin(place.args, { AT_OPERATION: '0' });
  const end = endOf(child);
  while (!hasLock(place) && child.exitCode === null) await sleep(1);
  const toLock = performance.now() - begun;
  const { status, stderr } = await end;
  assert.equal(status, 0);
  return { toLock, toEnd: performance.now() - begun - toLock, operations: Number.parseInt(stderr, 10) };
}

const { toLock, toEnd, operations } = await measure();
const [byClock, byOperation] = [36, 26];

test(`${byClock} runs killed by the clock: each leaves the old state or the new one`, async (context) => {
  const landed = new Map<string, number>();
  let killed = 0;
  for (let round = 0; killed < byClock; round += 1) {
    assert.ok(round < 10, `only ${killed} runs were there to be killed`);
    const missing = byClock - killed;
    await twoAtATime(
      Array.from({ length: missing }, (_, index) => index),
      async (index) => {
        const place = await change.copy();
        const child = begin(place.args);
        const end = endOf(child);
        const part = (index + Math.random()) / missing;
        // A third of the moments are spread over the whole run, the others over the time in which it has its lock.
        if (index % 3 === 0) await sleep(part * (toLock + toEnd));
        else {
          while (!hasLock(place) && child.exitCode === null) await sleep(1);
          await sleep(part * toEnd);
        }
        child.kill('SIGKILL');
        if ((await end).signal !== 'SIGKILL') return;
        killed += 1;
        await check(place, landed);
      },
    );
  }
  context.diagnostic(`${killed} interruptions: ${shown(landed)}`);
});

test(`${byOperation} runs that kill themselves at operations of the writer: the same`, async (context) => {
  assert.ok(operations > 300, `${operations} operations`);
  const landed = new Map<string, number>();
  const moments = Array.from(
    { length: byOperation },
    (_, at) => 1 + Math.floor(((at + 0.5) * operations) / byOperation),
  );
  await twoAtATime(moments, async (at) => {
    const place = await change.copy();
    const { signal } = await endOf(begin(place.args, { AT_OPERATION: `${at}` }));
    assert.equal(signal, 'SIGKILL');
    await check(place, landed);
  });
  context.diagnostic(`${byOperation} interruptions among ${operations} operations: ${shown(landed)}`);
  assert.ok(landed.has('while files were moved') && landed.has('while texts were staged'), shown(landed));
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} while the writer is at work waits for its end, and ends the process then`, async () => {
    const place = await change.copy();
    const at = Math.floor(operations * 0.75);
    const end = await endOf(begin(place.args, { AT_OPERATION: `${at}`, AT_SIGNAL: signal }));
    assert.equal(end.signal, signal);
    const files = await filesIn(place.folder);
    const left = Object.keys(files).filter((path) => path.includes('.convert/') && !path.includes('.convert/lock-'));
    assert.deepEqual(left, []);
    assert.equal(stateOf(visible(files), change), 'new');
  });
}
