import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from './harbour.ts';

const pair = ['label: Location', 'value: North Quay', 'label: Salary', 'value: $20'];

for (const [name, value, blocks] of [
  ['list marks', '- Location: North Quay\n- Salary: $20', pair],
  ['arrows', '→ Location: North Quay\n→ Salary: $20', pair],
  ['pictures', '📍 Location: North Quay\n💰 Salary: $20', pair],
  [
    'bold labels',
    '**Location:** North Quay\n**Salary:** $20',
    ['label: Location', 'value: North Quay', 'label: Salary', 'value: $20'],
  ],
  [
    'tabs',
    'Location\tNorth Quay\nSalary\t$20',
    ['label: Location', 'value: North Quay', 'label: Salary', 'value: $20'],
  ],
  [
    'pairs parted by blank lines',
    'Location\nNorth Quay\n\nSalary\n$20',
    ['label: Location', 'value: North Quay', 'label: Salary', 'value: $20'],
  ],
  [
    'a second line of a value',
    'Location\nNorth Quay\nSalary\n$20\nand coal\nDuration\n12 weeks',
    [
      'label: Location',
      'value: North Quay',
      'label: Salary',
      'value: $20',
      'paragraph: and coal',
      'label: Duration',
      'value: 12 weeks',
    ],
  ],
  [
    'a pair that stands alone, beside others',
    'Location\nNorth Quay\nSalary\n$20\n\nWe sail at night.\n\nVacancies\n5\n',
    [
      'label: Location',
      'value: North Quay',
      'label: Salary',
      'value: $20',
      'paragraph: We sail at night.',
      'label: Vacancies',
      'value: 5',
    ],
  ],
] as const) {
  test(`fact sheet with ${name}`, () => assert.deepEqual(blocksOf(value), blocks));
}

const sheetOf = (value: string) => blocksOf(value).filter((block) => /^(?:label|value):/.test(block));

for (const [name, value] of [
  ['a label in a list of demands', 'Location: Quay\nSalary: $20\n\nRequirements\nEducation: a knot school'],
  ['a tab behind words that are no label', 'Location: Quay\nSalary: $20\n\nNorth berth\tSeven'],
  ['an unknown label behind a mark', 'Location: Quay\nSalary: $20\n\n- Berth: seven\n- Tide: high'],
  ['a pair with prose under it', 'Location: Quay\nSalary: $20\n\nVacancies\n5\nWe sail at night, and by day we sleep.'],
] as const) {
  test(`no line of a fact sheet: ${name}`, () =>
    assert.deepEqual(sheetOf(value), ['label: Location:', 'value: Quay', 'label: Salary:', 'value: $20']));
}

test('no line of a fact sheet: a heading of demands and its line', () => {
  assert.deepEqual(sheetOf('Location\nQuay\nSalary\n$20\n\nWe sail.\n\nSkills\nKnots\n').length, 4);
});
