import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageLine, coverageOf } from '../../../../scripts/convert/report/coverage.ts';

for (const [name, value, spans, line] of [
  ['all', 'Ropes', [{ start: 0, end: 5, owner: 'roles/x#a' }], '100 % of 5 characters accounted for: 5 shown.'],
  [
    'all but blanks, what is shown first',
    'Ab cde\n',
    [
      { start: 0, end: 2, omission: 'separator' },
      { start: 2, end: 3, omission: 'blank' },
      { start: 3, end: 6, owner: 'roles/x#a' },
      { start: 6, end: 7, omission: 'blank' },
    ],
    '100 % of 5 characters accounted for: 3 shown, 2 marks.',
  ],
  ['half', 'abcd', [{ start: 0, end: 2, owner: 'roles/x#a' }], '50.0 % of 4 characters accounted for: 2 shown.'],
  ['nothing at all', '', [], '100 % of 0 characters accounted for.'],
] as const) {
  test(`coverage: ${name}`, () => assert.equal(coverageLine(value, spans), line));
}

test('coverage: never 100 % where one character of thousands is lost', () => {
  assert.match(coverageLine('a'.repeat(5000), [{ start: 0, end: 4999, owner: 'roles/x#a' }]), /^99\.9 %/u);
});

test('coverage of several documents is one sum, with thousands apart', () => {
  const [one, other] = [
    { value: 'a'.repeat(900), spans: [{ start: 0, end: 900, owner: 'roles/x#a' }] },
    { value: 'b'.repeat(600), spans: [{ start: 0, end: 600, omission: 'promotion' as const }] },
  ];
  assert.equal(coverageOf([one, other]), '100 % of 1,500 characters accounted for: 900 shown, 600 promotion.');
});
