import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLists } from '../../../scripts/convert/extract/lists.ts';
import { readNotices } from '../../../scripts/convert/extract/notices.ts';
import { slice } from '../../../scripts/convert/position.ts';
import { documentOf } from './harbour.ts';

/** The lists of a posting that have anything, each value checked against the words at its place. */
function lists(value: string): Record<string, string[]> {
  const found = Object.entries(readLists(documentOf(value, { kind: 'job-posting' })));
  for (const fact of found.flatMap(([, facts]) => facts))
    assert.equal(fact.position && slice(value, fact.position), fact.value);
  return Object.fromEntries(
    found
      .filter(([, facts]) => facts.length > 0)
      .map(([property, facts]) => [property, facts.map((fact) => fact.value)]),
  );
}

for (const [name, value, found] of [
  ['what a clerk does', 'Responsibilities\n- Count\n- Tie', { responsibilities: ['Count', 'Tie'] }],
  [
    'both kinds of qualifications',
    'Minimum Qualifications\n- Calm\n\nNice to have\n- Songs',
    { minimum: ['Calm'], preferred: ['Songs'] },
  ],
  ['qualifications of no kind, as minimum', 'Requirements\n- Calm', { minimum: ['Calm'] }],
  ['what a clerk is', 'Who You Are\n- Calm', { skills: ['Calm'] }],
  ['benefits', 'Benefits\n- Boots', { jobBenefits: ['Boots'] }],
  [
    'items without marks',
    'Responsibilities\n\nYou count the crates.\n\nYou tie the ropes.',
    { responsibilities: ['You count the crates.', 'You tie the ropes.'] },
  ],
  [
    'lines behind a heading that stands in a line, whatever ends it',
    'Responsibilities\r\nWe sail at noon!### **Your part:**\r\nand count the crates.\r\nYou tie the ropes.',
    { responsibilities: ['and count the crates.', 'You tie the ropes.'] },
  ],
  [
    'marked items, and no line that announces them',
    'Responsibilities\nYou do this:\n- Count\n- Tie',
    { responsibilities: ['Count', 'Tie'] },
  ],
  [
    'items under a heading below the known one',
    '## Responsibilities\n### By day\n- Count\n### By night\n- Watch',
    { responsibilities: ['Count', 'Watch'] },
  ],
  [
    'one list from two sections',
    'Responsibilities\n- Count\n\nKey Duties\n- Tie',
    { responsibilities: ['Count', 'Tie'] },
  ],
  [
    'German headings',
    'Deine Aufgaben\n- Zählen\n\nDein Profil\n- Ruhe\n\nWir bieten\n- Stiefel',
    { responsibilities: ['Zählen'], minimum: ['Ruhe'], jobBenefits: ['Stiefel'] },
  ],
  [
    'French headings',
    'Missions\n- Compter\n\nProfil recherché\n- Calme\n\nNos avantages\n- Bottes',
    { responsibilities: ['Compter'], minimum: ['Calme'], jobBenefits: ['Bottes'] },
  ],
  [
    'a benefit in the section of pay',
    'Compensation\n\nWe pay in coin. Employees receive ten days of paid leave.',
    { jobBenefits: ['Employees receive ten days of paid leave.'] },
  ],
] as const) {
  test(`lists ${name}`, () => assert.deepEqual(lists(value), found));
}

for (const [name, value] of [
  ['one paragraph alone', 'Responsibilities\n\nYou count the crates.'],
  ['items under no known heading', 'Ropes and lamps\n- Brown\n- Green'],
  ['a promise that is no benefit', 'Compensation\n\nEmployees receive their pay on Fridays.'],
  ['a benefit that nobody is given', 'Compensation\n\nThe insurance of the crates is dear.'],
  ['a benefit named in another section', 'About the team\n\nEmployees receive ten days of paid leave.'],
  ['what advertises', 'Responsibilities\n- Click here to book a coaching session.'],
] as const) {
  test(`lists nothing of ${name}`, () => assert.deepEqual(lists(value), {}));
}

test('benefits in prose do not join a list of them', () => {
  assert.deepEqual(lists('Benefits\n- Boots\n\nCompensation\n\nEmployees receive ten days of paid leave.'), {
    jobBenefits: ['Boots'],
  });
});

for (const [name, value, notices] of [
  ['of equal opportunity by its heading', 'Diversity & Inclusion\n\nAll hands are welcome.', ['equal-opportunity']],
  [
    'of equal opportunity by its words',
    'Responsibilities\n\nWe hire without regard to your home port.',
    ['equal-opportunity'],
  ],
  ['of accommodation by its words', 'Requirements\n\nAsk for a reasonable adjustment.', ['accommodation']],
  ['of law by its words', 'Benefits\n\nWe make background checks.', ['legal']],
  ['of law by its letters', 'Harbour\n\nThis post needs an enhanced DBS check.', ['legal']],
  ['of all who are welcome', 'Harbour\n\nAll genders and ages are welcome here.', ['equal-opportunity']],
  ['of difference', 'Harbour\n\nWe celebrate difference on the quay.', ['equal-opportunity']],
  ['of applicants', 'Harbour\n\nWe welcome applications from every port.', ['equal-opportunity']],
  ['of what can be asked for', 'Harbour\n\nTell us of any adjustments.', ['accommodation']],
  [
    'of each kind once, in order',
    'Privacy notice\n\nWe keep your letter.\n\nFair chance\n\nAll may come.\n\nAccessibility\n\nThere is a ramp.',
    ['legal', 'accommodation'],
  ],
  [
    'of two kinds in one text',
    'Benefits\n\nWe give an equal opportunity, and reasonable accommodations.',
    ['equal-opportunity', 'accommodation'],
  ],
] as const) {
  test(`notices: ${name}`, () =>
    assert.deepEqual(
      readNotices(documentOf(value, { kind: 'job-posting' })).map((notice) => notice.value),
      notices,
    ));
}

for (const [name, value] of [
  ['an opportunity', 'Responsibilities\n\nAn opportunity to see the sea.'],
  ['a room', 'Benefits\n\nOur accommodation has a view of the sea.'],
  ['a record', 'Responsibilities\n\nYou keep the record of the tides.'],
  ['a welcome', 'Harbour\n\nYou are welcome to come at noon.'],
  ['a difference', 'Harbour\n\nThe difference between the tides is great.'],
  ['adjustments of a crane', 'Harbour\n\nYou make small adjustments to the crane.'],
  ['a right to work at night', 'Harbour\n\nYou have every right to work at night.'],
] as const) {
  test(`no notice: ${name}`, () => assert.deepEqual(readNotices(documentOf(value, { kind: 'job-posting' })), []));
}
