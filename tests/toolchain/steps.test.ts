import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sortFlags } from '../../scripts/setup/start-flags.mjs';
import { chooseSteps, steps } from '../../scripts/setup/steps.mjs';
import { judgeTests, summarise } from '../../scripts/setup/summary.mjs';
import { filesOfTests, runAndCount } from './test-files.ts';

for (const [name, args, ids] of [
  ['all steps without flags', [], steps.map(({ id }) => id)],
  ['those named, in the order of the table', ['--only', 'site,unit'], ['unit', 'site']],
  ['those named after an equals sign', ['--only=lint'], ['lint']],
  ['no step that is unknown', ['--only', 'unit,crane'], undefined],
  ['no empty name', ['--only', ''], undefined],
  ['no flag without its list', ['--only'], undefined],
  ['no other flag', ['--watch', 'unit'], undefined],
  ['nothing beyond the list', ['--only', 'unit', 'site'], undefined],
] as const) {
  test(`chooses ${name}`, () => {
    const chosen = chooseSteps(args);
    assert.deepEqual('steps' in chosen ? chosen.steps.map(({ id }) => id) : undefined, ids);
  });
}

for (const [name, args, flags] of [
  ['none', [], { build: [], serve: [] }],
  ['each to its reader', ['--port=80', '--content', 'x'], { build: ['--content', 'x'], serve: ['--port', '80'] }],
  ['no unknown flag', ['--crane', '1'], undefined],
  ['no flag without its value', ['--port'], undefined],
  ['no bare word', ['x'], undefined],
] as const) {
  test(`start flags: ${name}`, () => {
    const sorted = sortFlags(args);
    assert.deepEqual('problem' in sorted ? undefined : sorted, flags);
  });
}

const counts = { passed: 3, failed: 0, skipped: 1, empty: [] };

for (const [name, exit, counted, status] of [
  ['passes when something ran and nothing failed', 0, counts, 0],
  ['fails when a test failed', 1, { ...counts, failed: 1 }, 1],
  ['fails when the runner says so, whatever was counted', 7, counts, 7],
  ['fails when no test was executed', 0, { ...counts, passed: 0 }, 1],
  ['fails when one file held no test', 0, { ...counts, empty: ['crane.test.ts'] }, 1],
  ['fails when the runner was cut short with a good status', 0, undefined, 1],
] as const) {
  test(`a test step ${name}`, () => {
    assert.equal(judgeTests(exit, counted && { ...counted, empty: [...counted.empty] }).status, status);
  });
}

for (const [name, statuses, last, status] of [
  ['sums the tests', [0, 0], '6 passed, 0 failed, 2 skipped', 0],
  ['fails for one failure', [0, 1], '6 passed, 0 failed, 2 skipped', 1],
  ['fails for a failure that is not the last', [3, 0], '6 passed, 0 failed, 2 skipped', 1],
] as const) {
  test(`the summary ${name}`, () => {
    const summary = summarise(statuses.map((each, i) => ({ id: `step-${i}`, status: each, seconds: 1, counts })));
    assert.equal(summary.status, status);
    assert.equal(summary.text.split('\n').at(-1), last);
    assert.equal(/Steps that failed: (?<ids>.*)\./.test(summary.text), status !== 0);
  });
}

test('counts what ran: a file that holds no test or does not load is no test that passed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'day-one-'));
  mkdirSync(join(folder, 'deep'));
  for (const [path, text] of Object.entries(filesOfTests)) writeFileSync(join(folder, path), text);
  const { status, counted } = runAndCount(folder, ['**/*.test.ts']);
  rmSync(folder, { recursive: true });
  assert.equal(status, 1);
  assert.deepEqual({ ...counted, empty: counted.empty.length }, { passed: 1, failed: 2, skipped: 1, empty: 1 });
  assert.match(counted.empty[0], /empty\.test\.ts$/);
});
