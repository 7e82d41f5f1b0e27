import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { clerk, convert, driver, entriesIn, folderOf, messagesIn } from './command.ts';

/** Each broken input beside a document that is in order, which is converted all the same. */
for (const [name, files, path, message, status] of [
  ['an empty file', { 'sources/driver.txt': '' }, 'sources/driver.txt', 'error empty-source', 1],
  ['a file of blanks', { 'sources/driver.txt': '\n \n' }, 'sources/driver.txt', 'error empty-source', 1],
  [
    'a file that cannot be read',
    { 'sources/driver.txt': undefined },
    'sources/driver.txt',
    'error unreadable-source',
    1,
  ],
  [
    'a document of no known kind',
    { 'sources/note.txt': 'The lamps were lit.' },
    'sources/note.txt',
    'error unrecognised-document',
    1,
  ],
  [
    'a broken .yaml',
    { 'sources/driver.txt': driver, 'sources/driver.yaml': 'kind: [guide' },
    'sources/driver.yaml',
    'error invalid-sidecar',
    1,
  ],
  [
    'a .yaml against the schema',
    { 'sources/driver.txt': driver, 'sources/driver.yaml': 'kind: rope' },
    'sources/driver.yaml',
    'error invalid-sidecar',
    1,
  ],
  [
    'a .yaml with an unknown field',
    { 'sources/driver.txt': driver, 'sources/driver.yaml': 'ropes: 3' },
    'sources/driver.yaml',
    'error invalid-sidecar',
    1,
  ],
  ['two documents with one id', { 'sources/Clerk.md': clerk }, 'sources/clerk.txt', 'error duplicate-source-id', 1],
  [
    'a .yaml without a document',
    { 'sources/driver.yaml': 'kind: guide' },
    'sources/driver.yaml',
    'warning orphan-sidecar',
    0,
  ],
  ['a file with another ending', { 'sources/driver.rtf': driver }, 'sources/driver.rtf', 'info skipped-file', 0],
  ['a broken hub.yaml', { 'hub.yaml': 'name: [' }, 'hub.yaml', 'error invalid-hub', 1],
  [
    'a quotation that is not there',
    {
      'sources/clerk.yaml':
        'disagreements: [{question: When?, property: x, sides: [{quote: A calm hand}, {quote: Lamps}]}]',
    },
    'sources/clerk.yaml',
    'error lost-quotation',
    1,
  ],
] satisfies [string, Record<string, string | undefined>, string, string, number][]) {
  test(`${name}: one message, the others are converted`, async () => {
    const folder = await folderOf({ 'sources/clerk.txt': clerk, ...files });
    const { status: exit, stderr } = convert('--content', folder);
    assert.deepEqual(messagesIn(stderr), [message]);
    assert.ok(stderr.startsWith(`${join(folder, path)} `), stderr);
    assert.equal(exit, status);
    assert.ok((await entriesIn(folder)).includes('roles/clerk.mdx'));
  });
}

test('a document of no known kind shows in the exit status', async () => {
  const folder = await folderOf({ 'sources/note.txt': 'The lamps were lit.' });
  assert.equal(convert('--content', folder).status, 1);
});

test('all at once: a message for each, and what is in order is converted', async () => {
  const folder = await folderOf({
    'sources/a.txt': '',
    'sources/b.txt': undefined,
    'sources/c.txt': clerk,
    'sources/c.md': driver,
    'sources/d.txt': driver,
    'sources/d.yaml': '- x',
    'sources/e.yaml': '',
    'sources/f.rtf': 'x',
  });
  const { status, stderr } = convert('--content', folder);
  assert.equal(status, 1);
  assert.deepEqual(messagesIn(stderr).sort(), [
    'error duplicate-source-id',
    'error empty-source',
    'error invalid-sidecar',
    'error unreadable-source',
    'info skipped-file',
    'warning orphan-sidecar',
  ]);
  assert.deepEqual(await entriesIn(folder), ['roles/c.mdx']);
});

test('an anchor in a .yaml that is not there is a message', async () => {
  const folder = await folderOf({
    'sources/clerk.txt': clerk,
    'sources/driver.txt': driver,
    'sources/driver.yaml': 'title: *Driver*',
  });
  const { status, stderr } = convert('--content', folder);
  assert.deepEqual([status, messagesIn(stderr)], [1, ['error invalid-sidecar']]);
});
