import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOf } from './harbour.ts';
import { plain, readRecords } from './plain-records.ts';

const guide = `1. Our values ↑
We hold two, and ask about both of them in every talk that we have on the quay.

1.1 Look twice
We look.

1.2 Speak up
They ask: “When did you speak up?”

2. Interview process ↑
Two steps lead from the quay to the crane, and each of them takes one whole day.

Step 1: Talk
We talk.

Step 2: Tide
You work.

May I try again?
You may try again after two full moons have passed.

You may even try a third time, if you like the sea that much.
`;
const records = readRecords([sourceOf(guide, 'joining')]);

test('a guide has its sections, stages, values, questions and prompts', () => {
  assert.deepEqual(plain(records.documents[0].guide, guide), {
    sections: [
      { title: 'Our values', level: 2, number: '1' },
      { title: 'Look twice', level: 3, number: '1.1' },
      { title: 'Speak up', level: 3, number: '1.2' },
      { title: 'Interview process', level: 2, number: '2' },
      { title: 'Step 1: Talk', level: 3 },
      { title: 'Step 2: Tide', level: 3 },
    ],
    stages: [
      { position: 1, name: 'Talk' },
      { position: 2, name: 'Tide' },
    ],
    values: [{ name: 'Look twice' }, { name: 'Speak up' }],
    questions: [
      {
        name: 'May I try again?',
        acceptedAnswer:
          'You may try again after two full moons have passed.\nYou may even try a third time, if you like the sea that much. < You may try again after two full moons have passed.\n\nYou may even try a third time, if you like the sea that much.',
      },
    ],
    prompts: ['When did you speak up?'],
  });
});

test('a name at the head of its own sentence is a value, and no heading of the page', () => {
  const value =
    '## Our values\n- **Look twice:** We look.\n- **Speak up:** We speak.\n- **Stay calm:** We do.\n\n## Boots\nBrown.\n';
  const { sections, values } = readRecords([sourceOf(value, 'joining', { kind: 'guide' })]).documents[0].guide;
  const names = (list: { title?: { value: string }; name?: { value: string } }[]) =>
    list.map(({ title, name }) => (title ?? name)?.value);
  assert.deepEqual(
    [names(sections), names(values)],
    [
      ['Our values', 'Boots'],
      ['Look twice', 'Speak up', 'Stay calm'],
    ],
  );
});
