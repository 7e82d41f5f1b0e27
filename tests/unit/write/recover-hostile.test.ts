import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { machineDisk } from '../../../scripts/convert/write/disk.ts';
import { WriteFault } from '../../../scripts/convert/write/fault.ts';
import { recover } from '../../../scripts/convert/write/recover.ts';
import { before, data, id, journalOf, now, placeOf } from './journals.ts';
import { filesIn } from './states.ts';

/** A folder of documents can come from anywhere, and a journal with it. */
for (const [name, journal, files] of [
  ['a way up', journalOf({ path: '../data/r.json', isEntry: true, after: now }), { 'data/r.json': 'new' }],
  [
    'a way up to another entry',
    journalOf({ path: '../data/roles/x.mdx', isEntry: true, after: now }),
    { 'data/roles/x.mdx': 'new' },
  ],
  [
    'the documents',
    journalOf({ path: 'sources/clerk.txt', isEntry: true, after: now }),
    { 'hub/sources/clerk.txt': 'new' },
  ],
  [
    'a name that leads elsewhere',
    journalOf({ ...data, after: now }).replace(id, '/../../../etc'),
    { 'data/r.json': 'new' },
  ],
  ['no journal at all', 'Ropes.', {}],
  ['more than a journal has', JSON.stringify({ id, steps: [], run: 'rm' }), {}],
] satisfies [string, string, Record<string, string>][]) {
  test(`a journal that names ${name} is refused, and every file stays`, async () => {
    const place = await placeOf({ ...files, 'hub/.convert/journal.json': journal, 'hub/.convert/old/0': 'old' });
    const found = await filesIn(place);
    assert.throws(() => recover(machineDisk, join(place, 'hub')), WriteFault);
    assert.deepEqual(await filesIn(place), found);
  });
}

test('a journal from elsewhere removes no file outside of its folder', async () => {
  const place = await placeOf({
    'data/r.json': 'new',
    'hub/.convert/journal.json': journalOf({ ...data, after: now }),
  });
  recover(machineDisk, join(place, 'hub'));
  assert.deepEqual(await filesIn(place), { 'data/r.json': 'new' });
});

test('a journal from elsewhere replaces no file outside of its folder', async () => {
  const journal = journalOf({ ...data, before, after: now });
  const place = await placeOf({
    'data/r.json': 'new',
    'hub/.convert/journal.json': journal,
    'hub/.convert/old/0': 'old',
  });
  assert.throws(() => recover(machineDisk, join(place, 'hub')), WriteFault);
  assert.equal((await filesIn(place))['data/r.json'], 'new');
});

test('a link in the place of a staging folder is removed, not followed', async () => {
  const place = await placeOf({ 'data/0': 'old', 'hub/.convert/plan.json': journalOf() });
  await symlink(join(place, 'data'), join(place, 'hub/.convert/new'));
  recover(machineDisk, join(place, 'hub'));
  assert.deepEqual(await filesIn(place), { 'data/0': 'old' });
});
