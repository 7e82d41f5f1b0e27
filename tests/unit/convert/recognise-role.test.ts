import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasMoreLetters, headingRole, normaliseHeading } from '../../../scripts/convert/knowledge/headings.ts';
import { documentOf, outlineOf } from './harbour.ts';

for (const [role, headings] of Object.entries({
  container: ['Job Description', 'About the Role', 'Stellenbeschreibung', 'Description du poste'],
  responsibilities: [
    'Key Responsibilities',
    'What You’ll Do',
    'Deine Aufgaben',
    'Das erwartet dich',
    'Vos missions',
    'Responsabilités',
  ],
  qualifications: [
    'Requirements',
    'What we’re looking for',
    'Dein Profil',
    'Anforderungen',
    'Profil recherché',
    'Compétences requises',
  ],
  minimum: ['Minimum Qualifications', 'Essential criteria', 'Must-haves', 'Mindestanforderungen'],
  preferred: ['Preferred Qualifications:', 'Nice to have', 'Von Vorteil', 'Les plus'],
  traits: ['Who You Are', 'Qui es-tu ?'],
  benefits: ['Perks & Benefits', 'What we offer', 'Wir bieten', 'Nos avantages'],
  pay: ['Compensation', 'Salary range', 'Hourly pay', 'Vergütung', 'Gehalt', 'Salaire', 'Rémunération'],
  dates: ['Start dates', 'Key dates', 'Eintrittsdatum', 'Date de début'],
  application: ['How to apply', 'Bewerbung', 'Comment postuler'],
  programme: ['About our internship', 'About the summer program'],
  team: ['About the team', 'Meet the team', 'Das Team', 'Über das Team', 'Notre équipe', 'À propos de l’équipe'],
  company: ['About Harbour Co', 'Who we are', 'Über uns', 'Qui sommes-nous ?', 'L’entreprise'],
  'why-join': ['Why join Harbour Co?', 'Warum wir', 'Pourquoi nous rejoindre'],
  inclusion: ['Diversity & Inclusion', 'Equal opportunity', 'Vielfalt bei uns', 'Diversité et inclusion'],
  accommodation: ['Harbour accommodation', 'Accessibility'],
  'fair-chance': ['Fair chance notice', 'For all candidates', 'City applicants with criminal histories'],
  wellbeing: ['Trust and Safety', 'Wellbeing'],
  privacy: ['Privacy notice', 'Datenschutz'],
  values: ['3. Our core values ↑', 'Guiding principles', 'Unsere Werte', 'Nos valeurs'],
  process: ['The interview process & timeline', 'Bewerbungsprozess', 'Processus de recrutement'],
  questions: ['Frequently asked questions', 'FAQ', 'Häufig gestellte Fragen', 'Questions fréquentes'],
  'working-there': ['Working at Harbour Co', 'Our culture'],
  contents: ['Table of contents', 'On this page'],
})) {
  for (const heading of headings) test(`${heading}: ${role}`, () => assert.equal(headingRole(heading), role));
}

for (const heading of [
  'Ropes and lamps',
  'About',
  'The responsible clerk',
  'Paying attention',
  'A team of lions',
  'Valuable cargo',
  'Requirement-free berths',
  'Questions of honour',
  'Join',
  '',
  `Our values ${'and ropes '.repeat(10)}`,
]) {
  test(`${heading || '(nothing)'}: no known heading`, () => assert.equal(headingRole(heading), undefined));
}

for (const [name, text, form] of [
  ['case, accents and the quotation mark', 'Ce que VOUS offrez à l’équipe', "ce que vous offrez a l'equipe"],
  ['a number in front', '3.1 Pay', 'pay'],
  ['arrows and a colon behind', 'Pay: ↑', 'pay'],
  ['brackets and marks of emphasis', '**【Pay】**', 'pay'],
  ['the sign for and', 'Pay & hours', 'pay and hours'],
  ['characters without width', 'P\u200Bay\u00AD', 'pay'],
  ['a figure that is the heading', '401', '401'],
] as const) {
  test(`normalised: ${name}`, () => assert.equal(normaliseHeading(text), form));
}

for (const [name, value, outline] of [
  [
    'a name that the text calls a team is one',
    'About Night Watch\n\nThe Night Watch team keeps the lamps of the harbour lit all night.',
    ['team: About Night Watch'],
  ],
  [
    'a name that the text calls no team is a company',
    'About Harbour Co\n\nThe harbour is old. A team of forty keeps all of its lamps lit.',
    ['company: About Harbour Co'],
  ],
] as const) {
  test(`roles: ${name}`, () => assert.deepEqual(outlineOf(value, documentOf(value, { kind: 'guide' }).root), outline));
}

test('roles: a team of forty makes no team of a company', () => {
  const value = 'About Harbour Co\n\nThe harbour has a team of forty, who keep all of its lamps lit.';
  assert.deepEqual(outlineOf(value, documentOf(value, { kind: 'guide' }).root), ['company: About Harbour Co']);
});

test('what is offered has the name of who offers it', () => {
  assert.equal(headingRole('Was Nordkai dir bietet'), 'benefits');
  assert.equal(headingRole('Das sind Ihre Vorteile'), 'benefits');
  assert.notEqual(headingRole('Was du uns bietest'), 'benefits');
});

test('what one may expect directly below the benefits is one of them', () => {
  const value =
    '## Aufgaben\n- Kähne zählen\n\n## Benefits\n\n**Das erwartet dich**\n\n- Ein Boot\n\n## Profil\n- Ruhe\n';
  const { root } = documentOf(value, { kind: 'job-posting' });
  assert.ok(outlineOf(value, root).some((line) => line.trim() === 'benefits: Das erwartet dich'));
});

for (const [text, more] of [
  ['Duties', false],
  [`Duties ${'of the tally '.repeat(9)}`, true],
  [`Duties ${'. '.repeat(200)}`, false],
  [`Duties ${'é'.repeat(200)}`, false],
] as const)
  test(`“${text.slice(0, 24)}” has ${more ? '' : 'no '}more letters than a heading may have`, () =>
    assert.equal(hasMoreLetters(text, 90), more));
