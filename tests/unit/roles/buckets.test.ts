import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bucketGroups, bucketsOf, marksOf } from '../../../src/lib/role-buckets.ts';
import { roleOf } from './role.ts';

const reading = (value: string) => [{ text: value, value }];
for (const [name, facts, kind, work] of [
  ['nothing', {}, 'no-kind', 'no-work'],
  [
    'a full-time internship from home',
    { employmentType: [...reading('FULL_TIME'), ...reading('INTERN')], jobLocationType: reading('TELECOMMUTE') },
    'INTERN',
    'remote',
  ],
  [
    'a kind of its own, half from home',
    { employmentType: reading('PER_TIDE'), jobLocationType: reading('HYBRID') },
    'OTHER',
    'hybrid',
  ],
  ['on the quay', { jobLocationType: reading('ON_SITE') }, 'no-kind', 'site'],
] as const) {
  test(`a posting that states ${name}`, () =>
    assert.partialDeepStrictEqual(marksOf(roleOf(facts)), { 'data-kind': kind, 'data-work': work }));
}

test('options have their counts; where all are alike there is nothing to choose', () => {
  const groups = bucketsOf([roleOf({ employmentType: reading('INTERN') }), roleOf({})]);
  assert.deepEqual(
    groups.map(({ name, counts }) => [name, counts.map(({ n }) => n)]),
    [['kind', [1, 1]]],
  );
});

test('the style sheet knows every value', () => {
  const css = readFileSync(new URL('../../../src/styles/roles.css', import.meta.url), 'utf8');
  for (const { name, options } of bucketGroups)
    for (const [value] of options)
      assert.ok(
        css.includes(
          `:has([data-by='${name}']:checked):has([value='${value}']:not(:checked)) [data-${name}='${value}']`,
        ),
        value,
      );
});
