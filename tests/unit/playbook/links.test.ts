import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { checkForm } from '../../../scripts/playbook/check-form.ts';
import { checkLinks } from '../../../scripts/playbook/check-links.ts';
import { checkRedirects } from '../../../scripts/playbook/check-redirects.ts';
import { readNote } from '../../../scripts/playbook/note.ts';
import { targetsOf } from '../../../scripts/playbook/targets.ts';
import { addressesIn, referenceOf } from '../../../src/playbook/references.ts';
import { clerk, driver, folderOf } from '../convert/command.ts';
import { sourceOf } from '../convert/harbour.ts';
import { brief, guideline } from './notes.ts';

const conversion = convertSources([sourceOf(clerk), sourceOf(driver, 'crane-driver')]);
const readAll = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).flatMap(([id, text]) => checkForm(readNote(id, `${id}.mdx`, text)).read ?? []);

function said(body: string, fields = ''): string[] {
  const notes = readAll({ a: guideline(fields, body), b: guideline('', '## High tide\n\n## High tide\n') });
  return checkLinks(notes, targetsOf(conversion, notes)).map(brief);
}

for (const link of [
  'entry:roles/harbour-clerk',
  'entry:roles/harbour-clerk#responsibilities-1',
  'entry:playbook/b#high-tide-1',
  'source:harbour-clerk#L4',
  'https://harbour.example/entry:roles/none',
])
  test(`${link} leads somewhere`, () => assert.deepEqual(said(`See [this](${link}).\n`), []));

for (const [link, expected] of [
  ['entry:roles/harbor-clerk', 'an entry of the hub, such as `entry:roles/harbour-clerk`'],
  ['entry:topics/crane-driver', 'an entry of the hub, such as `entry:roles/crane-driver`'],
  ['entry:playbook/b#hightide', 'a place of that page, such as `entry:playbook/b#high-tide`'],
  ['source:harbour-clerk#L400', 'a place of that page, such as `source:harbour-clerk#L4`'],
  ['source:harbour-clerk', 'a place of that page, such as `source:harbour-clerk#L1`'],
  ['source:clerk#L1', 'an entry of the hub, such as `source:harbour-clerk`'],
] as const)
  test(`${link} is told with its place and what is near`, () => {
    const [message = '', ...more] = said(`Rope.\n\nSee [this](${link}).\n`);
    assert.ok(
      message.startsWith(`a.mdx:11:12 dead-reference: Unexpected link to \`${link}\`, expected ${expected}`),
      message,
    );
    assert.deepEqual(more, []);
  });

test('a link to an entry that was renamed is told the id of today, however unlike it is', () => {
  const notes = readAll({ a: guideline('', 'See [it](entry:playbook/ebb) and [him](entry:roles/watchman#pay).\n') });
  const formers = new Map([
    ['playbook/ebb', 'playbook/a'],
    ['roles/watchman', 'roles/crane-driver'],
  ]);
  const expected = checkLinks(notes, targetsOf(conversion, notes), formers).map(({ reason }) => reason.split(', ')[1]);
  assert.deepEqual(expected, ['expected its id of today', 'expected its id of today']);
});

test('a link in a field is told with its place, one in code is none', () => {
  const fields =
    'date: 2026-03-02\nactions:\n  - id: x\n    what: Read [it](entry:roles/none).\n    owner: Clerk\n    due: 2026-03-02\n    status: open\n';
  assert.deepEqual(
    said('`[it](entry:roles/none)`\n', fields).map((line) => line.split(' ')[0]),
    ['a.mdx:10:21'],
  );
});

test('what is linked to is found in fields and in the body', () => {
  assert.deepEqual(addressesIn({ what: '[a](entry:roles/a)' }, '[b](source:b#L2) [c](/c.html)\n'), [
    'entry:roles/a',
    'source:b#L2',
  ]);
  assert.deepEqual(referenceOf('entry:roles/a%20b#c'), { to: 'entry', entry: 'roles/a b', anchor: 'c' });
});

async function redirects(yaml: string, former = ''): Promise<string[]> {
  const notes = readAll({ a: guideline(former), b: guideline('formerly: [old-b]\n') });
  const content = await folderOf({ 'redirects.yaml': yaml });
  const messages = await checkRedirects(content, notes, targetsOf(conversion, notes));
  return messages.map((message) => brief({ ...message, path: message.path.replace(`${content}/`, '') }));
}

test('former addresses that lead on are in order', async () => {
  assert.deepEqual(await redirects('roles/clerk: roles/harbour-clerk\n', 'formerly: [old-a]\n'), []);
});

for (const [what, yaml, former, start] of [
  [
    'a living page',
    'roles/crane-driver: roles/harbour-clerk\n',
    '',
    'redirects.yaml:1:21 unsound-redirect: Unexpected former address `roles/crane-driver` of a living page,',
  ],
  [
    'no target',
    'roles/clerk: roles/harbor-clerk\n',
    '',
    'redirects.yaml:1:14 unsound-redirect: Unexpected `roles/harbor-clerk` as a target, expected an entry, such as roles/harbour-clerk',
  ],
  [
    'a second claim',
    '',
    'formerly: [old-b]\n',
    'b.mdx:7:12 unsound-redirect: Unexpected second claim to `playbook/old-b`, after playbook/a,',
  ],
  [
    'no collection',
    'clerk: roles/harbour-clerk\n',
    '',
    'redirects.yaml:1:8 unsound-redirect: Unexpected `clerk`, expected <collection>/<id>',
  ],
] as const)
  test(`a former address with ${what} is told`, async () => {
    const [message = '', ...more] = await redirects(yaml, former);
    assert.ok(message.startsWith(start), message);
    assert.deepEqual(more, []);
  });
