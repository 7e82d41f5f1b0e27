import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slice } from '../../../scripts/convert/position.ts';
import { segment } from '../../../scripts/convert/segment/segment.ts';

const blocksOf = (value: string) =>
  segment(value, value.length, true).map(({ kind, text }) => `${kind}: ${slice(value, text)}`);

for (const [name, value, blocks] of [
  [
    'a head of labels and values',
    '| Field | Value |\n| --- | --- |\n| Location | Lisbon |\n| Team | Ropes |',
    [
      'mark: | Field | Value |',
      'mark: | --- | --- |',
      'label: Location',
      'value: Lisbon',
      'label: Team',
      'value: Ropes',
    ],
  ],
  [
    'a head that says more',
    '| Harbour Co | |\n| --- | --- |\n| Location | Lisbon |\n| Team | Ropes |',
    ['paragraph: Harbour Co', 'mark: | --- | --- |', 'label: Location', 'value: Lisbon', 'label: Team', 'value: Ropes'],
  ],
  [
    'no outer bars, and a label as head',
    'Location | Lisbon\n---|---\n**Team:** | Ropes \\| lamps\nBerth | 4',
    [
      'label: Location',
      'value: Lisbon',
      'mark: ---|---',
      'label: Team:',
      'value: Ropes \\| lamps',
      'label: Berth',
      'value: 4',
    ],
  ],
  [
    'a row without a value',
    '| | |\n| --- | --- |\n| Location | Lisbon |\n| Team | Ropes |\n| Berth | |',
    [
      'mark: | | |',
      'mark: | --- | --- |',
      'label: Location',
      'value: Lisbon',
      'label: Team',
      'value: Ropes',
      'paragraph: Berth',
    ],
  ],
] satisfies [string, string, string[]][]) {
  test(`a table as a fact sheet: ${name}`, () => assert.deepEqual(blocksOf(value), blocks));
}

for (const [name, value] of [
  ['one label', '| Ship | Berth |\n| --- | --- |\n| Location | 4 |\n| Ida | 5 |'],
  ['three columns', '| Location | Team | Pay |\n| --- | --- | --- |\n| Lisbon | Ropes | $20 |'],
  [
    'labels in few of its rows',
    `| A | B |\n| --- | --- |\n| Location | 4 |\n| Team | 5 |\n${'| Ida | 5 |\n'.repeat(6)}`,
  ],
  ['a long value', `| A | B |\n| --- | --- |\n| Location | ${'Ropes '.repeat(60)} |\n| Team | 5 |`],
] as const) {
  test(`no fact sheet: a table with ${name}`, () =>
    assert.deepEqual(
      segment(value, value.length, true).map(({ kind }) => kind),
      ['table'],
    ));
}
