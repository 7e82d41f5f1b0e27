import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOf } from '../../../scripts/convert/digest.ts';
import { commit, replaceWhole, type Step } from '../../../scripts/convert/write/commit.ts';
import { type Disk, machineDisk } from '../../../scripts/convert/write/disk.ts';
import { WriteFault } from '../../../scripts/convert/write/fault.ts';
import { failingDisk } from './failing-disk.ts';
import { placeOf } from './journals.ts';
import { filesIn } from './states.ts';

const old = {
  'hub/roles/clerk.mdx': 'old',
  'hub/roles/driver.mdx': 'gone',
  'hub/hub.yaml': 'name: Harbour',
  'data/r.json': 'old',
};
const stepsIn = (place: string): Step[] => [
  { path: 'roles/clerk.mdx', isEntry: true, text: 'new', before: digestOf('old') },
  { path: 'roles/driver.mdx', isEntry: true, before: digestOf('gone') },
  { path: 'topics/ropes.mdx', isEntry: true, text: 'new' },
  { path: join(place, 'data/r.json'), isEntry: false, text: 'new', before: digestOf('old') },
  { path: join(place, 'data/more/l.json'), isEntry: false, text: 'new' },
];
const fresh = {
  'data/more/l.json': 'new',
  'data/r.json': 'new',
  'hub/hub.yaml': 'name: Harbour',
  'hub/roles/clerk.mdx': 'new',
  'hub/topics/ropes.mdx': 'new',
};

test('adds, changes and removes, inside and outside, and leaves nothing behind but its empty folder', async () => {
  const place = await placeOf(old);
  commit(machineDisk, join(place, 'hub'), stepsIn(place));
  assert.deepEqual(await filesIn(place), fresh);
});

test('the same where the disk knows no links', async () => {
  const place = await placeOf(old);
  const linkSync = () => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'link' });
  };
  const disk: Disk = { ...machineDisk, linkSync };
  commit(disk, join(place, 'hub'), stepsIn(place));
  assert.deepEqual(await filesIn(place), fresh);
});

test('nothing to do leaves no trace', async () => {
  const place = await placeOf(old);
  const { disk, count } = failingDisk(1, 'is gone');
  commit(disk, join(place, 'hub'), []);
  assert.equal(count(), 0);
});

for (const [name, changed] of [
  ['changed', { 'hub/roles/clerk.mdx': 'edited' }],
  ['that is to be removed changed', { 'hub/roles/driver.mdx': 'edited' }],
  ['that is new came', { 'hub/topics/ropes.mdx': 'somebody’s own' }],
  ['outside changed', { 'data/r.json': 'edited' }],
] as const) {
  test(`a file ${name} since the run read it: nothing is written`, async () => {
    const before = { ...old, ...changed };
    const place = await placeOf(before);
    assert.throws(() => commit(machineDisk, join(place, 'hub'), stepsIn(place)), /change of a file during the run/u);
    assert.deepEqual(await filesIn(place), before);
  });
}

test('every text is on the disk before the first file is moved', async () => {
  const place = await placeOf(old);
  const calls: string[] = [];
  const disk = new Proxy(machineDisk, {
    get:
      (target, name: keyof Disk) =>
      (...args: unknown[]) => {
        calls.push(`${name} ${name === 'renameSync' ? String(args[1]).slice(place.length) : ''}`.trim());
        return (target[name] as (...each: unknown[]) => unknown)(...args);
      },
  });
  commit(disk, join(place, 'hub'), stepsIn(place));
  const at = (call: string) => calls.indexOf(call);
  const journal = at('renameSync /hub/.convert/journal.json');
  const texts = calls.slice(0, journal).filter((call) => call === 'writeFileSync' || call === 'fsyncSync');
  // A plan, four texts and the mark of a file that was not there, each followed by its fsync; then the folders.
  assert.equal(texts.slice(0, 12).join(), Array(6).fill('writeFileSync,fsyncSync').join());
  assert.equal(texts.slice(12).join(), Array(4).fill('fsyncSync').join());
  assert.equal(calls[journal + 2], 'fsyncSync');
  assert.ok(at('renameSync /hub/roles/clerk.mdx') > journal);
  const withdrawn = at('renameSync /hub/.convert/plan.json');
  assert.deepEqual(calls.slice(0, withdrawn).slice(-2), ['fsyncSync', 'closeSync']);
  assert.ok(!calls.slice(journal, withdrawn).includes('writeFileSync'));
});

test('one file is replaced as a whole where no journal can be kept, or stays', async () => {
  const place = await placeOf(old);
  const path = join(place, 'data/r.json');
  for (let at = 1; at <= 4; at += 1) {
    assert.throws(() => replaceWhole(failingDisk(at, 'is full').disk, path, 'new'), WriteFault);
    assert.deepEqual(await filesIn(place), old);
  }
  replaceWhole(machineDisk, path, 'new');
  assert.deepEqual(await filesIn(place), { ...old, 'data/r.json': 'new' });
});
