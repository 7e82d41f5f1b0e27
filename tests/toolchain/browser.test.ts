import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrowser } from '../../scripts/setup/browser.mjs';
import { planBrowserInstall } from '../../scripts/setup/provide-browser.mjs';

const mac = '/Users/clerk/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const windows = 'C:\\Programs (x86)\\Microsoft\\Edge\\Application\\msedge.exe';

for (const [name, platform, env, programs, path] of [
  ['nothing on an empty machine', 'linux', { PATH: '/bin' }, [], undefined],
  ['nothing without a PATH', 'linux', {}, ['/chromium', 'chromium'], undefined],
  ['nothing through an empty entry of the PATH', 'linux', { PATH: ':' }, ['chromium'], undefined],
  ['Chromium in the second folder', 'linux', { PATH: '/bin:/opt' }, ['/opt/chromium'], '/opt/chromium'],
  ['Chromium before Chrome', 'linux', { PATH: '/bin' }, ['/bin/google-chrome', '/bin/chromium'], '/bin/chromium'],
  ['no name that only begins alike', 'linux', { PATH: '/bin' }, ['/bin/chromium-bsu'], undefined],
  ['what CHROMIUM names', 'linux', { PATH: '/bin', CHROMIUM: '/my/own' }, ['/bin/chromium', '/my/own'], '/my/own'],
  ['an unset CHROMIUM as absent', 'linux', { PATH: '/bin', CHROMIUM: '' }, ['/bin/chromium'], '/bin/chromium'],
  ['a usual place of Linux', 'linux', { PATH: '/bin' }, ['/snap/bin/chromium'], '/snap/bin/chromium'],
  ['an application of one user', 'darwin', { HOME: '/Users/clerk' }, [mac], mac],
  ['no usual place of another system', 'linux', { HOME: '/Users/clerk' }, [mac], undefined],
  ['Edge among the programs of Windows', 'win32', { 'programfiles(x86)': 'C:\\Programs (x86)' }, [windows], windows],
  ['a Windows PATH in its own spelling', 'win32', { Path: 'C:\\a;D:\\b' }, ['D:\\b\\chrome.exe'], 'D:\\b\\chrome.exe'],
  ['what Playwright downloaded, last', 'linux', { PATH: '/bin' }, ['/bin/msedge', '/cache/chrome'], '/bin/msedge'],
  ['what Playwright downloaded', 'linux', { PATH: '/bin' }, ['/cache/chrome'], '/cache/chrome'],
] as const) {
  test(`finds ${name}`, () => {
    const isProgram = (candidate: string) => programs.some((program) => program === candidate);
    const found = findBrowser({ env, platform, isProgram, downloaded: () => '/cache/chrome' });
    assert.deepEqual(found, path === undefined ? undefined : { path });
  });
}

test('a CHROMIUM that is not there is told, not passed over', () => {
  const isProgram = (path: string) => path === '/bin/chromium';
  const env = { PATH: '/bin', CHROMIUM: '/gone' };
  const found = findBrowser({ env, platform: 'linux', isProgram, downloaded: () => '' });
  assert.ok(found && 'problem' in found && found.problem.includes('/gone'));
});

const debian = 'PRETTY_NAME="Debian"\nID=debian\n';
const raspbian = 'ID=raspbian\nID_LIKE=debian\n';
const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n';
const mint = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n';
const impostor = 'ID=alpine\nHOME_URL="https://alpine.example/not/debian"\nVARIANT_ID=debian\n';

for (const [name, osRelease, canAdminister, attempts] of [
  ['Debian under root', debian, 'root', ['env', 'env', 'playwright']],
  ['Debian with sudo', debian, 'sudo', ['sudo', 'sudo', 'playwright']],
  ['Debian without either', debian, 'no', ['playwright']],
  ['a Debian by another name', raspbian, 'root', ['env', 'env', 'playwright']],
  ['Ubuntu, whose package installs no browser', ubuntu, 'root', ['playwright']],
  ['a child of Ubuntu', mint, 'root', ['playwright']],
  ['a system that only mentions Debian', impostor, 'root', ['playwright']],
  ['a system that does not say what it is', '', 'root', ['playwright']],
] as const) {
  test(`install plan: ${name}`, () => {
    const plan = planBrowserInstall({ osRelease, canAdminister, playwright: ['playwright'] });
    assert.deepEqual(
      plan.map(([first]) => first?.[0]),
      attempts,
    );
  });
}

test('the package lists are fetched only after an install without them failed', () => {
  const plan = planBrowserInstall({ osRelease: debian, canAdminister: 'root', playwright: [] });
  assert.deepEqual(
    plan.slice(0, 2).map((attempt) => attempt.map((command) => command[3])),
    [['install'], ['update', 'install']],
  );
});
