import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slice } from '../../../scripts/convert/position.ts';
import { segment } from '../../../scripts/convert/segment/segment.ts';
import { blocksOf } from './harbour.ts';

for (const [name, value, title, depth] of [
  ['dashes below a line', 'Pay and hours\n-------------\nA.', 'Pay and hours', 2],
  ['equals signs below a line', 'Harbour Co\n==========\nA.', 'Harbour Co', 1],
  ['dashes below an emphasised line', '**Pay and hours:**\n----------\nA.', 'Pay and hours', 2],
  ['emphasis inside hash marks', '### **Pay and hours** ###\nA.', 'Pay and hours', 3],
  ['emphasis of its last word', '## Pay and **hours**\nA.', 'Pay and **hours**', 2],
  ['emphasis of its first and last word', '## **Pay** and **hours** ##\nA.', '**Pay** and **hours**', 2],
] as const) {
  test(`heading: ${name}`, () => {
    const [block] = segment(value);
    assert.deepEqual([block?.kind, block?.title && slice(value, block.title), block?.depth], ['heading', title, depth]);
  });
}

for (const [name, value, blocks] of [
  ['three dashes are a rule', 'Ropes.\n---\nA.', ['paragraph: Ropes.', 'mark: ---', 'paragraph: A.']],
  [
    'dashes below a blank line are a rule',
    'Ropes.\n\n-----\nA.',
    ['paragraph: Ropes.', 'mark: -----', 'paragraph: A.'],
  ],
  ['dashes below an item are a rule', '- Ropes\n-----\nA.', ['item: Ropes', 'mark: -----', 'paragraph: A.']],
  ['mixed marks are no underline', 'Ropes.\n--==--\nA.', ['paragraph: Ropes.', 'mark: --==--', 'paragraph: A.']],
  [
    'a short rule is no underline of a long line',
    `${'Ropes are tied by hand and by two hands, '.repeat(2)}\n-----\nA.`,
    [`paragraph: ${'Ropes are tied by hand and by two hands, '.repeat(2).trim()}`, 'mark: -----', 'paragraph: A.'],
  ],
] as const) {
  test(`no heading: ${name}`, () => assert.deepEqual(blocksOf(value), blocks));
}

for (const [name, value, blocks] of [
  [
    'a heading that lost its line break',
    'We sail at noon!### **Your part:**\n- Count',
    ['paragraph: We sail at noon!', 'heading: ### **Your part:**', 'item: Count'],
  ],
  ['no hash mark in a number', 'We are #1 of all harbours.', ['paragraph: We are #1 of all harbours.']],
  ['no single hash mark', 'We sail at noon # that is late', ['paragraph: We sail at noon # that is late']],
] as const) {
  test(`inside a line: ${name}`, () => assert.deepEqual(blocksOf(value), blocks));
}

for (const [name, value, blocks] of [
  [
    'keys of all kinds',
    '---\ntitle: Joining us\nropes_used: 3\n---\nWe sail.',
    [
      'mark: ---',
      'label: title:',
      'value: Joining us',
      'label: ropes_used:',
      'value: 3',
      'mark: ---',
      'paragraph: We sail.',
    ],
  ],
  [
    'no lists below a key',
    '---\ntags:\n  - ropes: 3\n---\nWe sail.',
    ['mark: ---', 'paragraph: tags:', 'item: ropes: 3', 'mark: ---', 'paragraph: We sail.'],
  ],
  [
    'no keys further down',
    'We sail.\n---\nropes_used: 3\n---',
    ['paragraph: We sail.', 'mark: ---', 'paragraph: ropes_used: 3', 'mark: ---'],
  ],
  [
    'no keys without a second line of dashes',
    '---\nropes_used: 3\nWe sail.',
    ['mark: ---', 'paragraph: ropes_used: 3', 'paragraph: We sail.'],
  ],
  [
    'no keys above a line of dashes far below',
    `---\nropes_used: 3\n${'We sail.\n'.repeat(60)}---`,
    ['mark: ---', 'paragraph: ropes_used: 3', ...Array.from({ length: 60 }, () => 'paragraph: We sail.'), 'mark: ---'],
  ],
] satisfies [string, string, string[]][]) {
  test(`front matter: ${name}`, () => assert.deepEqual(blocksOf(value), blocks));
}

const prose = 'The clerks are paid on Fridays, in coins that the harbour itself has struck.';
for (const [name, line, kind] of [
  ['an indented phrase is part of a list that lost its marks', '   Lamps and ropes', 'paragraph'],
  ['an indented heading that the table knows is one', '   Responsibilities', 'heading'],
  ['a phrase that one space indents is a heading', ' Lamps and ropes', 'heading'],
] as const) {
  test(`indents: ${name}`, () => assert.equal(segment(`${line}\n\n${prose}`)[0]?.kind, kind));
}
