import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEdition } from '../../../src/lib/edition.ts';
import type { Entries } from '../../../src/lib/entries.ts';
import { playbookSchema } from '../../../src/schemas/playbook/playbook.ts';
import { noteRecords } from '../../../src/search/note-records.ts';
import { sourceOf } from '../lib/harbour.ts';

const edition = createEdition({ sources: [sourceOf([['Wage\n', 'roles/clerk#pay']])], disagreements: [] });
const clerk = { id: 'clerk', data: { title: 'Harbour Clerk', name: 'Clerk' } };
const entries = { roles: [clerk], stages: [], values: [], faqs: [], topics: [], playbook: [] } as unknown as Entries;
const front = { title: 'Close up', summary: 'How *to*.', owner: 'Clerk', date: '2031-05-02' };
const step = { do: 'Ring `the bell`.', by: 'Clerk', inputs: ['a rope'], outputs: [], checks: ['Twice {as ever}.'] };
const action = {
  id: 'net',
  what: 'Mend [](entry:roles/clerk)’s net.',
  owner: 'Clerk',
  due: '2031-05-09',
  status: 'open',
};

/** The records of a page: where each leads, what it is called, the section that it is in, its words. */
function recordsOf(fields: object, body = '') {
  const data = playbookSchema.parse({ ...front, ...fields });
  const note = { id: 'close up', data, body } as Entries['playbook'][number];
  return noteRecords(note, entries, edition);
}
const shown = (fields: object, body = '') =>
  recordsOf(fields, body).map(({ url, title, within, passages }) => [url.split('#')[1], title, within, passages]);
const guideline = { kind: 'guideline', reviewEvery: '1 year' };

test('a page has a record for its head and one for each heading with words below it', () => {
  const body =
    'By day.\n\n## Tide\n\n- Ring **out**\n- See [](source:harbour#L1)\n\n### Low\n\nAsk.\n\n## Empty\n\n## Tide\n\nAgain.\n';
  assert.deepEqual(shown(guideline, body), [
    ['title', 'Close up', undefined, ['How to.', 'By day.']],
    ['tide', 'Tide', undefined, ['Ring out', 'See H 1']],
    ['low', 'Low', 'Tide', ['Ask.']],
    ['tide-1', 'Tide', undefined, ['Again.']],
  ]);
});

test('a record says which page it is of, and is found by the kind of page', () => {
  const [head, section] = recordsOf(guideline, '## Tide\n\nRing.\n');
  assert.deepEqual(
    [head?.url, head?.entry, head?.about],
    ['playbook/close%20up.html#title', '', 'Playbook · Guideline'],
  );
  assert.deepEqual([section?.entry, section?.kind], ['Close up', 'page']);
});

test('each step leads to itself, with its checks and what it needs, and braces stay', () => {
  assert.deepEqual(shown({ kind: 'sop', reviewEvery: '1 year', steps: [step, { do: 'Go.', by: 'Clerk' }] }).slice(1), [
    ['step-1', 'Step 1', 'Steps', ['Ring the bell.', 'Twice {as ever}.', 'Needs a rope']],
    ['step-2', 'Step 2', 'Steps', ['Go.']],
  ]);
});

test('decisions and actions of a meeting lead to themselves, and a link without words has its name', () => {
  const fields = {
    kind: 'meeting',
    attendees: ['Clerk', 'Pilot'],
    decisions: [{ id: 'rope', what: 'Buy rope.' }],
    actions: [action, { ...action, id: 'bell', what: 'Oil it.', status: 'done', done: '2031-05-03' }],
  };
  assert.deepEqual(shown(fields), [
    ['title', 'Close up', undefined, ['How to.', 'Present: Clerk and Pilot']],
    ['decision-rope', 'Decision', 'Decisions', ['Buy rope.']],
    ['action-net', 'Action', 'Actions', ['Mend Clerk’s net.', 'Clerk. Due 9 May 2031']],
    ['action-bell', 'Action', 'Actions', ['Oil it.', 'Clerk. Done 3 May 2031']],
  ]);
});
