import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOf, runFile } from '../../../scripts/convert/runs.ts';
import { clerk, convert, driver, folderOf, runProcess, runs } from './command.ts';

const sources = { 'sources/clerk.txt': clerk, 'sources/driver.txt': driver };
/** How the report sums the change up, on one line. */
const since = (stdout: string) => /(?:First run here|Since the last run).+?\./u.exec(stdout.replaceAll('\n', ' '))?.[0];
const first = 'First run here: there is nothing yet to compare the documents with.';

for (const [name, change, sentence] of [
  ['nothing', () => Promise.resolve(), 'Since the last run: nothing changed.'],
  [
    'a text',
    (folder: string) => writeFile(join(folder, 'sources/clerk.txt'), clerk.replace('calm', 'firm')),
    'Since the last run: 1 document changed; 1 entry changed.',
  ],
  [
    'a .yaml',
    (folder: string) => writeFile(join(folder, 'sources/clerk.yaml'), 'siglum: X\n'),
    'Since the last run: 1 document changed.',
  ],
  [
    'a comment in a .yaml, which says nothing',
    (folder: string) => writeFile(join(folder, 'sources/clerk.yaml'), '# siglum: X\n'),
    'Since the last run: nothing changed.',
  ],
  [
    'a document that went',
    (folder: string) => rm(join(folder, 'sources/clerk.txt')),
    'Since the last run: 1 document gone; 1 entry gone.',
  ],
  [
    'a document that cannot be read is not gone',
    (folder: string) => writeFile(join(folder, 'sources/clerk.txt'), ''),
    'Since the last run: nothing changed.',
  ],
] as const) {
  test(`the report compares with the last run: ${name}`, async () => {
    const folder = await folderOf(sources);
    assert.equal(since(convert('--content', folder).stdout), first);
    await change(folder);
    assert.equal(since(convert('--content', folder).stdout), sentence);
    if (sentence.includes('nothing')) return;
    assert.equal(since(convert('--content', folder).stdout), 'Since the last run: nothing changed.');
  });
}

test('a document that could not be read is compared with what it was before', async () => {
  const folder = await folderOf(sources);
  convert('--content', folder);
  await writeFile(join(folder, 'sources/clerk.txt'), '');
  assert.match(convert('--content', folder).stdout, /\nNot converted: clerk\. Its entries stay as they were;/u);
  await writeFile(join(folder, 'sources/clerk.txt'), clerk.replace('Harbour', 'Quay'));
  assert.match(convert('--content', folder).stdout, /^ {3}Changed {5}title: Harbour Clerk → Quay Clerk$/mu);
});

test('a disagreement of a document that could not be read is not settled', async () => {
  const limited = clerk.replace(
    '- A calm hand',
    '- The internship lasts 12 weeks.\n- An internship of at least 4 months.',
  );
  const folder = await folderOf({ ...sources, 'sources/clerk.txt': limited });
  convert('--content', folder);
  await writeFile(join(folder, 'sources/clerk.txt'), '');
  assert.match(convert('--content', folder).stdout, /\nDisagreements \(1\)\n {3}How long is it\? \(roles\/clerk\)\n/u);
  await writeFile(join(folder, 'sources/clerk.txt'), clerk);
  assert.match(convert('--content', folder).stdout, /\nDisagreements \(none, 1 settled\)\n/u);
});

test('a check remembers nothing', async () => {
  const folder = await folderOf(sources);
  convert('--content', folder, '--check');
  assert.equal(since(convert('--content', folder).stdout), first);
});

/** As a run writes its memory. */
const sealed = (text: string) => `${digestOf(text)}\n${text}\n`;

for (const [name, change] of [
  ['that is no JSON', () => '{"version":2,'],
  ['that another hand changed', (text: string) => text.replace('Harbour Clerk', 'Harbour Crane')],
  ['that lost its end', (text: string) => text.slice(0, -20)],
  ['of another version', () => sealed('{"version":0,"documents":[],"disagreements":[]}')],
  ['that is empty', () => ''],
] as const) {
  test(`a memory ${name} is as none`, async () => {
    const folder = await folderOf(sources);
    convert('--content', folder);
    const file = runFile(runs, [folder, join(folder, 'sources'), folder]);
    const text = await readFile(file, 'utf8');
    assert.ok(text.includes('Harbour Clerk'));
    assert.equal(sealed(text.slice(text.indexOf('\n') + 1, -1)), text);
    await writeFile(file, change(text));
    assert.equal(since(convert('--content', folder).stdout), first);
  });
}

test('runs over other folders are remembered apart', async () => {
  const [folder, out] = [await folderOf(sources), await folderOf({})];
  convert('--content', folder);
  assert.equal(since(convert('--content', folder, '--out', out).stdout), first);
});

test('a digest is short, and of the text alone', () => {
  assert.match(digestOf('crates'), /^[0-9a-f]{16}$/u);
  assert.equal(digestOf('crates'), digestOf('crates'));
  assert.notEqual(digestOf('crates'), digestOf('crate'));
});

test('--json: no reason has a line break, whatever words it quotes', async () => {
  const quotation =
    'disagreements: [{question: a, property: b, sides: [{quote: A calm hand}, {quote: "a\\nb\\u2028c"}]}]';
  const folder = await folderOf({ ...sources, 'sources/clerk.yaml': quotation });
  const messages: { reason: string }[] = JSON.parse(convert('--content', folder, '--json').stdout);
  assert.deepEqual(
    messages.map(({ reason }) => reason),
    ['Unexpected quotation “a b c” in a disagreement, expected words of `clerk`'],
  );
});

test('no progress is shown where there is no terminal', async () => {
  const many = Array.from({ length: 60 }, (_, index) => [`sources/d${index}.txt`, driver] as const);
  const hub = await folderOf(Object.fromEntries(many));
  const { status, stderr } = runProcess('scripts/convert.ts', '--content', hub);
  assert.deepEqual([status, stderr], [0, '']);
});
