import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPay } from '../../../scripts/convert/find/pay.ts';

const pays = (text: string) => findPay(text).map(({ value }) => value);
const listed = (text: string) => text.trim().split(/;\s*/);

for (const word of listed(`
  salary; salaries; pay; paid; pays; compensation; wage; wages; remuneration; earn; earnings; CTC; gross; base;
  brutto; brutes; a day rate; a base rate; an annual rate; an hourly rate; a rate range; Gehalt; Einstiegsgehalt;
  Vergütung; Ausbildungsvergütung; Lohn; Verdienst; salaire; rémunération; indemnité de stage; annual base salary;
  bonus eligible pay
`)) {
  test(`${word} is pay`, () => assert.equal(pays(`${word} £20,000`).length, 1));
}

const others = listed(`
  bonus; bonuses; sign-on; signing; referral; commission; OTE; incentive; award; prize; prime; relocation;
  stipend; allowance; reimbursement; voucher; credit; budget; subsidy; weighting; equity; shares; stock; RSUs;
  sick pay; overtime; holiday pay; severance pay; per diem; pay for travel; paid leave; paid holidays;
  towards rent; pension; match; Zuschuss; contribution; Nachtzulage; revenue; gross margin; funding; funds;
  raised; valuation; ARR; assets; turnover; Umsatz; profit; sales; quota; deals; worth; grant; invested;
  investors; Series B; market size; spend; spent; saved; savings; donation; charity; costs; prices; fees; fine;
  taxes; debt; loan; discount; coaching; session; course; subscription; ROI; per user; per seat; median; average;
  median base pay; salary increase; pay rise; increase; raise; threshold; minimum wage; salary sacrifice; more;
  taxpayers; on top of the salary
`);
for (const word of others) {
  test(`${word} is other money`, () => {
    assert.deepEqual(pays(`a ${word} £20,000 a year`), []);
    assert.deepEqual(pays(`Salary: nothing but £20,000 a year ${word}`), []);
  });
}

for (const topic of listed(`
  tuition; learning; training; wellness; gym; meals; lunch; commuting; equipment; laptop; home office; housing;
  travel; childcare; insurance; coverage; premiums; parking; phone; internet; books; conferences; visa;
  tickets restaurant; transport
`)) {
  test(`money for ${topic} is not pay, unless something parts them`, () => {
    assert.deepEqual(pays(`${topic}: £20,000 a year`), []);
    assert.deepEqual(pays(`£20,000 a year for ${topic}`), []);
    assert.equal(pays(`${topic}, £20,000 a year`).length, 1);
    assert.equal(pays(`£20,000 a year and ${topic}`).length, 1);
  });
}

for (const [unit, forms] of Object.entries({
  HOUR: `
    per hour; an hour; /hr; /hr.; /h; hourly; /hourly; ph; p.h.; pro Stunde; je Stunde; /Std.; par heure;
    de l’heure
  `,
  DAY: 'per day; a day; /day; daily; pro Tag; am Tag; par jour',
  WEEK: 'per week; each week; /wk; weekly; pw; pro Woche; wöchentlich; par semaine',
  MONTH: `
    per month; /mo; monthly; pcm; pro Monat; im Monat; monatlich; par mois; mensuel; brut mensuel;
    (gross) per month
  `,
  YEAR: `
    per year; every year; /yr; annually; annual; yearly; per annum; pa; p.a.; p. a.; im Jahr; jährlich; par an;
    annuel; brutto/Jahr
  `,
})) {
  for (const form of listed(forms)) {
    test(`${form} is the unit ${unit}`, () => assert.equal(pays(`£20,000 ${form}`)[0]?.unitText, unit));
  }
}

for (const [unit, forms] of Object.entries({
  HOUR: 'hourly pay of; Stundenlohn:; taux horaire :; pay per hour:',
  DAY: 'daily rate of; Tagessatz:; TJM :',
  WEEK: 'weekly wage of; Wochenlohn:',
  MONTH: 'monthly salary of; Monatsgehalt:; Bruttomonatsgehalt:; salaire mensuel :; Compensation (monthly):',
  YEAR: 'annual gross salary of; yearly pay:; Jahresgehalt:; salaire brut annuel :; Salary range per annum:',
})) {
  for (const form of listed(forms)) {
    test(`${form} is the unit ${unit}`, () => assert.equal(pays(`${form} £20,000`)[0]?.unitText, unit));
  }
}

for (const [mark, code] of Object.entries({
  'USD ': 'USD',
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  A$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  R$: 'BRL',
  '£': 'GBP',
  '€': 'EUR',
  'CHF ': 'CHF',
  'Fr. ': 'CHF',
  '₹': 'INR',
  '₩': 'KRW',
  '₱': 'PHP',
  'RMB ': 'CNY',
  'SEK ': 'SEK',
  'PLN ': 'PLN',
  'RM ': 'MYR',
})) {
  test(`${mark} is ${code}`, () => assert.equal(pays(`salary of ${mark}20,000`)[0]?.currency, code));
}
test('a yen or yuan sign is no certain currency', () =>
  assert.equal(pays('salary of ¥20,000')[0]?.currency, undefined));
for (const mark of ['Rs. ', 'Rs ', 'Rs.', '₨']) {
  test(`${mark} is most likely INR`, () => assert.equal(pays(`salary of ${mark}20,000`)[0]?.currency, 'INR'));
}
for (const mark of ['XS$', 'PHP ', 'ALL ', 'usd ', 'EURO']) {
  test(`${mark} is no currency`, () => assert.deepEqual(pays(`salary of ${mark}20,000`), []));
}

for (const [ends, forms] of Object.entries({
  '20000..null': `
    from £20,000; starting at £20,000; starts from £20,000; at least £20,000; minimum £20,000; a minimum of £20,000;
    min. £20,000; ab £20,000; mindestens £20,000; à partir de £20,000; dès £20,000; £20,000+; £20,000 or more;
    £20,000 and up; £20,000 upwards; £20,000 oder mehr; £20,000 et plus
  `,
  'null..20000': `
    up to £20,000; maximum £20,000; a maximum of £20,000; max. £20,000; no more than £20,000; bis zu £20,000;
    jusqu’à £20,000
  `,
})) {
  for (const form of listed(forms)) {
    test(`pay ${form} is ${ends}`, () =>
      assert.deepEqual(
        pays(`pay ${form}`).map(({ minValue, maxValue }) => `${minValue}..${maxValue}`),
        [ends],
      ));
  }
}
