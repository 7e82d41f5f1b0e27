import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { clerk, driver, filesIn, folderOf } from '../convert/command.ts';
import { docx } from '../convert/zip.ts';
import { add, fileOf, hub } from './inbox.ts';

test('a document is copied, byte for byte, gets its .yaml, is converted and told', async () => {
  const folder = await hub();
  const text = `\ufeff${driver}\r\nApply now`;
  const path = await fileOf('My Notes (2).TXT', text);
  const { status, stdout, stderr } = add('--content', folder, path);
  assert.deepEqual([status, stderr], [0, '']);
  const files = await filesIn(folder);
  assert.equal(files['sources/crane-driver.txt'], text);
  assert.match(
    files['sources/crane-driver.yaml'] ?? '',
    /^siglum: R\nname: Crane Driver\ncitation:\n {2}title: Crane Driver\n/mu,
  );
  assert.ok('roles/crane-driver.mdx' in files && files['sources/clerk.txt'] === clerk);
  assert.equal(await readFile(path, 'utf8'), text);
  for (const words of [
    `Added       ${path}\n            as ${join(folder, 'sources/crane-driver.txt')}\n`,
    '\nR  crane-driver.txt (new)\n   Kind        job posting\n',
    '\nTo check in crane-driver.txt\n  1  Not found: pay,',
    'To undo, delete\nthese two files and run npm run convert:\n',
  ])
    assert.ok(stdout.includes(words), `${words}\n--- in\n${stdout}`);
  assert.ok(!stdout.includes('clerk.txt'), 'only what is new is told');
});

test('a Word document keeps its bytes', async () => {
  const folder = await hub();
  const bytes = docx('<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r><w:t>Crane Driver</w:t></w:r></w:p>');
  const { stdout } = add('--content', folder, await fileOf('a.docx', bytes));
  assert.deepEqual(await readFile(join(folder, 'sources/crane-driver.docx')), bytes);
  assert.match(stdout, /^ {3}Lines {7}are those of its text/mu);
});

test('a second time it is there already, and nothing is done', async () => {
  const folder = await hub();
  const path = await fileOf('a.txt', driver);
  add('--content', folder, path);
  const before = await filesIn(folder);
  const { status, stdout } = add('--content', folder, path);
  assert.equal(status, 0);
  assert.equal(
    stdout,
    `Already in  ${path}\n            as ${join(folder, 'sources/crane-driver.txt')}, byte for byte: nothing was done\n`,
  );
  assert.deepEqual(await filesIn(folder), before);
});

test('another document of the same title has an id of its own, and so has one beside a .yaml that waits', async () => {
  const folder = await folderOf({
    'hub.yaml': '',
    'sources/crane-driver.txt': driver,
    'sources/harbour-clerk.yaml': 'siglum: X\n',
  });
  add('--content', folder, await fileOf('a.txt', `${driver}\n`), await fileOf('b.txt', clerk));
  const files = await filesIn(folder);
  assert.equal(files['sources/crane-driver.txt'], driver);
  assert.equal(files['sources/crane-driver-2.txt'], `${driver}\n`);
  assert.equal(files['sources/harbour-clerk.yaml'], 'siglum: X\n');
  assert.equal(files['sources/harbour-clerk-2.txt'], clerk);
});

test('--id names the document', async () => {
  const folder = await hub();
  assert.equal(add('--content', folder, '--id', 'driver', await fileOf('a.txt', driver)).status, 0);
  assert.ok('sources/driver.txt' in (await filesIn(folder)));
});

test('of a folder its documents are added, the rest is named; one that fails stops no other', async () => {
  const folder = await hub();
  const inbox = await folderOf({
    'a.txt': driver,
    'b.docx': 'no Word',
    'c.rtf': 'x',
    'd/e.txt': 'x',
    'f.txt': '',
    'README.md': 'x',
    '.hidden.txt': 'x',
  });
  const { status, stdout } = add('--content', folder, inbox);
  assert.equal(status, 1);
  assert.deepEqual(
    stdout.match(/^(?:Added|Not added|Skipped|Already in) .+$/gmu)?.map((line) => line.replaceAll(inbox, '…')),
    [
      'Skipped     …/README.md (no document)',
      'Added       …/a.txt',
      'Not added   …/b.docx',
      'Skipped     …/c.rtf (no document)',
      'Skipped     …/d (a folder: name it to add what is in it)',
      'Not added   …/f.txt',
    ],
  );
  assert.deepEqual(
    Object.keys(await filesIn(folder)).filter((path) => path.startsWith('sources/')),
    ['sources/clerk.txt', 'sources/crane-driver.txt', 'sources/crane-driver.yaml'],
  );
});

test('--help names every option, and does nothing', () => {
  const { status, stdout, stderr } = add('--help', 'a.txt');
  assert.deepEqual([status, stderr], [0, '']);
  for (const option of ['content', 'id', 'help']) assert.match(stdout, new RegExp(`^  --${option}\\b`, 'mu'));
});

test('a new hub gets its folder of documents; a folder of nothing but documents goes on so', async () => {
  const [empty, bare] = [await folderOf({}), await folderOf({ 'clerk.txt': clerk })];
  const path = await fileOf('a.txt', driver);
  add('--content', empty, path);
  add('--content', bare, path);
  assert.ok('sources/crane-driver.txt' in (await filesIn(empty)));
  assert.ok('crane-driver.txt' in (await filesIn(bare)));
  assert.ok('roles/clerk.mdx' in (await filesIn(bare)));
});

test('a message about the new document is printed; of others only that there are some', async () => {
  const folder = await hub();
  await writeFile(join(folder, 'sources/empty.txt'), '');
  await mkdir(join(folder, 'roles'));
  const { status, stderr } = add('--content', folder, await fileOf('lamps.txt', 'The lamps were lit.'));
  assert.equal(status, 1);
  assert.match(stderr, /lamps\.txt error Unexpected document of no known kind.+ {2}unrecognised-document\n/u);
  assert.match(stderr, /\nThe hub has one other message: npm run convert shows it\.\n$/u);
});
