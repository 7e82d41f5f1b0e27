import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, run } from './command.mjs';
import { planInstall } from './install.mjs';
import { chooseNode, findPackagedNode } from './node.mjs';

/** Everything, whatever the machine's own settings leave out; an old npm's notes on a Node that is not used are kept quiet. */
const installation = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Makes a checkout ready: its packages as the lockfile names them, and the Node that runs the rest.
 * @param {string} root the project's folder
 * @returns {Promise<{ node: string } | { problem: string, status: number }>} the Node's path, or a sentence and an exit status
 */
export async function prepare(root) {
  const modules = join(root, 'node_modules');
  const lock = readLock(join(root, 'package-lock.json'));
  if (!lock)
    return { status: 1, problem: `No package-lock.json is in ${root}: get it back, it names the packages to install.` };
  const plan = planInstall(lock, readLock(join(modules, '.package-lock.json')), {
    platform: process.platform,
    runsFromModules: process.execPath.startsWith(modules),
  });
  if (plan === 'refuse')
    return { status: 1, problem: 'The packages are out of date and in use: run `npm ci`, then this again.' };
  if (plan === 'install') {
    const status = await run(npmCommand(installation), { cwd: root });
    if (status !== 0) return { status, problem: `The packages could not be installed: npm ci ended with ${status}.` };
  }
  const machine = `${process.platform} ${process.arch}`;
  const own = { path: process.execPath, version: process.versions.node, machine };
  const choice = chooseNode(findPackagedNode(root, lock), own);
  return 'node' in choice ? choice : { ...choice, status: 1 };
}

/**
 * @param {string} path
 * @returns {import('./install.mjs').Lock | undefined} undefined where there is no such file
 */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
