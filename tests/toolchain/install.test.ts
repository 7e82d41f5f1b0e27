import assert from 'node:assert/strict';
import { test } from 'node:test';
import { npmCommand } from '../../scripts/setup/command.mjs';
import { planInstall } from '../../scripts/setup/install.mjs';
import { chooseNode } from '../../scripts/setup/node.mjs';

const crane = { version: '1.0.0', integrity: 'sha512-a' };
const lock = {
  packages: { '': {}, 'node_modules/crane': crane, 'node_modules/crane-win32': { ...crane, optional: true } },
};
const whole = { packages: { 'node_modules/crane': crane } };
const newer = { packages: { 'node_modules/crane': { ...crane, version: '1.0.1' } } };
const other = { packages: { 'node_modules/crane': { ...crane, integrity: 'sha512-b' } } };
const extra = { packages: { ...whole.packages, 'node_modules/hook': crane } };
const linux = { platform: 'linux', runsFromModules: true } as const;

for (const [name, installed, here, plan] of [
  ['installs where nothing is installed', undefined, linux, 'install'],
  ['installs after an install that was cut short', { packages: {} }, linux, 'install'],
  ['installs where a version differs', newer, linux, 'install'],
  ['installs where the version is the same and its bytes are not', other, linux, 'install'],
  ['leaves a whole installation, optional packages of other platforms absent', whole, linux, 'none'],
  ['leaves a package that the lockfile does not know', extra, linux, 'none'],
  ['replaces no running Node on Windows', newer, { platform: 'win32', runsFromModules: true }, 'refuse'],
  ['installs on Windows under another Node', newer, { platform: 'win32', runsFromModules: false }, 'install'],
  ['leaves a whole installation on Windows', whole, { platform: 'win32', runsFromModules: true }, 'none'],
] as const) {
  test(`install: ${name}`, () => assert.equal(planInstall(lock, installed, here), plan));
}

const packaged = { path: '/hub/node_modules/node-x/bin/node', runs: true };
const broken = { ...packaged, runs: false };

for (const [name, found, version, node] of [
  ['takes the packaged one under an old Node', packaged, '18.20.8', packaged.path],
  ['takes the packaged one under a new Node', packaged, '26.0.0', packaged.path],
  ['takes a new enough Node of the machine', undefined, '22.18.0', '/bin/node'],
  ['takes a newer major with a lower minor', undefined, '24.1.0', '/bin/node'],
  ['refuses a Node that runs no TypeScript', undefined, '22.17.1', undefined],
  ['refuses an old major with a high minor', undefined, '20.20.2', undefined],
  ['refuses a packaged one that does not run, which npm scripts would start', broken, '24.1.0', undefined],
] as const) {
  test(`node: ${name}`, () => {
    const choice = chooseNode(found, { path: '/bin/node', version, machine: 'linux ppc64' });
    assert.equal('node' in choice ? choice.node : undefined, node);
    if ('problem' in choice) assert.match(choice.problem, /^[^.].*linux ppc64.*22\.18 or newer\.$/);
  });
}

const npm = { npm_execpath: '/lib/npm/bin/npm-cli.js', npm_node_execpath: '/bin/node' };

for (const [name, env, platform, command] of [
  ['the npm that runs this', npm, 'linux', ['/bin/node', '/lib/npm/bin/npm-cli.js', 'ci']],
  ['the npm on the PATH when started by hand', {}, 'linux', ['npm', 'ci']],
  ['not Yarn, which knows no such command', { npm_execpath: '/lib/yarn.js' }, 'linux', ['npm', 'ci']],
  ['a batch file through its shell on Windows', {}, 'win32', ['cmd.exe', '/d', '/c', 'npm', 'ci']],
] as const) {
  test(`npm: ${name}`, () => assert.deepEqual(npmCommand(['ci'], env, platform), command));
}
