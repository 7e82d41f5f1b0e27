import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEmploymentTypes } from '../../../scripts/convert/find/employment.ts';
import { finds, findsNothing, shown } from './shown.ts';

const read = (text: string) => shown(text, findEmploymentTypes(text));
const permanent = '(full time, from a permanent contract)';

finds(read, [
  ['Tide Clerk Intern, Harbour Desk (Summer 2026)', 'INTERN «Intern»'],
  ['Internship', 'INTERN «Internship»'],
  ['Internship Programme 2026', 'INTERN «Internship»'],
  ['Full-time Intern', 'INTERN «Intern»'],
  ['Part-time internship', 'INTERN «internship»'],
  ['Praktikant (m/w/d)', 'INTERN «Praktikant»'],
  ['Pflichtpraktikum', 'INTERN «Pflichtpraktikum»'],
  ['Stage', 'INTERN «Stage»'],
  ['Tide clerk - Stage', 'INTERN «Stage»'],
  ['Stage Capitaine de port (H/F)', 'INTERN «Stage»'],
  ["Stage de fin d'études", 'INTERN «Stage de fin»'],
  ['Summer 2026 Co-Op', 'INTERN «Co-Op»'],
  ['Werkstudent (m/w/d)', 'PART_TIME «Werkstudent» (part time, from the student status)'],
  ['Full Time', 'FULL_TIME «Full Time»'],
  ['Vollzeit/Teilzeit', 'FULL_TIME «Vollzeit»', 'PART_TIME «Teilzeit»'],
  ['Regular', `FULL_TIME «Regular» ${permanent}`],
  ['CDI', `FULL_TIME «CDI» ${permanent}`],
  ['Open Ended', `FULL_TIME «Open Ended» ${permanent}`],
  ['Permanent contract', `FULL_TIME «Permanent» ${permanent}`],
  ['Regular Full-Time', `FULL_TIME «Regular» ${permanent}`, 'FULL_TIME «Full-Time»'],
  ['Contract (4 or 8 months)', 'CONTRACTOR «Contract»'],
  ['Freelance', 'CONTRACTOR «Freelance»'],
  ['Fixed-term contract', 'TEMPORARY «Fixed-term»'],
  ['Temporary', 'TEMPORARY «Temporary»'],
  ['CDD 6 mois', 'TEMPORARY «CDD»'],
  ['Ausbildung', 'OTHER «Ausbildung»'],
]);

for (const [type, words] of Object.entries({
  INTERN: 'Interns; Internships; Praktikum; Praktikantin; Praktika; Stagiaire; Offre de stage; stage h/f; Coop; Stages',
  FULL_TIME:
    'Fulltime; Full-time; Vollzeit; Temps plein; Plein temps; Permanent role; Indefinite; Unbefristet; Festanstellung',
  PART_TIME: 'Part time; Teilzeit; Temps partiel; Minijob; Working student; Werkstudentin',
  CONTRACTOR:
    'Contractor; Freelancer; Freiberuflich; Freier Mitarbeiter; B2B; 1099; Contract position; Contract employment',
  TEMPORARY: 'Fixed term; FTC; Befristet; Intérim; Seasonal; Saisonnier; Temp; Casual; Temporary job',
  VOLUNTEER: 'Volunteer; Volunteers; Volunteer lamp lighter',
  OTHER: 'Apprenticeship; Auszubildende; Alternance; Apprenti; Apprentissage; Zero hours; Other',
})) {
  for (const word of words.split('; ')) {
    test(`${word} is ${type}`, () =>
      assert.deepEqual(
        findEmploymentTypes(word).map(({ value }) => value),
        [type],
      ));
  }
}

for (const about of 'manager; coordinator; lead; recruiter; supervisor; director; adviser; mentor; experience'.split(
  '; ',
)) {
  test(`an intern ${about} is no intern`, () => assert.deepEqual(read(`Intern ${about}`), []));
}
for (const study of 'studies; degree; course; enrolment; equivalent; education; undergraduate'.split('; ')) {
  test(`full-time ${study} are no full-time job`, () => assert.deepEqual(read(`full-time ${study}`), []));
}

findsNothing(read, [
  'Internal Auditor',
  'International Pilot',
  'Internist',
  'Interner Bote',
  'Internship Programme Manager',
  'Intern Recruiter',
  'internship experience',
  'Stage 2: talk on the quay',
  'early stage harbour',
  'Stage Manager',
  'the next stage',
  'The Co-op Group',
  'The Co-op',
  'Co-op Bank',
  'Cooperative Lead',
  'full-time, post-secondary student',
  'full-time studies',
  'full-time equivalent',
  'regular meetings',
  'Contract Manager',
  'contract negotiations',
  'Permanent Secretary',
  'Temperature Clerk',
  'Template Clerk',
  'some other time',
  'Harbour Clerk',
  'Volunteer Coordinator',
  'Volunteer Manager',
  'volunteering',
  'cdiscount',
  'Praktische Arbeit',
  '',
]);
