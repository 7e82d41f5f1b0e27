import { posix, win32 } from 'node:path';

/** What Chromium's relatives are called on a PATH, the most exact first. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/** Where their installers put them besides; `~` and `%…%` stand for folders that the environment names. */
const places = {
  linux: [
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/lib/chromium/chromium',
  ],
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', '~/Applications'].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  ),
  win32: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ].flatMap((program) =>
    ['%ProgramFiles%', '%ProgramFiles(x86)%', '%LocalAppData%'].map((folder) => `${folder}\\${program}`),
  ),
};

/**
 * Finds a browser that is on the machine already.
 * @param {{
 *   env: NodeJS.ProcessEnv,
 *   platform: NodeJS.Platform,
 *   isProgram: (path: string) => boolean,
 *   downloaded: () => string,
 * }} machine `downloaded`: where Playwright would keep its own, asked for only when nothing else is there
 * @returns {{ path: string } | { problem: string } | undefined} `problem`: $CHROMIUM names no program, and another choice would hide it
 */
export function findBrowser({ env, platform, isProgram, downloaded }) {
  if (env.CHROMIUM) {
    const path = env.CHROMIUM;
    return isProgram(path)
      ? { path }
      : { problem: `CHROMIUM names ${path}, which is no program: correct or unset it.` };
  }
  const path =
    [...onPath(env, platform), ...usualPlaces(env, platform)].find(isProgram) ?? [downloaded()].find(isProgram);
  return path === undefined ? undefined : { path };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function onPath(env, platform) {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  const folders = (variable(env, 'PATH') ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function usualPlaces(env, platform) {
  const known = platform === 'darwin' || platform === 'win32' ? places[platform] : places.linux;
  return known.map((place) =>
    place.replace(/^~/, env.HOME ?? '').replace(/^%(?<name>[^%]+)%/, (_, name) => variable(env, name) ?? ''),
  );
}

/**
 * Windows writes `Path` and `ProgramFiles` in any case, and a copy of the environment no longer looks past that.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 */
function variable(env, name) {
  const key = Object.keys(env).find((candidate) => candidate.toUpperCase() === name.toUpperCase());
  return key === undefined ? undefined : env[key];
}
