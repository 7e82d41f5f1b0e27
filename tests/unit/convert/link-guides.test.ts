import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntryDraft } from '../../../scripts/convert/drafts.ts';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { sourceOf } from './harbour.ts';
import { guide } from './joining.ts';

const { linked, messages } = convertSources([
  sourceOf(guide, 'joining'),
  sourceOf('Crane Driver\n\nResponsibilities\n- Lift.\n\nRequirements\n- Calm.\n', 'crane-driver'),
]);
const entry = (path: string): EntryDraft => {
  const found = linked.entries.find(({ collection, id }) => `${collection}/${id}` === path);
  assert.ok(found, `Unexpected absence of ${path}`);
  return found;
};
const words = ({ sections }: EntryDraft) =>
  sections.flatMap(({ children }) => children.flatMap((child) => (child.kind === 'passage' ? [child.words] : [])));

test('a guide becomes entries of each kind, and nothing is lost', () => {
  assert.deepEqual(messages, []);
  assert.deepEqual(linked.entries.map(({ collection, id }) => `${collection}/${id}`).sort(), [
    'faqs/may-i-try-again',
    'roles/crane-driver',
    'stages/talk',
    'stages/trial-tide',
    'topics/joining',
    'topics/working-there',
    'values/look-twice',
    'values/speak-up',
  ]);
});

test('stages, values and questions keep the order of the guide', () => {
  const positions = [
    'stages/talk',
    'stages/trial-tide',
    'values/look-twice',
    'values/speak-up',
    'faqs/may-i-try-again',
  ].map((path) => {
    const { data } = entry(path);
    return 'position' in data && data.position;
  });
  assert.deepEqual(positions, [1, 2, 1, 2, 1]);
});

test('a title says where its heading stands, with number and arrow', () => {
  const { data } = entry('values/look-twice');
  const start = guide.indexOf('2.1 Look twice');
  assert.deepEqual(
    [data.title, data.titleBasis, data.titleFrom],
    ['Look twice', 'stated', `joining:${start}-${start + 14}`],
  );
});

test('prompts stand with the value or stage that asks them', () => {
  const prompts = ['values/look-twice', 'values/speak-up', 'stages/talk', 'stages/trial-tide'].map((path) => {
    const { data } = entry(path);
    return 'prompts' in data && data.prompts.map(({ text }) => text);
  });
  assert.deepEqual(prompts, [['When did you look twice?'], [], ['Why this harbour?'], []]);
});

test('a stage has the measures that its text states', () => {
  const measures = ['stages/talk', 'stages/trial-tide'].map((path) => {
    const { data } = entry(path);
    return 'measures' in data && data.measures.map(({ text }) => text);
  });
  assert.deepEqual(measures, [['20–30 minutes'], ['2 rounds']]);
});

test('a stage has variants where a heading names a family of work', () => {
  const { data } = entry('stages/trial-tide');
  assert.deepEqual('variants' in data && data.variants, [
    { id: 'software-engineers', title: 'Software engineers', families: ['software'] },
  ]);
});

test('the stages apply to every role, in order', () => {
  const { data } = entry('roles/crane-driver');
  assert.deepEqual('stages' in data && data.stages, ['talk', 'trial-tide']);
});

test('the guide’s own topic has what stands nowhere else, and leads to the rest', () => {
  const own = entry('topics/joining');
  assert.deepEqual(words(own), [
    'We wrote this for whoever joins.',
    'We hold two, and ask about both of them in every talk that we have on the quay.',
    'Three steps lead from the quay to the crane, and each of them takes one day.',
    'Whoever does not find an answer here may ask it at the office on the north quay.',
  ]);
  const sees = own.sections.flatMap(({ id, children }) =>
    children.flatMap((child) => (child.kind === 'see' ? [[id, ...child.to]] : [])),
  );
  assert.deepEqual(sees, [
    ['our-values', 'values/look-twice', 'values/speak-up'],
    ['interview-process', 'stages/talk', 'stages/trial-tide'],
    ['frequently-asked-questions', 'faqs/may-i-try-again'],
  ]);
});

test('a section that a topic gathers stands there alone', () => {
  assert.deepEqual(words(entry('topics/working-there')), [
    'It is cold in the morning, and the wind does not stop before noon at all.',
  ]);
});

for (const [name, lines] of [
  [
    'a stage',
    [
      'Step 1: Talk',
      'We talk.',
      '',
      'What do I bring?',
      'Bring your papers, your boots, and a pen that writes in rain.',
      '',
      'Step 2: Tide',
      'You work.',
    ],
  ],
  [
    'a value',
    [
      '## Our values',
      '### Look twice',
      'We look.',
      '### Speak up',
      'We speak.',
      '#### How do I show it?',
      'Tell us of a storm.',
    ],
  ],
] as const) {
  test(`a question inside ${name} has one owner`, () => {
    assert.deepEqual(convertSources([sourceOf(lines.join('\n'), 'joining', { kind: 'guide' })]).messages, []);
  });
}
