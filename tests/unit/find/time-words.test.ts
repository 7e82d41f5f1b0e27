import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDurations } from '../../../scripts/convert/find/duration.ts';
import { findExperience } from '../../../scripts/convert/find/experience.ts';
import { monthOf } from '../../../scripts/convert/find/tables/months.ts';

const lasts = (text: string) => findDurations(text).map(({ value }) => `${value.min}..${value.max}`);
const asks = (text: string) => findExperience(text).map(({ value }) => `${value.minYears}..${value.maxYears}`);
const listed = (text: string) => text.trim().split(/;\s*/);

for (const [iso, forms] of Object.entries({
  PT3M: '3 minutes; 3 mins; 3 Minuten; 3-minute',
  PT3H: '3 hours; 3 hrs; 3h; 3 Stunden; 3 heures',
  P3D: '3 days; 3 Tage; 3-tägig; 3 jours; 3 working days; 3 calendar days; three days; drei Tage; trois jours',
  P3W: '3 weeks; 3 wks; 3 Wochen; 3-wöchiges; 3 semaines; 3 full weeks',
  P3M: '3 months; 3 mos; 3 Monate; dreimonatig; 3 mois; 3 consecutive months',
  P3Y: '3 years; 3 yrs; 3 year(s); 3 Jahre; 3-jährige; 3 ans; 3 années',
})) {
  for (const form of listed(forms)) {
    test(`${form} lasts ${iso}`, () => assert.deepEqual(lasts(`a watch (${form}) at sea`), [`${iso}..${iso}`]));
  }
}

for (const [ends, forms] of Object.entries({
  'P3M..null': `
    at least 3 months; minimum 3 months; a minimum of 3 months; min. 3 months; more than 3 months;
    longer than 3 months; mindestens 3 Monate; au moins 3 mois; 3+ months; 3 months or more; 3 months or longer;
    3 months and above; 3 months minimum
  `,
  'null..P3M': `
    up to 3 months; maximum 3 months; a maximum of 3 months; max. 3 months; at most 3 months;
    no longer than 3 months; less than 3 months; within 3 months; bis zu 3 Monate; höchstens 3 Monate;
    maximal 3 Monate; jusqu’à 3 mois; au plus 3 mois; 3 months or less; 3 months maximum
  `,
  'P3M..P6M': `
    3-6 months; 3–6 months; 3 to 6 months; 3 or 6 months; 3 bis 6 Monate; 3 à 6 mois; 3 ou 6 mois;
    entre 3 et 6 mois
  `,
})) {
  for (const form of listed(forms))
    test(`${form} is ${ends}`, () => assert.deepEqual(lasts(`A watch of ${form}.`), [ends]));
}

for (const frame of listed(`
  past 3 months; last 3 months; next 3 months; previous 3 months; every 3 months; each 3 months; aged 3 years;
  vor 3 Monaten; il y a 3 mois; 3 months ago; 3 years old; 3 years of age; 3 years or older; 3 months left;
  3 months remaining; 3 days weekly; 3 days per week; 3 days a week; 3 days each week; 3 days every week;
  3 days/week; 3 days pro Woche; 3 Tage je Woche; 3 jours par semaine; 3 days in the office; 3 days on-site;
  3 hours in the day; 3-year degree; 3-year bachelor; 3 days holiday; 3 days of leave; 3 weeks vacation;
  3 days PTO; 3 days of paid sick leave; 3 months parental leave; 3 Tage Urlaub; from 3h; à 3h
`)) {
  test(`${frame} lasts nothing`, () => assert.deepEqual(lasts(`We say ${frame} here`), []));
}

for (const [years, forms] of Object.entries({
  '3..null': `
    at least 3 years; minimum of 3 years; min. 3 years; no less than 3 years; more than 3 years; over 3 years;
    3+ years; 3 plus years; 3 or more years; 3 years or more; 3 years or above; 3 years and up;
    mindestens 3 Jahre; mehr als 3 Jahre; 3 Jahre oder mehr; au moins 3 ans; minimum de 3 ans; plus de 3 ans;
    3 ans ou plus; three years; 3 yrs; 3 full years
  `,
  '0..3': `
    up to 3 years; less than 3 years; at most 3 years; maximum of 3 years; no more than 3 years; bis zu 3 Jahre;
    moins de 3 ans
  `,
  '3..5': '3-5 years; 3 to 5 years; 3 or 5 years; 3 bis 5 Jahre; 3 à 5 ans; 3 ou 5 ans',
})) {
  for (const form of listed(forms)) {
    test(`${form} of experience is ${years}`, () => assert.deepEqual(asks(`We need ${form} of experience`), [years]));
  }
}

for (const whole of listed(`
  0 year(s) or above; 3 years and up; 3 years or more; 3 Jahre oder mehr; 3 ans ou plus; 3 years minimum; 3 years +
`)) {
  test(`${whole} is a lower bound as it stands`, () => assert.equal(asks(whole).length, 1));
}

for (const frame of listed(`
  3 years of user experience; 3 years of customer experience; 3 years of combined experience;
  3 years of brand experience; we have 3 years of experience; our old harbour has 3 years of experience;
  the company offers 3 years of experience; 3 years ago, experience; 3 years in a row; at least 3 years of age;
  at least 3 years of history; at least 3 years of study; at least 3 years of college; at least 3 years in prison;
  at least 3 years during the course; at least 3 years including; a visa valid for at least 3 years in all;
  stay at least 3 years in town; 10:3 years experience
`)) {
  test(`${frame} asks for nothing`, () => assert.deepEqual(asks(frame), []));
}

for (const [month, names] of Object.entries({
  1: 'January Jan Januar Jänner janvier janv',
  2: 'February Feb Februar février févr',
  3: 'March Mar März Mrz mars',
  4: 'April Apr avril avr',
  5: 'May Mai',
  6: 'June Jun Juni juin',
  7: 'July Jul Juli juillet juil',
  8: 'August Aug août aout',
  9: 'September Sept Sep septembre',
  10: 'October Oct Oktober Okt octobre',
  11: 'November Nov novembre',
  12: 'December Dec Dezember Dez décembre déc',
})) {
  for (const name of names.split(' '))
    test(`${name} is month ${month}`, () => assert.equal(monthOf(name), Number(month)));
}
for (const word of ['Maya', 'Ma', 'Augustine', 'Decem', 'Octo', 'Marsh', 'jul.', '', 'constructor']) {
  test(`${word || 'nothing'} is no month`, () => assert.equal(monthOf(word), undefined));
}
