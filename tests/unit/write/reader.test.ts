import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createReader, machineDisk } from '../../../scripts/convert/write/disk.ts';

const scratch = await mkdtemp(join(tmpdir(), 'day-one-reader-'));
after(() => rm(scratch, { recursive: true }));

test('one file after the other is read whole, whatever was read before', async () => {
  const read = createReader(machineDisk);
  for (const [index, length] of [3, 0, 256 * 1024, 7, 256 * 1024 + 1, 1_500_000, 5].entries()) {
    const path = join(scratch, `${index}`);
    const bytes = Buffer.alloc(length, `${index} lamps, `);
    await writeFile(path, bytes);
    assert.ok(read(path).equals(bytes), `${length} bytes`);
  }
});

test('a file that is not there is told by its code', () =>
  assert.throws(() => createReader(machineDisk)(join(scratch, 'nowhere')), { code: 'ENOENT' }));
