import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { withDigest } from '../../../scripts/convert/digest.ts';
import { clerk, convert, driver, entriesIn, filesIn, folderOf } from './command.ts';

const sources = { 'sources/clerk.txt': clerk, 'sources/driver.txt': driver };

for (const [name, args] of [
  ['an unknown option', ['--ropes']],
  ['an option without its value', ['--content']],
  ['a word that is no option', ['content']],
  ['a value for an option that has none', ['--check=yes']],
] as const) {
  test(`wrong usage: ${name}`, () => {
    const { status, stdout, stderr } = convert(...args);
    assert.equal(status, 2);
    assert.match(stderr, /--content DIR/);
    assert.equal(stdout, '');
  });
}

test('--help names every option, and does nothing', async () => {
  const folder = await folderOf(sources);
  const { status, stdout, stderr } = convert('--help', '--content', folder);
  assert.deepEqual([status, stderr], [0, '']);
  for (const option of ['content', 'sources', 'out', 'check', 'watch', 'records', 'ledger', 'json', 'help'])
    assert.match(stdout, new RegExp(`^  --${option}\\b`, 'mu'));
  assert.deepEqual(await entriesIn(folder), []);
});

test('converts a content folder, says what is new, and exits with 0', async () => {
  const folder = await folderOf({ ...sources, 'sources/README.md': 'What this folder is for.' });
  const { status, stdout, stderr } = convert('--content', folder);
  assert.deepEqual([status, stderr], [0, '']);
  assert.deepEqual(await entriesIn(folder), ['roles/clerk.mdx', 'roles/driver.mdx']);
  assert.match(stdout, /\n {3}\+ roles\/clerk\.mdx\n {3}\+ roles\/driver\.mdx\n/);
  assert.match(stdout, /100 % of \d+ characters accounted for/);
});

test('--sources and --out name other folders', async () => {
  const [content, documents, out] = [await folderOf({}), await folderOf({ 'clerk.txt': clerk }), await folderOf({})];
  assert.equal(convert('--content', content, '--sources', documents, '--out', out).status, 0);
  assert.deepEqual(
    [await entriesIn(content), await entriesIn(documents), await entriesIn(out)],
    [[], [], ['roles/clerk.mdx']],
  );
});

test('a folder that holds nothing but documents is a content folder', async () => {
  const folder = await folderOf({ 'clerk.txt': clerk });
  assert.equal(convert('--content', folder).status, 0);
  assert.deepEqual(await entriesIn(folder), ['roles/clerk.mdx']);
});

test('a second run changes no byte, and says so', async () => {
  const folder = await folderOf(sources);
  convert('--content', folder);
  const first = await filesIn(folder);
  const { status, stdout } = convert('--content', folder);
  assert.equal(status, 0);
  assert.deepEqual(await filesIn(folder), first);
  assert.match(stdout, /No entry changed\./);
});

test('the order in which documents came into the folder does not matter', async () => {
  const shared = '\n\nAbout Harbour Co\nWe move crates from ship to shore on every night of the year.\n';
  const documents = Object.entries({ 'sources/a.txt': clerk + shared, 'sources/b.txt': driver + shared });
  const [one, other] = [
    await folderOf(Object.fromEntries(documents)),
    await folderOf(Object.fromEntries(documents.toReversed())),
  ];
  convert('--content', one);
  convert('--content', other);
  assert.deepEqual(await filesIn(one), await filesIn(other));
  assert.equal((await entriesIn(one)).length, 3);
});

test('--check: 0 where the entries are fresh', async () => {
  const folder = await folderOf(sources);
  convert('--content', folder);
  const { status, stderr } = convert('--content', folder, '--check');
  assert.deepEqual([status, stderr], [0, '']);
});

for (const [name, change, path, actual] of [
  [
    'an entry differs',
    (folder: string) => writeFile(join(folder, 'sources/clerk.txt'), clerk.replace('calm', 'firm')),
    'roles/clerk.mdx',
    'text of an entry',
  ],
  [
    'an entry is missing',
    (folder: string) => writeFile(join(folder, 'sources/pilot.txt'), driver),
    'roles/pilot.mdx',
    'missing entry',
  ],
  [
    'an entry has no source',
    (folder: string) =>
      writeFile(
        join(folder, 'roles/pirate.mdx'),
        withDigest('---\ntitle: Pirate\ntitleBasis: stated\nsources: [pirate]\n---\n'),
      ),
    'roles/pirate.mdx',
    'entry without a source',
  ],
] as const) {
  test(`--check: 1 where ${name}, and nothing is written`, async () => {
    const folder = await folderOf(sources);
    convert('--content', folder);
    await change(folder);
    const before = await filesIn(folder);
    const { status, stderr } = convert('--content', folder, '--check');
    assert.equal(status, 1);
    assert.equal(
      stderr,
      `${join(folder, path)} error Unexpected ${actual}, expected what the sources say now  stale-entry\n  Run \`npm run convert\` and commit what it writes.\n  docs/messages/stale-entry.md\n\n`,
    );
    assert.deepEqual(await filesIn(folder), before);
  });
}

test('--json prints the messages and nothing else', async () => {
  const folder = await folderOf({ ...sources, 'sources/empty.txt': '' });
  const { status, stdout, stderr } = convert('--content', folder, '--json');
  const messages: Record<string, unknown>[] = JSON.parse(stdout);
  assert.deepEqual([status, stderr, messages.length], [1, '', 1]);
  assert.deepEqual(Object.keys(messages[0] ?? {}).sort(), ['note', 'path', 'reason', 'ruleId', 'severity']);
});

test('nothing is left behind but what was asked for', async () => {
  const folder = await folderOf(sources);
  convert('--content', folder, '--records', join(folder, 'r.json'), '--ledger', join(folder, 'l.json'));
  const left = await readdir(folder, { recursive: true });
  assert.deepEqual(left.sort(), [
    'l.json',
    'r.json',
    'roles',
    'roles/clerk.mdx',
    'roles/driver.mdx',
    'sources',
    ...Object.keys(sources),
  ]);
});
