import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsOf, rowsOf } from '../../../src/lib/comparison.ts';
import { mergeRows, rolesIn, searchFor } from '../../../src/lib/side-by-side.ts';
import { roleOf } from './role.ts';

const body = `<Section id="duties" level="2" title="Duties">
  - <Passage id="duties-1" from="rope:0-10">Splice what is torn.</Passage>
</Section>`;
const maker = {
  data: roleOf(
    { baseSalary: [{ text: '£18' }], tides: [{ text: 'two' }] },
    { lists: { responsibilities: ['duties-1', 'gone'] } },
  ),
  body,
};
const keeper = {
  data: roleOf(
    { duration: [{ text: '9 weeks' }] },
    {
      gaps: [
        { property: 'baseSalary', label: 'Pay', text: 'No pay.' },
        { property: 'jobLocation', label: 'Place', text: 'No quay.' },
      ],
    },
  ),
};

test('a row for all that one of them says or lacks, in the order of the groups', () =>
  assert.deepEqual(
    rowsOf([maker, keeper]).map(({ key, group }) => `${group}: ${key}`),
    [
      'Time: duration',
      'Place: jobLocation',
      'Offered: baseSalary',
      'The post: tides',
      'Point by point: list-responsibilities',
    ],
  ));

test('a cell has the fact, the gap or the passages of its role', () => {
  const rows = new Map(rowsOf([maker, keeper]).map((row) => [row.key, row]));
  const cell = (role: typeof keeper | typeof maker, key: string) => {
    const row = rows.get(key);
    assert.ok(row);
    return cellsOf(role)(row);
  };
  assert.equal(cell(maker, 'baseSalary').fact?.readings[0]?.text, '£18');
  assert.equal(cell(keeper, 'baseSalary').gap?.text, 'No pay.');
  assert.deepEqual(cell(maker, 'duration'), {});
  assert.deepEqual(
    cell(maker, 'list-responsibilities').passages?.map(({ text }) => text),
    ['Splice what is torn.'],
  );
  assert.deepEqual(cell(keeper, 'list-responsibilities').passages, []);
});

test('rows of several tables come once, by rank and then by label', () => {
  const row = (key: string, rank: number) => ({ key, label: key, rank });
  const merged = mergeRows([
    [row('b', 2), row('z', 5)],
    [row('a', 5), row('b', 2), row('c', 1)],
  ]);
  assert.deepEqual(
    merged.map(({ key }) => key),
    ['c', 'b', 'a', 'z'],
  );
});

for (const [name, search, ids] of [
  ['roles that there are', '?roles=b,a', ['a', 'b']],
  ['one of them twice, and one that is gone', '?roles=a,a,gone', ['a']],
  ['none that there is', '?roles=gone', undefined],
  ['nothing', '', undefined],
] as const) {
  test(`an address that names ${name}`, () => assert.deepEqual(rolesIn(search, ['a', 'b', 'c']), ids));
}
test('an address names the chosen roles, unless they are those at first', () => {
  assert.equal(searchFor(['a', 'é b'], ['a']), '?roles=a,%C3%A9%20b');
  assert.equal(searchFor(['b', 'a'], ['a', 'b']), '');
});
