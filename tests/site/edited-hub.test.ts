import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

// What a build makes of a hub whose generated files were edited: the site says what the documents say.

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.day-one/hubs/edited');
const posting = (name: string) =>
  `${name}\n\nResponsibilities\n- Count the crates.\n- Tie what is loose on the quay.\n\nRequirements\n- A calm hand\n`;
const front = '---\ntitle: Notes\n---\n\nRopes.\n';

function command(script: string, ...args: string[]) {
  const env = {
    ...process.env,
    DAY_ONE_CONTENT: folder,
    DAY_ONE_APPARATUS: join(folder, 'apparatus.json'),
    DAY_ONE_OUT: join(folder, 'dist'),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  return spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, env, encoding: 'utf8' });
}

function place(path: string, text?: string): string {
  if (text !== undefined) writeFileSync(join(folder, path), text);
  return readFileSync(join(folder, path), 'utf8');
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'sources'), { recursive: true });
for (const name of ['Clerk', 'Driver', 'Pilot', 'Warden'])
  writeFileSync(join(folder, 'sources', `${name.toLowerCase()}.txt`), posting(name));
command('scripts/convert.ts', '--content', folder);

test('a build publishes what the converter would have written, says which files were edited, and lets them be', () => {
  const edits = {
    'roles/clerk.mdx': place('roles/clerk.mdx').replace('A calm hand', 'A firm hand'),
    'roles/driver.mdx': `${place('roles/driver.mdx')}\n{process.exit(3)}\n\nimport "nowhere"\n`,
    'roles/pilot.mdx': place('roles/pilot.mdx')
      .replace('titleBasis: stated', 'titleBasis: [')
      .replace('digest: ', 'digest: 0'),
    'roles/warden.mdx': front,
  };
  for (const [path, text] of Object.entries(edits)) place(path, text);
  const { status, stderr } = command('scripts/build.ts');
  assert.equal(status, 0, stderr);
  assert.equal(stderr.match(/ edited-entry$/gmu)?.length, 4, stderr);
  for (const name of ['clerk', 'driver', 'pilot', 'warden'])
    assert.match(place(`dist/roles/${name}.html`), /A calm hand/u, name);
  for (const [path, text] of Object.entries(edits)) assert.equal(place(path), text);
});

test('a site is not built from entries that an interrupted run left', () => {
  mkdirSync(join(folder, '.convert'));
  place('.convert/journal.json', JSON.stringify({ id: '0123456789abcdef', steps: [] }));
  const { status, stdout, stderr } = command('node_modules/astro/bin/astro.mjs', 'build');
  assert.notEqual(status, 0);
  assert.match(stdout + stderr, /Unexpected journal of an interrupted run/u);
});

test('a build puts right what an interrupted run left', () => {
  const { status, stderr } = command('scripts/build.ts');
  assert.equal(status, 0, stderr);
  assert.match(stderr, / interrupted-run$/mu);
  assert.throws(() => place('.convert/journal.json'));
});

test('a build that cannot write ends with a message and builds nothing', () => {
  rmSync(join(folder, 'dist'), { recursive: true });
  rmSync(join(folder, 'apparatus.json'));
  mkdirSync(join(folder, 'apparatus.json'));
  const { status, stderr } = command('scripts/build.ts');
  assert.equal(status, 1);
  assert.match(stderr, / unwritable-entry$/mu);
  assert.match(stderr, /nothing was written and no site was built\.\n$/u);
  assert.throws(() => place('dist/index.html'));
});
