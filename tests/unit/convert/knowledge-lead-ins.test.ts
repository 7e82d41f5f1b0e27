import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadInRole } from '../../../scripts/convert/knowledge/lead-ins.ts';
import { likelyRole, toldRole } from '../../../scripts/convert/knowledge/likely-role.ts';

for (const [role, lines] of Object.entries({
  responsibilities:
    'You will:; As our lamp keeper, you’ll:; The successful candidate will:; Duties shall include:; You will help us to:; Your day:',
  qualifications:
    'You’ll need:; Applicants should have:; We are looking for a keeper who:; We ask for:; You:; To do well you will have:',
  minimum: 'Candidates must:; You must have:; Only those can apply who:',
  preferred:
    'It would be an advantage to have:; It is desirable, but not essential, to have:; Bonus if you have:; It is also great if you have:',
  benefits: 'We can offer you:; You’ll get:; In return, you will receive:; We give you:',
})) {
  for (const line of lines.split('; ')) test(`${line} ${role}`, () => assert.equal(leadInRole(line), role));
}

for (const line of [
  'The tide waits for nobody:',
  'We sail on these days:',
  'Bring:',
  'The lamps are these:',
  'You will see the harbour at night and by day:',
  'Our berths:',
  '',
  `You count and count and ${'count and '.repeat(20)}you will:`,
]) {
  test(`${line || '(nothing)'} announces no list of a posting`, () => assert.equal(leadInRole(line), undefined));
}

for (const [heading, role] of [
  ['Typical lamp qualifications', 'qualifications'],
  ['Examples of harbour duties', 'responsibilities'],
  ['Advantageous knots', 'preferred'],
  ['Essential sailing skills', 'minimum'],
  ['Harbour perks', 'benefits'],
  ['Physical requirements', 'working-there'],
] as const) {
  test(`a word tells: ${heading}`, () => assert.equal(likelyRole(heading), role));
}

for (const heading of [
  'Ropes and lamps',
  'The experienced keeper',
  'Skilled hands',
  'What are the requirements of a harbour?',
  'All about the skills of those who sailed before us at night',
  'Your skills must be these',
  'Applicants should have experience',
]) {
  test(`no word tells: ${heading}`, () => assert.equal(toldRole(heading), undefined));
}
