import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProgress, type Progress, progressLine } from '../../../../scripts/convert/progress.ts';

/** Erases the line of a terminal (ECMA-48, EL). */
const erase = '\r\u001b[2K';

for (const [name, progress, columns, line] of [
  [
    'with a count',
    { doing: 'reading', done: 312, of: 1000 },
    80,
    `${'█'.repeat(7)}${'░'.repeat(17)} reading 312 of 1,000`,
  ],
  ['at its begin', { doing: 'reading', done: 0, of: 4 }, 80, `${'░'.repeat(24)} reading 0 of 4`],
  ['at its end', { doing: 'reading', done: 4, of: 4 }, 80, `${'█'.repeat(24)} reading 4 of 4`],
  ['without a count', { doing: 'linking' }, 80, 'linking …'],
  ['where the bar has no room', { doing: 'reading', done: 312, of: 1000 }, 40, 'reading 312 of 1,000'],
  ['where the text has no room', { doing: 'reading', done: 312, of: 1000 }, 10, 'reading…'],
] satisfies [string, Progress, number, string][]) {
  test(`progress ${name}`, () => assert.equal(progressLine(progress, columns), line));
}

/** What is written when progress is told at these times in milliseconds, and then ends. */
function written(times: readonly number[], isTTY: boolean): string[] {
  const texts: string[] = [];
  let time = 0;
  const progress = createProgress({ isTTY, columns: 80, write: (text) => texts.push(text) }, () => time);
  for (time of times) progress.on({ doing: 'linking' });
  progress.end();
  return texts;
}

for (const [name, times, isTTY, texts] of [
  ['a short run shows nothing', [0, 100, 499], true, []],
  ['a long run shows a line, and erases it', [0, 500], true, [`${erase}linking …`, erase]],
  [
    'a line is drawn again after a tenth of a second',
    [500, 550, 600],
    true,
    [`${erase}linking …`, `${erase}linking …`, erase],
  ],
  ['no terminal, nothing', [0, 500, 5000], false, []],
  ['a run without progress shows nothing', [], true, []],
] as const) {
  test(name, () => assert.deepEqual(written(times, isTTY), texts));
}

test('what is begun is said at once', () => {
  const texts: string[] = [];
  let time = 0;
  const progress = createProgress({ isTTY: true, write: (text) => texts.push(text.replace(erase, '')) }, () => time);
  for (const [at, doing] of [
    [510, 'linking'],
    [520, 'proving'],
    [530, 'proving'],
  ] as const) {
    time = at;
    progress.on({ doing });
  }
  assert.deepEqual(texts, ['linking …', 'proving …']);
});
