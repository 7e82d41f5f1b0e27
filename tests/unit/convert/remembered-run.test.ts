import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Cache, openCache } from '../../../scripts/convert/cache.ts';
import { run } from '../../../scripts/convert/run.ts';
import { clerk, driver } from './command.ts';
import { pdf } from './pdf-file.ts';
import { docx } from './zip.ts';

const scratch = await mkdtemp(join(tmpdir(), 'day-one-remembered-'));
after(() => rm(scratch, { recursive: true }));

const page = '<main><h1>Night Watch</h1><h2>Responsibilities</h2><ul><li>Trim the lamps.</li></ul></main>';
const letter = docx(
  '<w:p><w:r><w:t>Responsibilities</w:t></w:r></w:p><w:p><w:r><w:t>Coil the ropes.</w:t></w:r></w:p>',
);
const print = pdf([
  [
    ['Requirements', 50, 700],
    ['A calm hand', 50, 680],
  ],
]);

/** A hub of six documents in five formats, converted once; its documents' folder, and what a further run makes anew. */
async function convertedHub(): Promise<{ sources: string; again: () => Promise<string[]> }> {
  const content = await mkdtemp(join(scratch, 'hub-'));
  const sources = join(content, 'sources');
  await mkdir(sources);
  const files = {
    'clerk.txt': clerk,
    'clerk.yaml': 'siglum: K\n',
    'driver.txt': driver,
    'joining.md': '# Joining\n\n## Interview process\n\n### Step 1: Talk\n\nWe talk on the quay.\n',
    'letter.docx': letter,
    'print.pdf': print,
    'watch.html': page,
  };
  for (const [name, data] of Object.entries(files)) await writeFile(join(sources, name), data);
  const again = async () => {
    const { cache, made } = counted(await openCache(join(scratch, 'cache'), content));
    await run({ content, cache });
    return made;
  };
  assert.equal((await again()).filter((name) => name === 'document').length, 6);
  return { sources, again };
}

/** A cache that tells what it was given: the names of the functions that had to be asked. */
function counted(cache: Cache): { cache: Cache; made: string[] } {
  const names = new Map<string, string>();
  const made: string[] = [];
  const keyOf: Cache['keyOf'] = (name, input) => {
    const key = cache.keyOf(name, input);
    names.set(key, name);
    return key;
  };
  const put: Cache['put'] = (key, value, form) => {
    // What is kept apart has the key of what it belongs to, and a name behind it.
    if (!key.includes(' ')) made.push(names.get(key) ?? 'unknown');
    cache.put(key, value, form);
  };
  return { cache: { ...cache, keyOf, put }, made };
}

const entry = ['document', 'page', 'file', 'verdict', 'cover'];
for (const [name, change, expected] of [
  ['nothing', () => Promise.resolve(), []],
  ['the time of a file', (folder) => writeFile(join(folder, 'clerk.txt'), clerk), []],
  ['a word of a text', (folder) => writeFile(join(folder, 'clerk.txt'), clerk.replace('calm', 'firm')), entry],
  ['a new document', (folder) => writeFile(join(folder, 'cook.txt'), clerk.replace('Clerk', 'Cook')), entry],
  ['a document less', (folder) => rm(join(folder, 'driver.txt')), []],
  [
    'a word of a page',
    (folder) => writeFile(join(folder, 'watch.html'), page.replace('Trim', 'Light')),
    ['value .html', ...entry],
  ],
  ['the name of a Word document', (folder) => rename(join(folder, 'letter.docx'), join(folder, 'l.docx')), entry],
  ['the name of a PDF', (folder) => rename(join(folder, 'print.pdf'), join(folder, 'p.pdf')), entry],
  [
    'a .yaml that no entry shows',
    (folder) => writeFile(join(folder, 'clerk.yaml'), 'siglum: H\n'),
    ['invalid-sidecar clerk.yaml', ...entry],
  ],
  [
    'a .yaml with a title',
    (folder) => writeFile(join(folder, 'clerk.yaml'), 'title: Clerk of the Quay\n'),
    ['invalid-sidecar clerk.yaml', ...entry],
  ],
] satisfies [string, (folder: string) => Promise<void>, string[]][])
  test(`where ${name} changes, nothing else is converted again`, async () => {
    const { sources, again } = await convertedHub();
    await change(sources);
    assert.deepEqual((await again()).sort(), [...expected].sort());
    assert.deepEqual(await again(), []);
  });
