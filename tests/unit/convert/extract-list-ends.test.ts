import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLists } from '../../../scripts/convert/extract/lists.ts';
import { findPay } from '../../../scripts/convert/find/pay.ts';
import { headingRole } from '../../../scripts/convert/knowledge/headings.ts';
import { leadInRole } from '../../../scripts/convert/knowledge/lead-ins.ts';
import { documentOf, outlineOf, recordOf } from './harbour.ts';

const lists = (value: string) => readLists(documentOf(value, { kind: 'job-posting' }));
const own = ['Calm hands on a wet deck in all weathers.', 'Knots of each kind, tied without a lamp.'];
const demands = (lines: readonly string[]) =>
  lists(`Harbour Clerk\n\nRequirements\n\n${[...own, ...lines].join('\n\n')}\n`).minimum.map(({ value }) => value);

for (const line of [
  'At Harbour Co, we keep our lamps lit.',
  'We’re proud to keep the lamps lit.',
  'Harbour Co is acting as an employment agency for this post.',
  'By applying you accept that it is wet.',
  'If you know your ropes, please send us a letter.',
  'Note to recruiters: the gate is shut.',
  'The hiring range for this clerk in Hull, UK is £30,000 to £40,000.',
  '← Back to current openings',
  'Apply   Apply later',
  'LinkedIn     Facebook     Email',
  'Harbour Clerk jobs in Portmoor',
  'Jobs at Harbour Co in Portmoor',
  '+ show more',
  'Report this job',
  'Do you have experience in Rope work?',
])
  test(`no demand: ${line}`, () => assert.deepEqual(demands([line]), own));

for (const line of [
  'At home on deck, with wet hands',
  'We expect two seasons at sea',
  'Apply paint to lamps without help',
  'Creating jobs in Portmoor',
  'Range of movement on ladders',
  'Back to back shifts are no trouble',
])
  test(`a demand: ${line}`, () => assert.deepEqual(demands([line]), [...own, line]));

test('a list without marks ends where the company speaks of itself', () =>
  assert.deepEqual(demands(['At Harbour Co, we keep our lamps lit.', 'The gate is open to all who sing.']), own));

test('a line in sentence case among the lines of a list heads nothing', () => {
  const value = (line: string) =>
    `Harbour Clerk\n\nRequirements\n\nCalm hands on deck.\n\n${line}\n\nA licence to drive the harbour’s crane, or the will to earn one in spring.\n`;
  const headings = (line: string) => outlineOf(value(line), documentOf(value(line), { kind: 'job-posting' }).root);
  assert.equal(headings('Passion for lamps with oil and wick').length, 1);
  assert.equal(headings('How we keep each other dry').length, 2);
  assert.equal(headings('Night Watch And Lamps').length, 2);
});

test('a single line is an item where it says what it asks for', () => {
  const one = (line: string) => lists(`Harbour Clerk\n\nExperience and education\n\n${line}\n`).minimum.length;
  assert.equal(one('A diploma in knots'), 1);
  assert.equal(one('See the paper on the gate'), 0);
});

test('a list under Why join us is of benefits where a line names one', () => {
  const gifts = (line: string) =>
    lists(`Clerk\n\nWhy join us?\n- Boots\n- ${line}\n- Songs at night\n`).jobBenefits.length;
  assert.equal(gifts('Ten days of annual leave'), 3);
  assert.equal(gifts('A view of the sea'), 0);
});

test('topics stand below the list whose heading has no text, however deep it is', () => {
  const value =
    'Role overview\n\nWe lift crates and tie ropes in all weathers, and we sing.\n\nResponsibilities:\n\nNight Lamps\n- Trim\n\nDay Ropes\n- Tie\n';
  const found = lists(`Harbour Clerk\n\n${value}`).responsibilities.map((fact) => fact.value);
  assert.deepEqual(found, ['Trim', 'Tie']);
});

for (const [heading, role] of [
  ['Skills, knowledge, and expertise', 'qualifications'],
  ['Required education', 'minimum'],
  ['Preferred education', 'preferred'],
  ['Qualifications - Required', 'minimum'],
  ['Qualifications - Preferred', 'preferred'],
  ['Skillset', 'qualifications'],
  ['Key competencies', 'traits'],
  ['The ideal candidate is someone who:', 'traits'],
  ['The ideal candidate has', 'qualifications'],
  ['What we’re offering', 'benefits'],
  ['Our commitment', 'inclusion'],
  ['Skills of our boats', undefined],
  ['Education at sea', undefined],
  ['Our committee', undefined],
] as const)
  test(`heading ${heading}: ${role ?? 'nothing'}`, () => assert.equal(headingRole(heading), role));

test('who somebody is announces traits', () => {
  assert.equal(leadInRole('You are someone who:'), 'traits');
  assert.notEqual(leadInRole('We know someone who:'), 'traits');
});

for (const [name, value, kind] of [
  [
    'duties and a sentence that seeks',
    'We are looking for a harbour clerk who sings.\n\nYou will:\n- Count',
    'job-posting',
  ],
  ['duties alone', 'We are looking at the sea.\n\nYou will:\n- Count', 'other'],
  ['demands below a job’s name', 'Harbour Clerk\n\nWe lift crates.\n\nRequirements\n- Calm', 'job-posting'],
  ['demands below another name', 'Harbour Lamps\n\nWe lift crates.\n\nRequirements\n- Oil', 'other'],
] as const)
  test(`${name}: ${kind}`, () => assert.equal(recordOf(value).kind, kind));

test('how high one stands is no title', () => {
  const title = (words: string) => recordOf(`About the role\n\n${words}\n\nDuties\n- Count`, { kind: 'job-posting' });
  const of = (words: string) => {
    const record = title(words);
    return record.kind === 'job-posting' ? record.title.value : undefined;
  };
  assert.notEqual(of('As a senior leader, you count.'), 'senior leader');
  assert.equal(of('As a harbour clerk, you count.'), 'harbour clerk');
});

test('a hiring range is pay, and the place gives a bare yearly range its dollars', () => {
  assert.equal(findPay('The hiring range for this post in Hull is £30,000 to £40,000.').length, 1);
  assert.deepEqual(findPay('The firing range for this post in Hull is £30,000 to £40,000.'), []);
  const bare = (text: string) => findPay(text, { dollar: 'CAD' })[0]?.value.currency;
  assert.equal(bare('90K–110K a year'), 'CAD');
  assert.equal(bare('Salary: 90,000'), undefined);
});
