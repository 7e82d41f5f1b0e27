import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOfKind } from '../../../src/schemas/playbook/playbook.ts';
import { filesIn, folderOf, runScript } from '../convert/command.ts';
import { saidOf } from './notes.ts';

const clerk = ['--owner', 'Tally clerk', '--summary', 'How it is done: twice.'];
const begin = (content: string, ...args: string[]) => runScript('scripts/new.ts', ...args, '--content', content);

for (const kind of Object.keys(sectionsOfKind))
  test(`a new ${kind} is a draft that is in order`, async () => {
    const content = await folderOf({ 'hub.yaml': '' });
    const { status, stderr } = begin(content, kind, 'Count: “twice” # or more', ...clerk);
    assert.deepEqual([status, stderr], [0, '']);
    const { 'playbook/count-twice-or-more.mdx': text = '' } = await filesIn(content);
    assert.match(text, /^draft: true$/mu);
    assert.deepEqual(saidOf({ a: text }), []);
  });

test('a page that is there stays as it is', async () => {
  const content = await folderOf({ 'playbook/count-twice.mdx': 'mine' });
  const { status, stderr } = begin(content, 'sop', 'Count twice', ...clerk);
  assert.equal(status, 1);
  assert.match(stderr, /^Unexpected file .+count-twice\.mdx, expected none/u);
  assert.equal((await filesIn(content))['playbook/count-twice.mdx'], 'mine');
});

for (const [what, args, said] of [
  ['no kind', [], 'Unexpected kind (none), expected one of guideline, sop, best-practice, case, meeting'],
  ['another kind', ['rule', 'Count'], 'Unexpected kind rule, expected one of'],
  ['no title', ['sop', ...clerk], 'Unexpected absence of the title, expected words'],
  ['no owner, outside of a terminal', ['sop', 'Count'], 'Unexpected absence of the owner, expected words'],
  ['a title without quotation marks', ['sop', 'Count', 'twice', ...clerk], 'Unexpected `twice`, expected the title'],
  ['a title of signs', ['sop', '…', ...clerk], 'Unexpected title …, expected a letter or a figure'],
  ['an unknown option', ['sop', '--draft'], "Unknown option '--draft'"],
] as const)
  test(`${what} is said, and nothing is written`, async () => {
    const content = await folderOf({ 'hub.yaml': '' });
    const { status, stderr } = begin(content, ...args);
    assert.equal(status, 2);
    assert.ok(stderr.startsWith(said), stderr);
    assert.deepEqual(Object.keys(await filesIn(content)), ['hub.yaml']);
  });

test('a content folder that is not there is said', () => {
  assert.equal(begin('/nowhere/at/all', 'sop', 'Count', ...clerk).status, 2);
});
