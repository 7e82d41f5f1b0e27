// `npm start`: from a fresh clone to the finished site on a local address. Plain JavaScript that Node 18 reads.
import { fileURLToPath } from 'node:url';
import { isInterrupted, npmCommand, run } from './setup/command.mjs';
import { prepare } from './setup/prepare.mjs';
import { sortFlags } from './setup/start-flags.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await start(process.argv.slice(2));

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit status: of the first part that fails, else of the server when it is ended
 */
async function start(args) {
  const flags = sortFlags(args);
  if ('problem' in flags) return fail(flags.problem, 2);
  const ready = await prepare(root);
  if ('problem' in ready) return fail(ready.problem, ready.status);
  const built = await run(npmCommand(['run', '--silent', 'build', '--', ...flags.build]), { cwd: root });
  if (isInterrupted(built)) return built;
  if (built !== 0) return fail(`The site could not be built: npm run build ended with ${built}.`, built);
  // Not through npm: between it and the server stands a shell, which passes no termination on.
  const served = await run([ready.node, 'scripts/serve.ts', ...flags.serve], { cwd: root });
  // An interrupt is how a server is meant to end.
  return served === 0 || isInterrupted(served)
    ? 0
    : fail(`The site could not be served: npm run serve ended with ${served}.`, served);
}

/**
 * @param {string} sentence
 * @param {number} status
 */
function fail(sentence, status) {
  console.error(`npm start: ${sentence}`);
  return status;
}
