import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Shown } from '../../../src/search/asker.ts';
import { saidOnce } from '../../../src/search/results.ts';

const found = (...why: [asked: string, written: string][]) =>
  ({ why: why.map(([asked, written]) => ({ asked, written })) }) as unknown as Shown;

test('a reason is said with the first value that it found, another one all the same', () => {
  const told = saidOnce([found(['wage', 'Pay']), found(['wage', 'pay'], ['quay', 'berth']), found()]);
  assert.deepEqual(
    told.map(({ why }) => why.map(({ asked, written }) => `${asked} ${written}`)),
    [['wage Pay'], ['quay berth'], []],
  );
});
