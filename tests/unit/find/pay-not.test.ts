import { findPay, type Pay } from '../../../scripts/convert/find/pay.ts';
import { findsNothing, shown } from './shown.ts';

const sum = ({ minValue, maxValue }: Pay) => `${minValue}..${maxValue}`;
const read = (text: string) => shown(text, findPay(text), sum);

// Money beside pay.
findsNothing(read, [
  'a signing bonus of $10,000',
  'a $10,000 signing bonus',
  'In addition to your salary, you get $5,000',
  'a referral bonus ($1,000)',
  'relocation help of up to $5,000',
  'a stipend of $1,500 per month',
  'a $1,500 monthly housing stipend',
  'a monthly allowance of €400',
  'a car allowance: £5,000',
  '401(k) match of up to $5,000',
  'Compensation: fair, 401k',
  '$1,000 learning budget',
  '$1,000 per year for learning',
  '$50 per month for your phone',
  '$75 per diem',
  'sick pay of £116 per week',
  'lunch vouchers, 11€/jour',
  '100 000 € de prime',
]);

// The firm's money, its customers', and the market's.
findsNothing(read, [
  'The harbour raised $50M in a Series B',
  'a $2 billion market',
  '$5bn in revenue',
  'over £3 Mio. of cargo a year',
  'managing $20,000 - $30,000 of ad spend per month',
  'a budget of $30,000 per year',
  'saves shippers $40,000 per year',
  '$99 per user per month',
  '$20 a month',
  'customers pay $500 per month',
  'the harbour donated $20,000 last year',
  'Landlubbers book a session for ~$500',
  'a discount of $400 per week',
  '$5,000 - $10,000 in cloud credits',
]);

// Figures about pay.
findsNothing(read, [
  'a median total compensation of $244,000 here',
  'the average salary is $60,000',
  'salaries rise by $50,000 per year or more increase in some years',
  'a raise of $5,000 per year',
  '$50,000 more',
  'a visa asks for a salary threshold of £38,700',
  'more than the minimum wage of $15 per hour',
]);

// Numbers that are no money, and money of which nothing says that it is pay.
findsNothing(read, [
  '$15.00',
  '$50,000',
  'between $10k and $20k',
  '15% of your shares in year 1',
  'an ROI of 100x',
  'CAD 2024 drawings',
  'PHP 8 and PHP 7',
  'rated 4.5 - 5',
  'pay grade 7',
  'salary band 6 to 7',
  '10 paid holidays per year',
  'version €1.2.3',
  'salary: $60 - $45',
  'salary: $5 - $200,000',
  'salary: $40 - €60 - 12%',
  'paid 40 hours a week',
  'in 2024 - 2025 per year',
]);
