import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from './harbour.ts';

for (const [name, value, blocks] of [
  [
    'labels and values on alternate lines',
    'Location\nNorth Quay\nSalary\n$20',
    ['label: Location', 'value: North Quay', 'label: Salary', 'value: $20'],
  ],
  [
    'a value that is a nought',
    'Experience\n0\nSalary\n74480.0',
    ['label: Experience', 'value: 0', 'label: Salary', 'value: 74480.0'],
  ],
  [
    'an unknown label between two known ones',
    'Location\nQuay\nBerth\nSeven\nSalary\n$20',
    ['label: Location', 'value: Quay', 'label: Berth', 'value: Seven', 'label: Salary', 'value: $20'],
  ],
  [
    'a label that is also a value: remote work is a yes',
    'Remote Job\nYes\nTelecommute\nYes',
    ['label: Remote Job', 'value: Yes', 'label: Telecommute', 'value: Yes'],
  ],
  [
    'a label and its value on one line',
    'Location: North Quay\nSalary: $20',
    ['label: Location:', 'value: North Quay', 'label: Salary:', 'value: $20'],
  ],
  [
    'space before the colon, as French has it',
    'Lieu : Quai Nord\nSalaire : 20 €',
    ['label: Lieu :', 'value: Quai Nord', 'label: Salaire :', 'value: 20 €'],
  ],
  [
    'one line with a colon beside lines in pairs',
    'Location\nQuay\nSalary\n$20\n\nVisa: no',
    ['label: Location', 'value: Quay', 'label: Salary', 'value: $20', 'label: Visa:', 'value: no'],
  ],
] as const) {
  test(`fact sheet: ${name}`, () => assert.deepEqual(blocksOf(value), blocks));
}

for (const [name, value] of [
  ['one pair of lines alone', 'Location\nNorth Quay'],
  ['one line with a colon alone', 'Location: North Quay'],
  ['pairs of unknown labels', 'Berth\nSeven\nTide\nHigh'],
  ['an unknown label at the end of a run', 'Berth\nSeven\nLocation\nQuay'],
  ['labels with sentences under them', 'Location\nWe are at the quay. Come by.\nSalary\nWe pay well. Ask us.'],
  ['labels with a heading under them', 'Location\nResponsibilities\nSalary\nRequirements'],
  ['labels parted from their values', 'Location\n\nQuay\n\nSalary\n\n$20'],
  ['items with unknown labels', '- Berth: seven\n- Tide: high'],
  ['one item with a label among others', '- Location: Quay\n- Count\n- Tie\n- Location'],
  ['a colon without a space', 'Location:Quay\nSalary:$20'],
  ['unknown labels with colons', 'Berth: seven\nTide: high'],
] as const) {
  test(`no fact sheet: ${name}`, () =>
    assert.deepEqual(
      blocksOf(value).filter((block) => /^(?:label|value):/.test(block)),
      [],
    ));
}

test('no fact sheet: a known label before a text of many sentences', () => {
  const long = 'Schedule: you come when the tide does, '.padEnd(300, 'and again ');
  assert.deepEqual(blocksOf(`Location: Quay\n${long}`).slice(0, 1), ['paragraph: Location: Quay']);
});
