import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createReader } from '../../../src/lib/files.ts';

test('a reader gives one value until its file changes, also where there is no file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'day-one-files-'));
  const path = join(folder, 'tide.txt');
  const read = createReader(
    path,
    (text) => [text],
    () => ['none'],
  );
  const none = read();
  assert.deepEqual(none, ['none']);
  assert.equal(read(), none);
  writeFileSync(path, 'low');
  const low = read();
  assert.deepEqual(low, ['low']);
  assert.equal(read(), low);
  writeFileSync(path, 'high');
  utimesSync(path, 1, 1);
  assert.deepEqual(read(), ['high']);
  rmSync(folder, { recursive: true });
  assert.deepEqual(read(), ['none']);
});
