import { fold } from './fold.ts';
import { words } from './pattern.ts';

/**
 * Provinces and states count after a comma and at the end of an address line: `Kingston, ON, CA`, `Portland, OR 97201`.
 */
const stateAfterComma = (codes: string) => String.raw`(?<=,\s?)(?:${codes})(?=,|\s{0,3}(?:$|[\n\r(|·•])|\s[A-Z]?\d)`;

/** Countries by what a location says of them, and the money that a sign means there. `Ontario, CA` is in California. */
const countries = [
  ['CAD', String.raw`Canada|Ontario(?!,\s?CA)|Qu[eé]bec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia`],
  ['CAD', 'New Brunswick|Newfoundland|Yukon|Northwest Territories|Nunavut|Prince Edward Island'],
  [
    'CAD',
    `Toronto|Montr[eé]al|Vancouver|Calgary|Ottawa|Edmonton|Winnipeg|Saskatoon|${stateAfterComma('ON|QC|BC|AB|MB|SK|NS|NB')}`,
  ],
  ['AUD', `Australia|Sydney|Melbourne|Brisbane|Adelaide|Canberra|Hobart|Queensland|Tasmania|New South Wales`],
  ['AUD', String.raw`(?<=\p{Ll},?\s)(?:NSW|VIC|QLD|TAS|ACT)|${stateAfterComma('NSW|VIC|QLD')}`],
  ['NZD', 'New Zealand|Aotearoa|Auckland|Wellington|Christchurch|Dunedin'],
  ['SGD', 'Singapore'],
  ['HKD', 'Hong Kong|Kowloon'],
  ['TWD', 'Taiwan|Taipei'],
  ['USD', `USA|U\\.S\\.|United States|${stateAfterComma('NY|WA|TX|IL|MA|FL|GA|CO|OR|NJ|PA|VA|NC|OH|MI|MN|AZ|DC|US')}`],
  [
    'USD',
    stateAfterComma('AL|AK|AR|CT|HI|ID|IN|IA|KS|KY|LA|ME|MD|MS|MO|MT|NE|NV|NH|NM|ND|OK|RI|SC|SD|TN|UT|VT|WV|WI|WY'),
  ],
] as const;
/** The same for the other signs that several countries share. */
const rupees = [
  [
    'INR',
    'India|Mumbai|Delhi|Bengaluru|Bangalore|Pune|Chennai|Hyderabad|Kolkata|Noida|Gurgaon|Gurugram|Ahmedabad|Kochi|lakhs?|LPA',
  ],
  ['PKR', 'Pakistan|Karachi|Lahore|Islamabad'],
  ['LKR', 'Sri Lanka|Colombo'],
  ['NPR', 'Nepal|Kathmandu'],
  ['MUR', 'Mauritius|Port Louis'],
] as const;
const yens = [
  ['JPY', 'Japan|Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Fukuoka|Sapporo|Kobe|Japanese|JLPT'],
  ['CNY', 'China|Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Chengdu|Suzhou'],
] as const;
const compile = (rows: readonly (readonly [string, string])[]) =>
  rows.map(([currency, source]) => ({ currency, pattern: new RegExp(words(source).source, 'u') }));
const tables = { dollar: compile(countries), rupee: compile(rupees), yen: compile(yens) };

/** What a sign that several countries share means at a place; a sign that is left out may mean any of them. */
export interface SignHint {
  readonly dollar?: string;
  readonly rupee?: string;
  readonly yen?: string;
}

/**
 * What a bare dollar sign means at the place that `location` names, as ISO 4217; `undefined` where it names no
 * country with a dollar, or two with different ones. A lone `CA` may be California or Canada. It goes into the hint
 * of `findPay`.
 */
export function findDollar(location: string): string | undefined {
  return meaningOf('dollar', location);
}

/** The same for every shared sign: `$`, `Rs.`, `¥`. */
export function findSigns(location: string): SignHint {
  const found = (['dollar', 'rupee', 'yen'] as const).map((sign) => [sign, meaningOf(sign, location)] as const);
  return Object.fromEntries(found.filter(([, currency]) => currency !== undefined));
}

function meaningOf(sign: keyof typeof tables, location: string): string | undefined {
  const folded = fold(location);
  const named = tables[sign].flatMap((row) => (row.pattern.test(folded) ? [row.currency] : []));
  const [currency, other] = new Set(named);
  return other === undefined ? currency : undefined;
}
