/**
 * @typedef {{ passed: number, failed: number, skipped: number, empty: string[] }} Counts of one run of node:test
 * @typedef {{ id: string, status: number, seconds?: number, counts?: Counts, note?: string }} Result of one step; `note`: why it failed
 */

/**
 * How a run of node:test ended. It passes when it ran something, nothing failed, and no file of it was without a test.
 * @param {number} exit the runner's exit status
 * @param {Counts | undefined} counts undefined where the runner did not come to its end
 * @returns {{ status: number, note?: string, counts?: Counts }}
 */
export function judgeTests(exit, counts) {
  if (!counts) return { status: exit || 1, note: 'the test runner did not come to its end' };
  if (exit !== 0) return { status: exit, counts };
  if (counts.passed === 0) return { status: 1, counts, note: 'no test was executed' };
  if (counts.empty.length > 0) return { status: 1, counts, note: `no test in ${counts.empty.join(', ')}` };
  return { status: 0, counts };
}

/**
 * What is printed at the end: a line for each step, the steps that failed, and the tests' sum alone on the last line.
 * @param {readonly Result[]} results
 * @returns {{ text: string, status: 0 | 1 }}
 */
export function summarise(results) {
  const failures = results.filter(({ status }) => status !== 0).map(({ id }) => id);
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    results.reduce((total, { counts }) => total + (counts?.[key] ?? 0), 0);
  const skipped = sum('skipped');
  const lines = [
    ...results.map(describe),
    ...(failures.length > 0 ? [`Steps that failed: ${failures.join(', ')}.`] : []),
    `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  ];
  return { text: lines.join('\n'), status: failures.length > 0 ? 1 : 0 };
}

/** @param {Result} result */
export function describe({ id, status, seconds, counts, note }) {
  return [
    id.padEnd(12),
    (status === 0 ? 'passed' : 'FAILED').padEnd(8),
    (seconds === undefined ? '' : `${seconds.toFixed(1)} s`).padStart(8),
    counts ? `  ${counts.passed} passed, ${counts.failed} failed` : '',
    note ? `  (${note})` : '',
  ]
    .join('')
    .trimEnd();
}
