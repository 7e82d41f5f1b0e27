import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node that runs TypeScript without a flag (its 22.18.0 release notes); Astro 7 asks for 22.12. */
const oldest = [22, 18];

/**
 * The Node that runs everything after the installation: the one among the packages, else the machine's own where it is new enough.
 * @param {{ path: string, runs: boolean } | undefined} packaged
 * @param {{ path: string, version: string, machine: string }} own `version` as in 20.11.1, `machine` as in `linux ppc64`
 * @returns {{ node: string } | { problem: string }} a path, or a sentence that says what to do
 */
export function chooseNode(packaged, own) {
  if (packaged?.runs) return { node: packaged.path };
  const wanted = oldest.join('.');
  // It is first on the PATH of every npm script, so a good Node of the machine's own would not be reached.
  if (packaged)
    return {
      problem: `The Node in ${packaged.path} does not run on ${own.machine}: remove it and use Node ${wanted} or newer.`,
    };
  if (isEnough(own.version)) return { node: own.path };
  return {
    problem: `Node ${own.version} is too old and none is packaged for ${own.machine}: install Node ${wanted} or newer.`,
  };
}

/**
 * The Node that npm installed for this platform, tried once.
 * @param {string} root
 * @param {import('./install.mjs').Lock} lock its entries say which packages hold a Node, and where
 */
export function findPackagedNode(root, lock) {
  const paths = Object.entries(lock.packages).flatMap(([path, entry]) => {
    const program = entry.bin?.node;
    return program === undefined ? [] : [join(root, path, program)];
  });
  const path = paths.find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : { path, runs: spawnSync(path, ['--version']).status === 0 };
}

/** @param {string} version */
function isEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
