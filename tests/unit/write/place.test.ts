import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { slugOf } from '../../../scripts/convert/link/ids.ts';
import { commit } from '../../../scripts/convert/write/commit.ts';
import { machineDisk } from '../../../scripts/convert/write/disk.ts';
import { WriteFault } from '../../../scripts/convert/write/fault.ts';
import { isPlace, placeOf } from '../../../scripts/convert/write/place.ts';

const scratch = await mkdtemp(join(tmpdir(), 'day-one-place-'));
after(() => rm(scratch, { recursive: true }));

for (const [name, path, is] of [
  ['an entry', 'roles/clerk.mdx', true],
  ['a name of another script', 'topics/中文-ω.mdx', true],
  ['a name that only begins like a device', 'roles/console.mdx', true],
  ['a name with a point', 'roles/v1.2.mdx', true],
  ['the longest name', `roles/${'a'.repeat(251)}.mdx`, true],
  ['a name one byte too long', `roles/${'a'.repeat(252)}.mdx`, false],
  ['a name too long in bytes alone', `roles/${'中'.repeat(84)}.mdx`, false],
  ['a way up', '../x.mdx', false],
  ['a way up from a collection', 'roles/../x.mdx', false],
  ['a way up and down again', 'roles/../../x/roles/x.mdx', false],
  ['a collection that is a way up', '../roles/x.mdx', false],
  ['an absolute path', '/etc/x.mdx', false],
  ['a drive', 'C:/x.mdx', false],
  ['a drive as a name', 'roles/C:x.mdx', false],
  ['a backslash', 'roles\\x.mdx', false],
  ['a backslash in a name', 'roles/..\\..\\x.mdx', false],
  ['another machine', '//quay/x.mdx', false],
  ['a NUL', 'roles/x\0.mdx', false],
  ['a line break', 'roles/x\n.mdx', false],
  ['half a character', 'roles/x\uD800.mdx', false],
  ['a mark that turns the text round', 'roles/x\u202Exdm.mdx', false],
  ['a device', 'roles/CON.mdx', false],
  ['a device with a figure', 'roles/lpt1.mdx', false],
  ['a device with two endings', 'roles/nul.txt.mdx', false],
  ['a hidden file', 'roles/.x.mdx', false],
  ['a name of nothing', 'roles/.mdx', false],
  ['a stream of another file', 'roles/x.mdx:y.mdx', false],
  ['a pattern', 'roles/*.mdx', false],
  ['a folder below a collection', 'roles/a/b.mdx', false],
  ['the folder of the keeper', 'playbook/x.mdx', false],
  ['the folder of documents', 'sources/x.mdx', false],
  ['a name that every object has', 'constructor/x.mdx', false],
  ['another ending', 'roles/x.ts', false],
  ['nothing', '', false],
] as const) {
  test(`place: ${name}: ${is}`, () => {
    assert.equal(isPlace(path), is);
    if (is) assert.equal(placeOf(scratch, path), join(scratch, path));
    else assert.throws(() => placeOf(scratch, path), WriteFault);
  });
}

test('no title gives an entry a path that is no place', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: fc.constantFrom('𐌰', '中', 'a'), minLength: 30, maxLength: 200 }),
        fc.string({ unit: fc.constantFrom('𐌰', '中', 'a', '.', '/', '\\', '-', '\0', 'CON'), maxLength: 200 }),
      ),
      fc.integer({ min: 2, max: 100_000 }),
      (title, count) => {
        assert.ok(isPlace(`roles/${slugOf(title, 'role')}.mdx`));
        assert.ok(isPlace(`roles/${slugOf(title, 'role')}-${count}.mdx`));
      },
    ),
    { numRuns: 2000 },
  ));

const nobody = (_: string) => Promise.resolve();
const before = { 'roles/clerk.mdx': 'old' };

/** Each is refused before anything is written, inside the folder or outside. */
for (const [name, prepare, path] of [
  ['a way up', nobody, '../x.mdx'],
  [
    'a collection that leads out by a link',
    (folder: string) => symlink(scratch, join(folder, 'topics')),
    'topics/x.mdx',
  ],
  ['a collection that is a file', (folder: string) => writeFile(join(folder, 'topics'), ''), 'topics/x.mdx'],
  [
    'an entry that is a folder',
    (folder: string) => mkdir(join(folder, 'topics/x.mdx'), { recursive: true }),
    'topics/x.mdx',
  ],
  [
    'an entry that leads out by a link',
    async (folder: string) => {
      await mkdir(join(folder, 'topics'));
      await symlink(join(scratch, 'x.mdx'), join(folder, 'topics/x.mdx'));
    },
    'topics/x.mdx',
  ],
] as const) {
  test(`nothing is written beside ${name}`, async () => {
    const folder = await mkdtemp(join(scratch, 'hub-'));
    for (const [each, text] of Object.entries(before)) {
      await mkdir(join(folder, 'roles'));
      await writeFile(join(folder, each), text);
    }
    await prepare(folder);
    const outside = await readdir(scratch);
    const inside = (await readdir(folder, { recursive: true })).sort();
    const steps = [
      { path: 'faqs/new.mdx', isEntry: true, text: 'new' },
      { path, isEntry: true, text: 'new' },
    ];
    assert.throws(() => commit(machineDisk, folder, steps), WriteFault);
    assert.deepEqual([await readdir(scratch), (await readdir(folder, { recursive: true })).sort()], [outside, inside]);
    assert.equal(await readFile(join(folder, ['roles', 'clerk.mdx'].join(sep)), 'utf8'), 'old');
  });
}
