import { findPay, type Pay } from '../../../scripts/convert/find/pay.ts';
import { finds, shown } from './shown.ts';

const sum = ({ minValue, maxValue, currency, unitText }: Pay) =>
  `${minValue}..${maxValue} ${currency ?? '?'} ${unitText ?? '?'}`;
const read = (text: string) => shown(text, findPay(text), sum);
const sign = '(currency, from the sign)';

// Where the unit stands: behind the amount, before it, in the word for pay.
finds(read, [
  ['Clerks earn $27.35 - $38.90 per hour.', `27.35..38.9 USD HOUR «$27.35 - $38.90 per hour» ${sign}`],
  ['The hourly rate range at this quay is $45 – $60.', `45..60 USD HOUR «$45 – $60» ${sign}`],
  ['a base salary range of $61250 - $98700 annually', `61250..98700 USD YEAR «$61250 - $98700 annually» ${sign}`],
  ['an annual salary of £30,000', '30000..30000 GBP YEAR «£30,000»'],
  ['Compensation (monthly): €2,000', '2000..2000 EUR MONTH «€2,000»'],
  ['£450 per day', '450..450 GBP DAY «£450 per day»'],
  ['£12.60ph', '12.6..12.6 GBP HOUR «£12.60ph»'],
  ['£28,000pa', '28000..28000 GBP YEAR «£28,000pa»'],
  ['$21.63/Hr. - $34.33/Hr.', `21.63..34.33 USD HOUR «$21.63/Hr. - $34.33/Hr.» ${sign}`],
  ['$75,000/year - $95,000/year', `75000..95000 USD YEAR «$75,000/year - $95,000/year» ${sign}`],
  ['$900 weekly', `900..900 USD WEEK «$900 weekly» ${sign}`],
  ['Stundenlohn von 15 Euro', '15..15 EUR HOUR «15 Euro»'],
  ['Gehalt: 2.000 € brutto pro Monat', '2000..2000 EUR MONTH «2.000 € brutto pro Monat»'],
  ["CHF 85'000.– bis 95'000.– brutto im Jahr", "85000..95000 CHF YEAR «CHF 85'000.– bis 95'000.– brutto im Jahr»"],
  ['Gratification : 1 200 € brut mensuel', '1200..1200 EUR MONTH «1 200 € brut mensuel»'],
  ['de 1 200 € à 1 400 € par mois', '1200..1400 EUR MONTH «1 200 € à 1 400 € par mois»'],
  ['taux horaire de 25,50 €', '25.5..25.5 EUR HOUR «25,50 €»'],
]);

// How the two ends are written.
finds(read, [
  ['$120k–150k', `120000..150000 USD ? «$120k–150k» ${sign}`],
  ['45-60k €', '45000..60000 EUR ? «45-60k €»'],
  ['50-60 k€ brut/an', '50000..60000 EUR YEAR «50-60 k€ brut/an»'],
  ['£45-60,000 per annum', '45000..60000 GBP YEAR «£45-60,000 per annum»'],
  ['₹6–8 LPA', '600000..800000 INR YEAR «₹6–8 LPA»'],
  ['₹6,00,000 - 8,00,000 per annum', '600000..800000 INR YEAR «₹6,00,000 - 8,00,000 per annum»'],
  ['Salary: £28,000 rising to £32,000', '28000..32000 GBP ? «£28,000 rising to £32,000»'],
  ['pay of between $20 and $25 per hour', `20..25 USD HOUR «$20 and $25 per hour» ${sign}`],
  ['$100,000—$130,000 USD', '100000..130000 USD ? «$100,000—$130,000 USD»'],
  ['**Pay:** **$45** \\- **$60** per hour', `45..60 USD HOUR «$45** \\- **$60** per hour» ${sign}`],
  [
    'Pay ranges from £20,000 a year inland up to £25,000 a year here',
    '20000..25000 GBP YEAR «from £20,000 a year inland up to £25,000 a year»',
  ],
]);

// One end only.
finds(read, [
  ['From £20 an hour', '20..null GBP HOUR «From £20 an hour»'],
  ['Up to £25 an hour', 'null..25 GBP HOUR «Up to £25 an hour»'],
  ['a salary starting at £60,000', '60000..null GBP ? «starting at £60,000»'],
  ['a salary of £80,000+', '80000..null GBP ? «£80,000+»'],
  ['ab 15 € pro Stunde', '15..null EUR HOUR «ab 15 € pro Stunde»'],
]);

// Which currency.
finds(read, [
  ['CA$80,000-CA$95,000', '80000..95000 CAD ? «CA$80,000-CA$95,000»'],
  ['$4,000 CAD per month', '4000..4000 CAD MONTH «$4,000 CAD per month»'],
  ['$30/hr (AUD)', '30..30 AUD HOUR «$30/hr»'],
  ['USD 120,000 - 150,000 per annum', '120000..150000 USD YEAR «USD 120,000 - 150,000 per annum»'],
  ['¥5,000 per hour', '5000..5000 ? HOUR «¥5,000 per hour»'],
]);

// What stands beside it.
finds(read, [
  ['Night clerk | Remote | £40k-£50k | Full-time', '40000..50000 GBP ? «£40k-£50k»'],
  ['Night clerk (£40k - £50k)', '40000..50000 GBP ? «£40k - £50k»'],
  ['Base salary £20,000 plus a £1,000 signing bonus and £500 relocation stipend.', '20000..20000 GBP ? «£20,000»'],
  ['The salary is £20,000 + bonus + equity + pension.', '20000..20000 GBP ? «£20,000»'],
  ['Paid training, £18 per hour', '18..18 GBP HOUR «£18 per hour»'],
  ['Salary £30,000 - 37 hours a week', '30000..30000 GBP ? «£30,000»'],
  ['Salary: 45,000 - 60,000 per year', '45000..60000 ? YEAR «45,000 - 60,000 per year»'],
  ['since 2025 - £45,000 per year', '45000..45000 GBP YEAR «£45,000 per year»'],
  ['Interns: £15 an hour. Clerks: £18 an hour.', '15..15 GBP HOUR «£15 an hour»', '18..18 GBP HOUR «£18 an hour»'],
]);
