import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slice } from '../../../scripts/convert/position.ts';
import { segment } from '../../../scripts/convert/segment/segment.ts';
import { guideOf } from './harbour.ts';

const prose = 'The clerks are paid on Fridays, in coins that the harbour itself has struck.';

/** The kinds of the blocks of a line over prose, and the title of its heading. */
function read(line: string): { kinds: string[]; title?: string } {
  const value = `${line}\n\n${prose}`;
  const blocks = segment(value, value.length, true);
  const heading = blocks.find(({ kind }) => kind === 'heading');
  return { kinds: blocks.map(({ kind }) => kind), ...(heading?.title ? { title: slice(value, heading.title) } : {}) };
}

for (const [name, line, title] of [
  ['strong', '<strong>Vos marées</strong>', 'Vos marées'],
  ['a known word with a colon', '<strong>Vos missions :</strong>', 'Vos missions'],
  ['bold', '<b>Pay and hours</b>', 'Pay and hours'],
  ['a step', '<strong>Step 2: Trial tide</strong>', 'Trial tide'],
  ['a summary', '<details open><summary>**Q: May I try again?**</summary>', 'May I try again?'],
] as const) {
  test(`heading in tags: ${name}`, () => {
    assert.deepEqual(read(line), { kinds: ['mark', 'heading', 'mark', 'blank', 'paragraph'], title });
  });
}

for (const [name, line] of [
  ['a sentence', '<strong>We pay on Fridays.</strong>'],
  ['tags inside a sentence', 'We pay <strong>on Fridays</strong>'],
  ['a tag that nothing closes', '<strong>Vos marées'],
  ['an unknown word with a colon', '<strong>Vos marées :</strong>'],
  ['a link', '<a href="/pay">Pay and hours</a>'],
] as const) {
  test(`no heading in tags: ${name}`, () => assert.equal(read(line).title, undefined));
}

const names = (value: string) => guideOf(value).questions.map(({ name }) => name.value);

test('items marked as questions head what answers them', () => {
  const value =
    '# Ropes\n\n## FAQ\n\n- Q: May I bring a dog?\n\n  - A: It may sleep in the shed.\n\n- Q: Who reads the log?\n\n  - A: The mate reads it.\n';
  assert.deepEqual(names(value), ['May I bring a dog?', 'Who reads the log?']);
});

for (const [name, value] of [
  ['one alone', '# Ropes\n\n## Talk\n\n- Q: May I bring a dog?\n- We count.\n- We sleep.\n'],
  ['items that ask without the mark', '# Ropes\n\n## We ask\n\n- May you bring a dog?\n- Who reads the log?\n'],
  ['a quarter of the year', '# Ropes\n\n## Plan\n\n- Q1: Tie the ropes\n- Q2: Light the lamps\n'],
] as const) {
  test(`no question: ${name}`, () => assert.deepEqual(names(value), []));
}

test('bold questions with their letter are questions without it', () => {
  const value =
    '# Ropes\n\n**Q: May I bring a dog?**\n\nIt may sleep in the shed.\n\n**Q: Who reads the log?**\n\nThe mate reads it each night.\n';
  assert.deepEqual(names(value), ['May I bring a dog?', 'Who reads the log?']);
});
