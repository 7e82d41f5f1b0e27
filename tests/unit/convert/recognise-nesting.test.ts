import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, outlineOf } from './harbour.ts';

for (const [name, lines, outline] of [
  [
    'hash marks',
    ['# Knots', '', '## Boots', 'A.', '### Laces', 'B.', '## Pay', 'C.'],
    ['other: Boots', '  other: Laces', 'pay: Pay'],
  ],
  [
    'numbers',
    ['1. Pay ↑', 'A.', '1.1 Hours', 'B.', '2. Boots ↑', 'C.'],
    ['pay: Pay', '  other: Hours', 'other: Boots'],
  ],
  [
    'steps below a numbered heading',
    ['4. Interview process ↑', 'A.', 'Step 1: Talk', 'B.', 'Step 2: Tide', 'C.', '5. Pay ↑', 'D.'],
    ['process: Interview process', '  other: Talk', '  other: Tide', 'pay: Pay'],
  ],
  ['steps alone', ['Step 1: Talk', 'B.', 'Step 2: Tide', 'C.'], ['other: Talk', 'other: Tide']],
  [
    'bare headings below a numbered one',
    ['1. Knots ↑', 'A.', 'Two bowlines', '- One.', 'Three hitches', '- Two.', '2. Pay ↑', 'B.'],
    ['other: Knots', '  other: Two bowlines', '  other: Three hitches', 'pay: Pay'],
  ],
  [
    'bare headings alone',
    ['Two bowlines', '- One.', '', 'Three hitches', '- Two.'],
    ['other: Two bowlines', 'other: Three hitches'],
  ],
  [
    'headings inside a line, below one on its own',
    [
      'Responsibilities',
      'About the Team: We keep the lamps lit. Who You Are: - Calm, and kind to all who sail - On time, in every kind of weather - Kind',
    ],
    ['responsibilities: Responsibilities', '  team: About the Team', '  traits: Who You Are'],
  ],
] as const) {
  test(`a guide nests ${name}`, () => {
    const value = lines.join('\n');
    assert.deepEqual(outlineOf(value, documentOf(value, { kind: 'guide' }).root), outline);
  });
}

for (const [name, lines, outline] of [
  [
    'both kinds of qualifications below their heading',
    ['Requirements', 'Minimum Qualifications', '- Calm', 'Preferred Qualifications', '- Kind'],
    ['qualifications: Requirements', '  minimum: Minimum Qualifications', '  preferred: Preferred Qualifications'],
  ],
  [
    'not one kind below the other',
    ['Minimum Qualifications', '- Calm', 'Preferred Qualifications', '- Kind'],
    ['minimum: Minimum Qualifications', 'preferred: Preferred Qualifications'],
  ],
  [
    'headings with a colon below one without',
    ['Job Description', 'Responsibilities:', '- Count', 'Requirements:', '- Calm'],
    ['container: Job Description', '  responsibilities: Responsibilities', '  qualifications: Requirements'],
  ],
  [
    'no statement below anything',
    ['Job Description', 'Responsibilities:', '- Count', 'About Harbour Co:', 'Ropes.'],
    ['container: Job Description', '  responsibilities: Responsibilities', 'company: About Harbour Co'],
  ],
  [
    'equal headings side by side',
    ['Responsibilities', '- Count', 'Benefits', '- Boots'],
    ['responsibilities: Responsibilities', 'benefits: Benefits'],
  ],
] as const) {
  test(`a posting nests ${name}`, () => {
    const value = lines.join('\n');
    assert.deepEqual(outlineOf(value, documentOf(value, { kind: 'job-posting' }).root), outline);
  });
}

test('every block but blanks and the title stands in one section, in order', () => {
  const { blocks, root } = documentOf('# Knots\n\nFirst.\n\n## Pay\n\nA.\n- B\n\n## Boots\n\nC.\n');
  const starts = (section: typeof root): number[] => [
    ...(section.heading ? [section.heading.start] : []),
    ...section.blocks.map(({ start }) => start),
    ...section.sections.flatMap(starts),
  ];
  assert.deepEqual(
    starts(root),
    blocks
      .filter(({ kind }) => kind !== 'blank')
      .map(({ start }) => start)
      .slice(1),
  );
});
