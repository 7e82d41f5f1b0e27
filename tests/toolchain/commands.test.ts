import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

for (const [name, command, status, message] of [
  ['serve refuses a port that is no number', ['scripts/serve.ts', '--port', 'quay'], 2, /port `quay`, expected/],
  ['serve refuses a port past the last', ['scripts/serve.ts', '--port', '65536'], 2, /port `65536`, expected/],
  ['serve refuses an unknown flag', ['scripts/serve.ts', '--crane'], 2, /--crane.*expected/],
  ['serve tells of a site that is not built', ['scripts/serve.ts', '--dir', '/nowhere'], 1, /npm run build/],
  ['start refuses an unknown flag', ['scripts/start.mjs', '--crane'], 2, /--crane.*expected/],
  ['test refuses an unknown step', ['scripts/test.mjs', '--only', 'crane'], 2, /`crane`.*expected/],
] as const) {
  test(name, () => {
    const { stderr } = runNode(process.execPath, command, status);
    assert.match(stderr, message);
    assert.equal(stderr.trim().split('\n').length, 1, 'one sentence');
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`serve prints its address and ends well on ${signal}`, async (t) => {
    if (process.platform === 'win32') return t.skip('Windows knows no signals: a kill there leaves no status');
    const server = serveFolder(t, process.execPath, []);
    assert.equal(await (await fetch(await printedAddress(server))).text(), 'home');
    const ended = new Promise((resolve) => server.once('exit', (status) => resolve(status)));
    server.kill(signal);
    assert.equal(await ended, 0);
  });
}

test('serve ends with the shell of the npm that started it', { timeout: 60_000 }, async (t) => {
  if (process.platform === 'win32') return t.skip('Windows has another shell');
  const shell = serveFolder(t, 'sh', ['-c', '"$@"; true', 'sh', process.execPath], { npm_lifecycle_event: 'serve' });
  assert.equal(await (await fetch(await printedAddress(shell))).text(), 'home');
  // The pipe closes with the last process that holds it, which is the server.
  const closed = new Promise((resolve) => shell.stdout?.once('close', resolve));
  shell.kill('SIGTERM');
  await closed;
});

test('the start of both commands is read by the older Node of this machine', (t) => {
  const old = findOlderNode();
  if (old === undefined) return t.skip('no Node older than 22.18 is on the PATH');
  // Refusing wrong usage takes loading every module, and installs nothing.
  runNode(old, ['scripts/start.mjs', '--crane'], 2);
  runNode(old, ['scripts/test.mjs', '--crane'], 2);
});

function serveFolder(
  t: TestContext,
  program: string,
  before: string[],
  variables: NodeJS.ProcessEnv = {},
): ChildProcess {
  const dir = mkdtempSync(join(tmpdir(), 'day-one-'));
  writeFileSync(join(dir, 'index.html'), 'home');
  const args = [...before, 'scripts/serve.ts', '--dir', dir, '--port', '0'];
  // A process group of its own, so that nothing of it outlives a test that fails.
  const server = spawn(program, args, { cwd: root, env: { ...process.env, ...variables }, detached: true });
  t.after(() => {
    spawnSync('kill', ['-KILL', '--', `-${server.pid}`]);
    rmSync(dir, { recursive: true });
  });
  return server;
}

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    server.stdout?.once('data', (line) => resolve(/http:\S+/.exec(String(line))?.[0] ?? ''));
  });
}

function runNode(node: string, command: readonly string[], status: number): { stderr: string } {
  const result = spawnSync(node, command, { cwd: root, encoding: 'utf8' });
  assert.equal(result.status, status, result.stderr);
  return result;
}

function findOlderNode(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .filter((path) => !path.includes('node_modules') && existsSync(path))
    .find((path) => {
      const [major = 0, minor = 0] = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' })
        .stdout.split('.')
        .map(Number);
      return major < 22 || (major === 22 && minor < 18);
    });
}
