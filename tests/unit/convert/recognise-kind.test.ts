import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../../../scripts/convert/recognise/recognise.ts';
import { segment } from '../../../scripts/convert/segment/segment.ts';
import { documentOf, sourceOf } from './harbour.ts';

for (const [name, value, kind] of [
  ['two headings that only postings have', 'Responsibilities\n- Count\n\nRequirements\n- Calm', 'job-posting'],
  ['one such heading and a fact sheet', 'Location: Quay\nPay: $20\n\nResponsibilities\n- Count', 'job-posting'],
  ['a fact sheet of three lines', 'Location: Quay\nPay: $20\nVisa: no', 'job-posting'],
  ['a German posting', 'Deine Aufgaben\n- Zählen\n\nDein Profil\n- Ruhe', 'job-posting'],
  ['a French posting', 'Missions\n- Compter\n\nProfil recherché\n- Calme', 'job-posting'],
  ['a page about values', 'Our values\n\nLook twice\nWe look twice at every knot that we tie at sea.', 'guide'],
  ['a page about the interview', 'Interview process\n\nWe talk, and then you work one tide with us.', 'guide'],
  [
    'headed questions',
    'May I try again?\nYes, after two full moons have passed.\n\nIs it cold?\nIn the morning it is cold, until noon.',
    'guide',
  ],
  ['steps', 'Step 1: Talk\nWe talk.\n\nStep 2: Tide\nYou work.\n\nStep 3: Sign\nYou sign.', 'guide'],
  ['marked headings', '# Knots\n\n## Bowline\nTie it.\n\n## Hitch\nTie it too.', 'guide'],
  ['a note', 'The lamps were lit at nine.', 'other'],
  [
    'a line with a job, what it pays and where',
    'Harbour Co | Crane Driver | Remote | £20k-30k\n\nWe lift crates.',
    'job-posting',
  ],
  [
    'prose that seeks a hand, for pay',
    'We are a port and we need a part-time crane driver.\n\nWe pay £20 an hour. Write to the harbour.',
    'job-posting',
  ],
  ['lists that lines announce', 'You will:\n- Count\n\nYou’ll need:\n- Calm', 'job-posting'],
  [
    'a page with a job as its title, its kind and its pay, whatever its headings',
    '# Crane Driver\n\n💶 £20k – £30k\n⏱️ Full-time\n📍 Remote\n\n## Hi\nYo.\n\n## Lamps\nGreen.\n\n## Ropes\nBrown.',
    'job-posting',
  ],
  ['a note about pay', 'Crane drivers\n\nWe pay £20 an hour.', 'other'],
  ['a note about a driver whom we need', 'We need a crane driver. The lamps were lit at nine.', 'other'],
  [
    'a guide that names pay and a job',
    'Crane Driver\n\nInterview process\nWe talk about pay.\n\nRemote | £20k-30k\n\nApply now or never',
    'guide',
  ],
  ['one heading that only postings have', 'Responsibilities\n- Count', 'other'],
  ['a fact sheet of two lines', 'Location: Quay\nPay: $20', 'other'],
  ['one headed question', 'Is it cold?\nIn the morning it is cold, until noon comes.', 'other'],
] as const) {
  test(`kind: ${name}`, () => assert.equal(documentOf(value).kind, kind));
}

test('kind: the keeper has the last word', () => {
  assert.equal(documentOf('The lamps were lit at nine.', { kind: 'job-posting' }).kind, 'job-posting');
});

for (const [name, value, rules] of [
  ['says so of a document of no known kind', 'The lamps were lit at nine.', ['unrecognised-document']],
  ['says nothing of a posting', 'Responsibilities\n- Count\n\nRequirements\n- Calm', []],
  ['says nothing of announced lists', 'Location: Quay\nPay: $20\nVisa: no\n\nYou will:\n- Count', []],
  ['says so of a posting without lists', 'Location: Quay\nPay: $20\nVisa: no\n\nWe sail.', ['unrecognised-structure']],
] as const) {
  test(`messages: ${name}`, () => {
    const { messages } = recognise(sourceOf(value), segment(value));
    assert.deepEqual(
      messages.map(({ ruleId }) => ruleId),
      rules,
    );
    assert.ok(messages.every(({ path }) => path === 'harbour-clerk.txt'));
  });
}

test('messages: says nothing where the keeper has set the kind', () => {
  const source = sourceOf('Lamps.', 'note', { kind: 'other' });
  assert.deepEqual(recognise(source, segment(source.value)).messages, []);
});

for (const [name, value, sidecar, title] of [
  [
    'the line that names the job',
    'Crane Driver\n\nWe lift.',
    {},
    { value: 'Crane Driver', basis: 'stated', at: [0, 12] },
  ],
  ['the heading of the first level', '# Knots\n\n## Bowline', {}, { value: 'Knots', basis: 'stated', at: [0, 7] }],
  ['the keeper’s', '# Knots\n\n## Bowline', { title: 'On knots' }, { value: 'On knots', basis: 'edited', at: [0, 7] }],
  [
    'the keeper’s where no line gives one',
    'Lamps.',
    { title: 'On lamps' },
    { value: 'On lamps', basis: 'edited', at: undefined },
  ],
  ['none of two headings of the first level', '# Knots\n\n# Lamps', {}, undefined],
  ['no numbered heading', '1. Knots ↑\n\nTie them.', {}, undefined],
  ['none where none stands', 'Lamps.', {}, undefined],
] as const) {
  test(`title: ${name}`, () => {
    const found = documentOf(value, sidecar).title;
    const at = found?.position && [found.position.start, found.position.end];
    assert.deepEqual(found && { value: found.value, basis: found.basis, at }, title);
  });
}

test('the title heads the document, and is no section of it', () => {
  const { root } = documentOf('# Knots\n\n## Bowline\nTie it.\n\n## Hitch\nTie it.');
  assert.deepEqual(
    root.sections.map(({ level, blocks }) => [level, blocks.length]),
    [
      [1, 1],
      [1, 1],
    ],
  );
});
