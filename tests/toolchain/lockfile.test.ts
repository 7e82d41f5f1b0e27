import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

interface Entry {
  version?: string;
  integrity?: string;
  bin?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
type Packages = Record<string, Entry>;

const lock = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as { packages: Packages };

/** The optional packages that the lock names and does not hold; `npm ci` refuses such a lock on the platforms they are for. */
function findAbsent(lockPackages: Packages): string[] {
  return Object.entries(lockPackages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !foldersAbove(path).some((folder) => lockPackages[`${folder}node_modules/${name}`]?.integrity))
      .map((name) => `${path || 'the project'} wants ${name}`),
  );
}

/** The folders whose node_modules a package looks into: its own, then each that it lies in, as Node resolves names. */
function foldersAbove(path: string): string[] {
  if (path === '') return [''];
  const parent = path.slice(0, path.lastIndexOf('node_modules/'));
  return [`${path}/`, ...foldersAbove(parent.replace(/\/$/, ''))];
}

test('the lock holds every optional package of every platform', () => {
  assert.deepEqual(findAbsent(packages), []);
});

for (const [name, lockPackages, absent] of [
  ['one beside it', { 'node_modules/a': wants('b'), 'node_modules/b': held() }, 0],
  ['one inside it', { 'node_modules/a': wants('b'), 'node_modules/a/node_modules/b': held() }, 0],
  ['one beside the package it lies in', { 'node_modules/c/node_modules/a': wants('b'), 'node_modules/b': held() }, 0],
  ['none', { 'node_modules/a': wants('b') }, 1],
  ['one inside another package only', { 'node_modules/a': wants('b'), 'node_modules/c/node_modules/b': held() }, 1],
  ['one that was never fetched', { 'node_modules/a': wants('b'), 'node_modules/b': {} }, 1],
  ['none for the project itself', { '': wants('b') }, 1],
] as const) {
  test(`finds an optional package: ${name}`, () => assert.equal(findAbsent(lockPackages).length, absent));
}

for (const platform of ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win-x64']) {
  test(`the lock holds a Node for ${platform}`, () => {
    const names = Object.keys(packages).filter((path) => path.endsWith(`-${platform}`) && packages[path]?.bin?.node);
    assert.equal(names.length, 1);
  });
}

function wants(name: string): Entry {
  return { optionalDependencies: { [name]: '1.0.0' } };
}

function held(): Entry {
  return { integrity: 'sha512-a' };
}
