import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDigest } from '../../../scripts/convert/digest.ts';
import { compareFiles } from '../../../scripts/convert/write.ts';
import { folderOf } from './command.ts';

/** A generated entry that rests on `sources`. */
const plain = (sources: string, words = 'Ropes.') =>
  `---\ntitle: Ropes\ntitleBasis: stated\nsources: [${sources}]\n---\n\n${words}\n`;
const entry = (sources: string, words?: string) => withDigest(plain(sources, words));

const clerk = { path: 'roles/clerk.mdx', text: entry('clerk') };
const nothing = { added: [], changed: [], gone: [], taken: [], edited: [] };

/** The paths of each kind of change. */
async function compare(before: Record<string, string>, emitted: readonly (typeof clerk)[], failed: readonly string[]) {
  const found = compareFiles(await folderOf(before), emitted, new Set(failed));
  const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path);
  const { added, changed, gone, taken, edited } = found;
  return { added: paths(added), changed: paths(changed), gone, taken, edited: paths(edited) };
}

for (const [name, before, emitted, failed, changes] of [
  ['one that was not there', {}, [clerk], [], { added: [clerk.path] }],
  ['one that is the same', { [clerk.path]: clerk.text }, [clerk], [], {}],
  [
    'one that says something else now',
    { [clerk.path]: entry('clerk', 'Old.') },
    [clerk],
    [],
    { changed: [clerk.path] },
  ],
  ['one with the line ends of Windows', { [clerk.path]: clerk.text.replaceAll('\n', '\r\n') }, [clerk], [], {}],
  ['one with a byte order mark', { [clerk.path]: `\uFEFF${clerk.text}` }, [clerk], [], {}],
  [
    'an old one with the line ends of Windows',
    { [clerk.path]: entry('clerk', 'Old.').replaceAll('\n', '\r\n') },
    [clerk],
    [],
    { changed: [clerk.path] },
  ],
  ['one of a version without digests', { [clerk.path]: plain('clerk') }, [clerk], [], { changed: [clerk.path] }],
  [
    'one without a digest that says something else',
    { [clerk.path]: plain('clerk', 'Old.') },
    [clerk],
    [],
    { edited: [clerk.path] },
  ],
  [
    'one whose text was edited',
    { [clerk.path]: clerk.text.replace('Ropes.', 'Knots.') },
    [clerk],
    [],
    { edited: [clerk.path] },
  ],
  [
    'one whose front was edited',
    { [clerk.path]: clerk.text.replace('stated', 'edited') },
    [clerk],
    [],
    { edited: [clerk.path] },
  ],
  ['one with a blank at its end', { [clerk.path]: `${clerk.text} ` }, [clerk], [], { edited: [clerk.path] }],
  [
    'one whose digest was edited',
    { [clerk.path]: clerk.text.replace('sha256-', 'sha256-0') },
    [clerk],
    [],
    { edited: [clerk.path] },
  ],
  [
    'one that lost its basis but not its digest',
    { [clerk.path]: clerk.text.replace('titleBasis: stated\n', '') },
    [clerk],
    [],
    { edited: [clerk.path] },
  ],
  ['an edit that makes it what would be written', { [clerk.path]: clerk.text }, [clerk], [], {}],
  [
    'one that nothing makes any more',
    { 'roles/driver.mdx': entry('driver') },
    [clerk],
    [],
    { added: [clerk.path], gone: ['roles/driver.mdx'] },
  ],
  [
    'an edited one that nothing makes any more',
    { 'roles/driver.mdx': entry('driver').replace('Ropes.', 'Knots.') },
    [],
    [],
    { edited: ['roles/driver.mdx'] },
  ],
  ['one of another collection', { 'faqs/ropes.mdx': entry('driver') }, [], [], { gone: ['faqs/ropes.mdx'] }],
  [
    'one whose source failed, which stays',
    { 'roles/driver.mdx': entry('driver') },
    [clerk],
    ['driver'],
    { added: [clerk.path] },
  ],
  [
    'one of whose sources not all failed',
    { 'topics/ropes.mdx': entry('clerk, driver') },
    [],
    ['driver'],
    { gone: ['topics/ropes.mdx'] },
  ],
  [
    'one whose source is another that failed',
    { 'roles/pilot.mdx': entry('pilot') },
    [],
    ['driver'],
    { gone: ['roles/pilot.mdx'] },
  ],
  [
    'one whose front cannot be read',
    { 'roles/driver.mdx': withDigest('---\ntitle: "Ropes\ntitleBasis: stated\n---\n') },
    [],
    ['driver'],
    { gone: ['roles/driver.mdx'] },
  ],
  [
    'nothing that a person wrote',
    { 'playbook/ropes.mdx': 'Ropes.', 'hub.yaml': '', 'roles/notes.txt': 'x', 'roles/own.mdx': 'Ropes.' },
    [],
    [],
    {},
  ],
  ['somebody’s own file where an entry would go', { [clerk.path]: 'Ropes.' }, [clerk], [], { taken: [clerk.path] }],
  ['a name that no entry is given', { 'roles/ropes?.mdx': entry('driver') }, [], [], {}],
] satisfies [string, Record<string, string>, (typeof clerk)[], string[], Partial<typeof nothing> | object][]) {
  test(`compares ${name}`, async () =>
    assert.deepEqual(await compare(before, emitted, failed), { ...nothing, ...changes }));
}
