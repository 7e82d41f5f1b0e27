import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { copyProject, root } from './build-hub.ts';
import { readSite } from './checks/site.ts';

// One hub, one site, to the last byte: whatever the folder, the time zone and the language of the machine, and whatever earlier builds
// left behind.

const scratch = join(root, '.day-one/same-bytes');
/** A project of its own with a hub in it that has an address, whose pages can be kept offline. */
function makeProject(name: string): string {
  const folder = join(scratch, name);
  copyProject(folder);
  mkdirSync(join(folder, 'hub'));
  const hub = join(root, 'tests/fixtures/hub');
  cpSync(join(hub, 'sources'), join(folder, 'hub/sources'), { recursive: true });
  const said = readFileSync(join(hub, 'hub.yaml'), 'utf8').replaceAll(/^(?:address|offline):.*\n/gm, '');
  writeFileSync(join(folder, 'hub/hub.yaml'), `${said}\naddress: https://harbour.example/hub/\noffline: true\n`);
  return folder;
}

/** Builds as `npm run build` does, on a machine with these settings. Returns the bytes of each file. */
async function buildIn(folder: string, settings: Record<string, string>): Promise<Map<string, Buffer>> {
  const ours = Object.entries(process.env).filter(([name]) => !/^(?:DAY_ONE_|LC_|LANG|TZ$)/.test(name));
  const env = { ...Object.fromEntries(ours), ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  await promisify(execFile)(process.execPath, ['scripts/build.ts', '--content', 'hub'], { cwd: folder, env });
  return (await readSite(join(folder, 'dist'))).files;
}

function assertSame(one: Map<string, Buffer>, other: Map<string, Buffer>): void {
  const paths = [...new Set([...one.keys(), ...other.keys()])];
  const differing = paths.filter((path) => !one.get(path)?.equals(other.get(path) ?? Buffer.of()));
  assert.deepEqual(differing, []);
}

test('a hub is one site in any folder, time zone and language, with and without a cache', async () => {
  const [here, there] = [makeProject('here'), makeProject('a folder that is further down/there')];
  const one = await buildIn(here, { TZ: 'UTC', LC_ALL: 'C' });
  assert.ok(
    one.has('sitemap.xml') && one.has('feed.xml') && [...one.keys()].some((path) => path.startsWith('social/')),
  );
  assertSame(one, await buildIn(there, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }));
  // What the first build kept is there: of documents, of entries, of modules.
  assert.ok(globSync('{.day-one/cache,node_modules/.astro}/*', { cwd: there }).length >= 2);
  assertSame(one, await buildIn(there, { TZ: 'America/Los_Angeles', LC_ALL: 'de_DE.UTF-8' }));
});
