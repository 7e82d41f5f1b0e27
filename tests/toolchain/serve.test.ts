import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, createSite, listen } from '../../scripts/serve/site-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'day-one-'));
const dir = join(folder, 'site');
let root: Server;
let based: Server;

before(async () => {
  for (const [path, text] of Object.entries({
    'secret.txt': 'outside',
    'site-private/secret.txt': 'outside, under a name that begins alike',
    'site/index.html': 'home',
    'site/404.html': 'missing',
    'site/roles.html': 'roles',
    'site/roles/index.html': 'stub',
    'site/roles/harbour clerk.html': 'clerk',
    'site/stages/first.html': 'first',
  })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  root = await listen(createSite(dir), 0);
  based = await listen(createSite(dir, '/some/path/'), 0);
});

after(() => {
  root.close();
  based.close();
  rmSync(folder, { recursive: true });
});

for (const [path, status, text] of [
  ['/', 200, 'home'],
  ['/?q=pay', 200, 'home'],
  ['/index.html', 200, 'home'],
  ['/roles.html', 200, 'roles'],
  ['/roles', 200, 'roles'],
  ['/roles/', 200, 'stub'],
  ['/roles/harbour%20clerk.html?from=a/../b', 200, 'clerk'],
  ['/stages/', 404, 'missing'],
  ['/roles.html/', 404, 'missing'],
  ['/nowhere.html', 404, 'missing'],
  ['/%', 404, 'missing'],
  ['/%00', 404, 'missing'],
  ['//[', 404, 'missing'],
  ['/../secret.txt', 404, 'missing'],
  ['/roles/../../secret.txt', 404, 'missing'],
  ['/%2e%2e/secret.txt', 404, 'missing'],
  ['/%2e%2e%2fsecret.txt', 404, 'missing'],
  ['/..%5csecret.txt', 404, 'missing'],
  ['/%252e%252e/secret.txt', 404, 'missing'],
  ['/../site-private/secret.txt', 404, 'missing'],
  ['//../secret.txt', 404, 'missing'],
] as const) {
  test(`answers ${path} with ${status}`, async () => {
    const answer = await ask(root, path);
    assert.deepEqual([answer.status, answer.text], [status, text]);
  });
}

for (const [path, status, text] of [
  ['/some/path/', 200, 'home'],
  ['/some/path/roles/', 200, 'stub'],
  ['/some/path?q=pay', 301, ''],
  ['/', 404, 'missing'],
  ['/roles.html', 404, 'missing'],
  ['/some/pathology.html', 404, 'missing'],
  ['/some/path/../../secret.txt', 404, 'missing'],
] as const) {
  test(`below a path, answers ${path} with ${status}`, async () => {
    const answer = await ask(based, path);
    assert.deepEqual([answer.status, answer.text], [status, text]);
    assert.equal(answer.headers.location, status === 301 ? '/some/path/?q=pay' : undefined);
  });
}

test('a rebuilt page shows without a new start', async () => {
  writeFileSync(join(dir, 'late.html'), 'first text');
  assert.equal((await ask(root, '/late.html')).text, 'first text');
  writeFileSync(join(dir, 'late.html'), 'a second, longer text');
  assert.equal((await ask(root, '/late.html')).text, 'a second, longer text');
});

test('a taken port moves on to the next that is free', async () => {
  const { port } = root.address() as AddressInfo;
  const next = await listen(createSite(dir), port);
  assert.ok((next.address() as AddressInfo).port > port);
  assert.equal((await ask(next, '/')).text, 'home');
  assert.match(addressOf(next, '/x/'), /^http:\/\/127\.0\.0\.1:\d+\/x\/$/);
  next.close();
});

test('past the last port there is none', async () => {
  await assert.rejects(listen(createSite(dir), 65_536), /is taken/);
});

/** Asks with the path exactly as it is: `fetch` would resolve the dots before they are sent. */
function ask(
  server: Server,
  path: string,
): Promise<{ status: number | undefined; text: string; headers: IncomingHttpHeaders }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, agent: false }, async (response) => {
      const text = (await response.toArray()).join('');
      resolve({ status: response.statusCode, text, headers: response.headers });
    }).once('error', reject);
  });
}
