import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slice } from '../../../scripts/convert/position.ts';
import { segment } from '../../../scripts/convert/segment/segment.ts';
import { blocksOf } from './harbour.ts';

const prose = 'The clerks are paid on Fridays, in coins that the harbour itself has struck.';

for (const [name, line, title, marks] of [
  ['hash marks say the depth', '### Pay', 'Pay', { depth: 3 }],
  ['closing hash marks are no title', '## Pay ##', 'Pay', { depth: 2 }],
  ['a colon is no title', '## Pay:', 'Pay', { depth: 2 }],
  ['a number with an arrow', '4. Pay and hours ↑', 'Pay and hours', { depth: 1, number: '4' }],
  ['a number before prose', '4. Pay and hours', 'Pay and hours', { depth: 1, number: '4' }],
  ['a number of two levels', '4.2 Hours', 'Hours', { depth: 2, number: '4.2' }],
  ['a step', 'Step 3: Trial tide ↑', 'Trial tide', { number: '3', isStep: true }],
  ['a round with a dash', 'Round 2 - Panel', 'Panel', { number: '2', isStep: true }],
  [
    'a step of many words without a mark',
    'Step 1 Talk with the harbour master of the day',
    'Talk with the harbour master of the day',
    { number: '1', isStep: true },
  ],
  ['a German step', 'Schritt 2: Probetag', 'Probetag', { number: '2', isStep: true }],
  ['a French step', 'Étape 2 : Essai', 'Essai', { number: '2', isStep: true }],
  ['a heading that the table knows', 'Responsibilities', 'Responsibilities', {}],
  ['a heading that the table knows, with a colon', 'What You’ll Do:', 'What You’ll Do', {}],
  ['a short phrase before prose', 'Lamps and ropes', 'Lamps and ropes', {}],
  ['a question before its answer', 'How are clerks paid?', 'How are clerks paid?', {}],
] as const) {
  test(`heading: ${name}`, () => {
    const value = `${line}\n\n${prose}`;
    const [block] = segment(value);
    assert.equal(block?.kind, 'heading');
    const { kind: _, start, end, text, title: at, ...rest } = block;
    assert.deepEqual(
      { ...rest, title: at && slice(value, at), words: slice(value, text) },
      { ...marks, title, words: line },
    );
    assert.deepEqual([start, end], [0, line.length + 1]);
  });
}

for (const [name, line] of [
  ['a sentence', 'We keep the lamps.'],
  ['a phrase with a sentence in it', 'Lamps are lit'],
  ['a phrase with a dash', 'Lamps - ropes'],
  ['a list in a row', 'Lamps, ropes, crates'],
  ['a line in lower case', 'lamps and ropes'],
  ['a long phrase', 'Ropes lamps crates anchors buoys chains pulleys hooks sails oars'],
  ['a marked item', '- Responsibilities'],
  ['a numbered sentence', '3. Light the lamps.'],
] as const) {
  test(`no heading: ${name}`, () =>
    assert.deepEqual(
      blocksOf(`${line}\n\n${prose}`).filter((block) => block.startsWith('heading')),
      [],
    ));
}

for (const [name, value] of [
  ['numbered lines in a row', '1. Ropes\n2. Lamps\n3. Crates'],
  ['a numbered line before a numbered sentence', `1. Ropes\n2. ${prose}`],
  ['a short phrase before another', 'Lamps and ropes\nCrates and chains\nBuoys'],
  ['a question before a question', 'What do you tie?\nWhat do you lift?'],
  ['a phrase at the end of the text', 'Ropes.\n\nLamps and ropes'],
  ['a hash mark without a space', '#harbour'],
  ['seven hash marks', '####### Pay'],
] as const) {
  test(`no heading: ${name}`, () =>
    assert.deepEqual(
      blocksOf(value).filter((block) => block.startsWith('heading')),
      [],
    ));
}

for (const [name, value, heading] of [
  ['a job near the top', 'Night Watch Trainee\nHarbour Co\nLocation\nQuay', 'heading: Night Watch Trainee'],
  ['below a line that names none', 'Harbour Co\n\nCrane Driver\n\nLift.', 'heading: Crane Driver'],
] as const) {
  test(`title line: ${name}`, () =>
    assert.deepEqual(
      blocksOf(value).filter((block) => block.startsWith('heading')),
      [heading],
    ));
}

for (const [name, value] of [
  ['a sentence about a job', 'We need a driver\n\nLift.'],
  ['a job in a sentence of lower case', 'Our driver lifts crates all day\n\nLift.'],
  ['a job after a full stop', 'Harbour Co. Crane Driver.\n\nLift.'],
  ['a job below the eighth line', `${'Lift.\n\n'.repeat(8)}Crane Driver\n\nLift.`],
  ['a job in an item', '- Crane Driver\n- Night Watch Trainee'],
] as const) {
  test(`no title line: ${name}`, () =>
    assert.deepEqual(
      blocksOf(value).filter((block) => block.startsWith('heading')),
      [],
    ));
}

test('heading: a step with hash marks is a step', () => {
  assert.deepEqual(segment('## Step 1: Talk\nWe talk.').map(({ isStep, number }) => [isStep, number])[0], [true, '1']);
});

for (const [name, line] of [
  ['a number alone', '2.1'],
  ['a year', '2026'],
  ['an amount', '401'],
] as const) {
  test(`no heading: ${name}`, () =>
    assert.deepEqual(blocksOf(`${line}\n\n${prose}`), [`paragraph: ${line}`, `paragraph: ${prose}`]));
}
