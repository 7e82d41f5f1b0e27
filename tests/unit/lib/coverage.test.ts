import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf, percent } from '../../../src/lib/coverage.ts';
import { sourceOf } from './harbour.ts';

test('shares by characters that are no blanks; separators have none', () => {
  const { shares, runs } = coverageOf(
    sourceOf([
      ['ab', 'roles/a#x'],
      ['\n - ', '!separator'],
      ['c d', 'roles/a#y'],
      ['efg', 'roles/b#x'],
      ['  ', '!blank'],
      ['h', '!promotion'],
      ['i', '!duplicate'],
    ]),
  );
  const rounded = Object.fromEntries(Object.entries(shares).map(([share, size]) => [share, Math.round(size)]));
  assert.deepEqual(rounded, { owned: 78, repeated: 11, omitted: 11 });
  assert.deepEqual(
    runs.map(({ share, width }) => `${share} ${Math.round(width)}`),
    ['owned 44', 'owned 33', 'omitted 11', 'repeated 11'],
  );
});

test('a source of blanks has no run', () => assert.deepEqual(coverageOf(sourceOf([['\n\n', '!blank']])).runs, []));

for (const [share, text] of [
  [0, '0 %'],
  [0.4, 'under 1 %'],
  [52.4, '52 %'],
  [99.6, 'over 99 %'],
  [100, '100 %'],
] as const) {
  test(`${share} is ${text}`, () => assert.equal(percent(share), text));
}
