// `npm test`: installs what is missing, a browser included, then runs every check. Plain JavaScript that Node 18 reads.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInterrupted, npmCommand, run } from './setup/command.mjs';
import { prepare } from './setup/prepare.mjs';
import { provideBrowser } from './setup/provide-browser.mjs';
import { runTests } from './setup/run-tests.mjs';
import { chooseSteps } from './setup/steps.mjs';
import { describe, summarise } from './setup/summary.mjs';

/** @typedef {import('./setup/steps.mjs').Step} Step */
/** @typedef {import('./setup/summary.mjs').Result} Result */
/** @typedef {{ node: string, env: NodeJS.ProcessEnv, noBrowser: string | undefined }} Machine */

const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await test(process.argv.slice(2));

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} 0 when every step passed, 1 when one failed, 2 for wrong usage, 130 and 143 when it was interrupted
 */
async function test(args) {
  const chosen = chooseSteps(args);
  if ('problem' in chosen) return fail(chosen.problem, 2);
  const ready = await prepare(root);
  if ('problem' in ready) return fail(ready.problem, ready.status);
  const machine = await describeMachine(ready.node, chosen.steps);
  /** @type {Result[]} */
  const results = [];
  for (const step of chosen.steps) {
    console.log(`\n=== ${step.id}`);
    const begun = Date.now();
    const result = { id: step.id, ...(await perform(step, machine, results)), seconds: (Date.now() - begun) / 1000 };
    if (isInterrupted(result.status)) return result.status;
    console.log(`=== ${describe(result)}`);
    results.push(result);
  }
  const { text, status } = summarise(results);
  console.log(`\n${text}`);
  return status;
}

/**
 * @param {string} node
 * @param {readonly Step[]} steps
 * @returns {Promise<Machine>}
 */
async function describeMachine(node, steps) {
  // Hundreds of processes load the same modules: what one of them compiled the others need not.
  const env = { NODE_COMPILE_CACHE: join(root, '.day-one/compiled'), ...process.env };
  if (!steps.some((step) => step.browser)) return { node, env, noBrowser: undefined };
  const found = await provideBrowser(root, node);
  if ('problem' in found) return { node, env, noBrowser: found.problem };
  return { node, env: { ...env, CHROMIUM: found.path }, noBrowser: undefined };
}

/**
 * @param {Step} step
 * @param {Machine} machine
 * @param {readonly Result[]} earlier
 * @returns {Promise<Omit<Result, 'id' | 'seconds'>>}
 */
async function perform(step, { node, env, noBrowser }, earlier) {
  if (earlier.some(({ id, status }) => id === step.needs && status !== 0))
    return { status: 1, note: `not run: ${step.needs} failed` };
  if (step.browser && noBrowser !== undefined) return { status: 1, note: noBrowser };
  if ('script' in step)
    return { status: await run(npmCommand(['run', '--silent', ...step.script]), { cwd: root, env }) };
  if (!existsSync(join(root, step.tests))) return { status: 1, note: `${step.tests} is not there` };
  const cores = availableParallelism();
  // A browser has several processes, and its tests wait for what people would wait for: never more than two of them.
  return await runTests(step, { root, node, env, atOnce: step.browser ? Math.min(cores, 2) : cores });
}

/**
 * @param {string} sentence
 * @param {number} status
 */
function fail(sentence, status) {
  console.error(`npm test: ${sentence}`);
  return status;
}
