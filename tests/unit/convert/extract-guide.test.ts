import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Guide } from '../../../scripts/convert/hub-record.ts';
import { slice } from '../../../scripts/convert/position.ts';
import { guideOf } from './harbour.ts';

/** The names of one kind of record in a guide, each checked against the words at its place. */
function names(value: string, of: 'stages' | 'values' | 'questions'): string[] {
  const guide: Guide = guideOf(value);
  return guide[of].map(({ name }) => {
    assert.equal(name.position && slice(value, name.position), name.value);
    return name.value;
  });
}

const asked = 'May I try again?\nYou may try again after two full moons have passed.\n';

for (const [name, of, value, found] of [
  ['stages are steps', 'stages', 'Step 1: Talk ↑\nWe talk.\n\nStep 2: Tide ↑\nYou work.', ['Talk', 'Tide']],
  ['stages are rounds', 'stages', 'Round 1 - Talk\nWe talk.\n\nRound 2 - Tide\nYou work.', ['Talk', 'Tide']],
  ['no stage is a numbered heading', 'stages', '1. Talk ↑\nWe talk.\n\n2. Tide ↑\nYou work.', []],
  ['no stage is a step in a sentence', 'stages', 'Step 1 is a talk with the harbour master.', []],
  [
    'values stand below the heading of values',
    'values',
    '## Our values\n### Look twice\nWe look.\n### Speak up\nWe speak.',
    ['Look twice', 'Speak up'],
  ],
  ['one section below it is no list of values', 'values', '## Our values\n### Look twice\nWe look.', []],
  [
    'no value stands below another heading',
    'values',
    '## Our ropes\n### Look twice\nWe look.\n### Speak up\nWe speak.',
    [],
  ],
  ['questions are headings that ask', 'questions', asked, ['May I try again?']],
  [
    'below the heading of questions all sections are',
    'questions',
    '## FAQ\n### Trying again\nYou may.\n### Boots\nBring them.',
    ['Trying again', 'Boots'],
  ],
  [
    'no question is without an answer',
    'questions',
    '## May I try again?\n## Is it cold?\nIn the morning.',
    ['Is it cold?'],
  ],
  [
    'no question is a numbered section',
    'questions',
    '5. Are you ready? ↑\nThen come to the quay, and bring your boots with you.',
    [],
  ],
  ['no question has sections', 'questions', '## May I?\nYou may.\n### When\nAfter two moons.', []],
] as const) {
  test(name, () => assert.deepEqual(names(value, of), found));
}

test('a stage keeps its own ordinal', () => {
  const { stages } = guideOf('Step 3: Talk\nWe talk.\n\nStep 5: Tide\nYou work.');
  assert.deepEqual(
    stages.map(({ ordinal }) => ordinal),
    [3, 5],
  );
});

for (const [name, words, prompts] of [
  ['what a sentence says is asked', 'They ask: “Why this harbour?”', ['Why this harbour?']],
  ['in straight quotation marks', 'Questions such as "Why this harbour?" are usual.', ['Why this harbour?']],
  ['two of one sentence', 'You are asked “Why this harbour?” and “Why now?”', ['Why this harbour?', 'Why now?']],
  ['without the comma that ends it', 'They ask “Tell us of a storm,” and wait.', ['Tell us of a storm']],
  ['with a full stop before its end', 'They ask “Tell us of a storm.” That is all.', ['Tell us of a storm']],
] as const) {
  test(`prompts: ${name}`, () => {
    const { prompts: found, document } = guideOf(words);
    assert.deepEqual(
      found.map(({ value }) => value),
      prompts,
    );
    assert.ok(found.every(({ value, position }) => position && slice(document.source.value, position) === value));
  });
}

for (const [name, words] of [
  ['a quotation that nobody asks', 'We call it “The Long Quay”.'],
  ['what not to ask', 'Ask about ropes rather than “What do I earn?”'],
  ['a quotation in lower case', 'They ask about “the long quay”.'],
  ['one word or two letters', 'They ask “Eh?”'],
  ['an advertisement', 'Click here to book a coaching session and ask “Why this harbour?”'],
] as const) {
  test(`no prompt: ${name}`, () => assert.deepEqual(guideOf(words).prompts, []));
}

test('a guide without a heading of its own is named after its file', () => {
  const { title } = guideOf('We talk.');
  assert.deepEqual(title, { value: 'Harbour clerk', basis: 'inferred' });
});
