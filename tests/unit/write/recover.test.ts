import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { machineDisk } from '../../../scripts/convert/write/disk.ts';
import { recover } from '../../../scripts/convert/write/recover.ts';
import { before, clerk, data, id, journalOf, now, placeOf } from './journals.ts';
import { filesIn } from './states.ts';

for (const [name, files, left] of [
  ['nothing at all', {}, {}],
  [
    'an entry that was moved',
    {
      'hub/.convert/journal.json': journalOf({ ...clerk, before, after: now }),
      'hub/.convert/old/0': 'old',
      'hub/roles/clerk.mdx': 'new',
    },
    { 'hub/roles/clerk.mdx': 'old' },
  ],
  [
    'an entry that was not moved yet',
    {
      'hub/.convert/journal.json': journalOf({ ...clerk, before, after: now }),
      'hub/.convert/new/0': 'new',
      'hub/.convert/old/0': 'old',
      'hub/roles/clerk.mdx': 'old',
    },
    { 'hub/roles/clerk.mdx': 'old' },
  ],
  [
    'an entry that somebody edited since',
    {
      'hub/.convert/journal.json': journalOf({ ...clerk, before, after: now }),
      'hub/.convert/old/0': 'old',
      'hub/roles/clerk.mdx': 'edited',
    },
    { 'hub/roles/clerk.mdx': 'edited' },
  ],
  [
    'an entry that was added',
    { 'hub/.convert/journal.json': journalOf({ ...clerk, after: now }), 'hub/roles/clerk.mdx': 'new' },
    {},
  ],
  [
    'an entry that was removed',
    { 'hub/.convert/journal.json': journalOf({ ...clerk, before }), 'hub/.convert/old/0': 'old' },
    { 'hub/roles/clerk.mdx': 'old' },
  ],
  [
    'another file',
    {
      'hub/.convert/journal.json': journalOf({ ...data, before, after: now }),
      [`data/.convert-${id}-0.old`]: 'old',
      'data/r.json': 'new',
    },
    { 'data/r.json': 'old' },
  ],
  [
    'another file that was added',
    {
      'hub/.convert/journal.json': journalOf({ ...data, after: now }),
      [`data/.convert-${id}-0.old`]: '',
      'data/r.json': 'new',
    },
    {},
  ],
  [
    'a plan alone, with what was staged',
    {
      'hub/.convert/plan.json': journalOf(clerk, { ...data, after: now }),
      [`data/.convert-${id}-1.new`]: 'new',
      'hub/.convert/new/0': 'new',
      'data/r.json': 'old',
    },
    { 'data/r.json': 'old' },
  ],
  [
    'half a plan',
    { 'hub/.convert/plan.json': '{"id":"01', 'hub/roles/clerk.mdx': 'old' },
    { 'hub/roles/clerk.mdx': 'old' },
  ],
] satisfies [string, Record<string, string>, Record<string, string>][]) {
  test(`puts right ${name}`, async () => {
    const place = await placeOf(files);
    await mkdir(join(place, 'hub/roles'), { recursive: true });
    assert.equal(recover(machineDisk, join(place, 'hub')), 'hub/.convert/journal.json' in files);
    assert.deepEqual(await filesIn(place), left);
    assert.equal(recover(machineDisk, join(place, 'hub')), false);
  });
}
