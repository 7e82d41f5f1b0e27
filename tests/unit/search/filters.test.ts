import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accepts, countsOf, isChosen, keyOf, nothingChosen, statusOf } from '../../../src/search/filters.ts';

for (const [name, closes, today, status] of [
  ['before its last day', '2031-05-02', '2031-05-01', 'open'],
  ['on its last day', '2031-05-02', '2031-05-02', 'open'],
  ['after its last day', '2031-05-02', '2031-05-03', 'expired'],
  ['without a last day', '', '2031-05-03', 'undated'],
] as const) {
  test(`a posting ${name} is ${status}`, () => assert.equal(statusOf({ family: '', closes }, today), status));
}

const software = keyOf('roles', { family: 'software', closes: '2031-05-02' }, '2031-01-01');
const general = keyOf('roles', { family: 'general', closes: '2030-05-02' }, '2031-01-01');
const stage = keyOf('stages', undefined, '2031-01-01');

for (const [name, chosen, accepted] of [
  ['nothing', {}, [software, general, stage]],
  ['a kind', { kind: ['stages'] }, [stage]],
  ['two kinds', { kind: ['stages', 'roles'] }, [software, general, stage]],
  ['a family, which a stage has none of', { family: ['software'] }, [software]],
  ['open postings', { status: ['open'] }, [software]],
  ['what excludes itself', { family: ['software'], status: ['expired'] }, []],
] as const) {
  test(`choosing ${name}`, () => {
    const selection = { ...nothingChosen, ...chosen };
    assert.deepEqual(
      [software, general, stage].filter((key) => accepts(key, selection)),
      accepted,
    );
    assert.equal(isChosen(selection), Object.keys(chosen).length > 0);
  });
}

test('a box counts what it would show beside the other filters, whatever its own filter has chosen', () => {
  const counts = new Map([
    [software, 4],
    [general, 3],
    [stage, 2],
  ]);
  const sums = countsOf(counts, { ...nothingChosen, family: ['software'] });
  assert.equal(sums.get('kind=roles'), 4);
  assert.equal(sums.get('kind=stages'), undefined);
  assert.equal(sums.get('family=general'), 3);
  assert.equal(sums.get('status=open'), 4);
  assert.equal(sums.get('status=expired'), undefined);
});
