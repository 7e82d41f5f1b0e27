import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { run } from './command.mjs';

/**
 * The commands that could bring a browser, in the order to try them: Debian's package, then Playwright's download.
 * @param {{ osRelease: string, canAdminister: 'root' | 'sudo' | 'no', playwright: readonly string[] }} machine
 *   `osRelease`: the text of /etc/os-release; `playwright`: the command line of its program
 * @returns {string[][][]} attempts, each a row of commands that must all succeed
 */
export function planBrowserInstall({ osRelease, canAdminister, playwright }) {
  const download = [[...playwright, 'install', 'chromium']];
  if (canAdminister === 'no' || !isDebian(osRelease)) return [download];
  const apt = [...(canAdminister === 'sudo' ? ['sudo', '-n'] : []), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const install = [...apt, 'install', '-y', 'chromium'];
  // The package lists of a fresh machine are empty, and of an old one out of date: fetched only when the install needs them.
  return [[install], [[...apt, 'update'], install], download];
}

/**
 * Finds a browser or installs one.
 * @param {string} root the project's folder
 * @param {string} node the Node to run Playwright's program with
 * @returns {Promise<{ path: string } | { problem: string }>} the browser's path, or a sentence that says what to do
 */
export async function provideBrowser(root, node) {
  const { chromium } = await import('playwright-core');
  const look = () =>
    findBrowser({
      env: process.env,
      platform: process.platform,
      isProgram,
      downloaded: () => chromium.executablePath(),
    });
  const present = look();
  if (present) return present;
  for (const attempt of planBrowserInstall(describeMachine(root, node))) {
    const installed = (await succeeds(attempt, root)) ? look() : undefined;
    if (installed) return installed;
  }
  return {
    problem: 'No browser was found and none could be installed: install Chromium, or set CHROMIUM to the path of one.',
  };
}

/**
 * @param {string[][]} attempt
 * @param {string} cwd
 */
async function succeeds(attempt, cwd) {
  for (const command of attempt) {
    if ((await run(command, { cwd })) !== 0) return false;
  }
  return true;
}

/**
 * Debian itself and what is built on it, except Ubuntu's family, whose `chromium` only leads to another package system.
 * @param {string} osRelease
 */
function isDebian(osRelease) {
  const ids = [...osRelease.matchAll(/^ID(?:_LIKE)?=(?<ids>.*)$/gm)].flatMap(
    (line) => line.groups?.ids?.match(/[\w-]+/g) ?? [],
  );
  return ids.includes('debian') && !ids.includes('ubuntu');
}

/**
 * @param {string} root
 * @param {string} node
 * @returns {Parameters<typeof planBrowserInstall>[0]}
 */
function describeMachine(root, node) {
  const release = '/etc/os-release';
  const sudo = () => (spawnSync('sudo', ['-n', 'true']).status === 0 ? 'sudo' : 'no');
  return {
    osRelease: existsSync(release) ? readFileSync(release, 'utf8') : '',
    canAdminister: process.getuid?.() === 0 ? 'root' : sudo(),
    playwright: [node, join(root, 'node_modules', 'playwright-core', 'cli.js')],
  };
}

/** @param {string} path */
function isProgram(path) {
  return existsSync(path) && statSync(path).isFile();
}
