import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  accepts,
  countsOf,
  isChosen,
  keyOf,
  noParticulars,
  nothingChosen,
  type Particulars,
  reviewOf,
  statusOf,
} from '../../../src/search/filters.ts';

const known = (some: Partial<Particulars>): Particulars => ({ ...noParticulars, ...some });

for (const [name, closes, today, status] of [
  ['before its last day', '2031-05-02', '2031-05-01', 'open'],
  ['on its last day', '2031-05-02', '2031-05-02', 'open'],
  ['after its last day', '2031-05-02', '2031-05-03', 'expired'],
  ['without a last day', '', '2031-05-03', 'undated'],
] as const) {
  test(`a posting ${name} is ${status}`, () =>
    assert.equal(statusOf(known({ family: 'general', closes }), today), status));
}

const software = keyOf('roles', known({ family: 'software', closes: '2031-05-02' }), '2031-01-01');
const general = keyOf('roles', known({ family: 'general', closes: '2030-05-02' }), '2031-01-01');
const note = keyOf(
  'playbook',
  known({ page: 'sop', owner: 'Clerk / late tide', review: 'reviewed', due: '2030-12-31' }),
  '2031-01-01',
);
const stage = keyOf('stages', noParticulars, '2031-01-01');

for (const [name, chosen, accepted] of [
  ['nothing', {}, [software, general, note, stage]],
  ['a kind', { kind: ['stages'] }, [stage]],
  ['two kinds', { kind: ['stages', 'roles'] }, [software, general, stage]],
  ['a family, which a stage has none of', { family: ['software'] }, [software]],
  ['open postings', { status: ['open'] }, [software]],
  ['a kind of page', { page: ['sop', 'case'] }, [note]],
  ['an owner whose name has a slash', { owner: ['Clerk / late tide'] }, [note]],
  ['another owner', { owner: ['Clerk'] }, []],
  ['overdue reviews', { review: ['overdue'] }, [note]],
  ['what excludes itself', { family: ['software'], status: ['expired'] }, []],
] as const) {
  test(`choosing ${name}`, () => {
    const selection = { ...nothingChosen, ...chosen };
    assert.deepEqual(
      [software, general, note, stage].filter((key) => accepts(key, selection)),
      accepted,
    );
    assert.equal(isChosen(selection), Object.keys(chosen).length > 0);
  });
}

test('a box counts what it would show beside the other filters, whatever its own filter has chosen', () => {
  const counts = new Map([
    [software, 4],
    [general, 3],
    [note, 5],
    [stage, 2],
  ]);
  const sums = countsOf(counts, { ...nothingChosen, family: ['software'] });
  assert.equal(sums.get('kind=roles'), 4);
  assert.equal(sums.get('kind=stages'), undefined);
  assert.equal(sums.get('family=general'), 3);
  assert.equal(sums.get('status=open'), 4);
  assert.equal(sums.get('status=expired'), undefined);
  assert.equal(countsOf(counts, nothingChosen).get('owner=Clerk / late tide'), 5);
});

for (const [name, review, due, stands] of [
  ['held until today', 'reviewed', '2031-05-03', 'reviewed'],
  ['held until yesterday', 'reviewed', '2031-05-02', 'overdue'],
  ['asked for by no interval', 'reviewed', '', 'reviewed'],
  ['of what changed, however old', 'changed', '2031-05-02', 'changed'],
  ['that never was', 'unreviewed', '', 'unreviewed'],
  ['of what is not reviewed at all', '', '', ''],
] as const)
  test(`a review ${name} is ${stands || 'none'}`, () =>
    assert.equal(reviewOf(known({ review, due }), '2031-05-03'), stands));

test('only a posting has a status', () => assert.equal(statusOf(noParticulars, '2031-05-03'), ''));
