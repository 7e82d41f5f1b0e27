import { fold } from './fold.ts';
import { words } from './pattern.ts';

/**
 * Provinces and states count after a comma and at the end of an address line: `Kingston, ON, CA`, `Portland, OR 97201`.
 */
const stateAfterComma = (codes: string) => String.raw`(?<=,\s?)(?:${codes})(?=,|\s{0,3}$|\s[A-Z]?\d)`;

/** Countries whose own money is a dollar, by what a location says of them. `Ontario, CA` is in California. */
const countries = [
  ['CAD', String.raw`Canada|Ontario(?!,\s?CA)|Qu[eé]bec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia`],
  [
    'CAD',
    `Toronto|Montr[eé]al|Vancouver|Calgary|Ottawa|Edmonton|Winnipeg|${stateAfterComma('ON|QC|BC|AB|MB|SK|NS|NB')}`,
  ],
  ['AUD', `Australia|Sydney|Melbourne|Brisbane|Adelaide|Canberra|Queensland|${stateAfterComma('NSW|VIC|QLD')}`],
  ['NZD', 'New Zealand|Auckland|Wellington|Christchurch'],
  ['SGD', 'Singapore'],
  ['HKD', 'Hong Kong'],
  ['TWD', 'Taiwan|Taipei'],
  ['USD', `USA|U\\.S\\.|United States|${stateAfterComma('NY|WA|TX|IL|MA|FL|GA|CO|OR|NJ|PA|VA|NC|OH|MI|MN|AZ|DC|US')}`],
] as const;
const patterns = countries.map(([currency, source]) => ({ currency, pattern: new RegExp(words(source).source, 'u') }));

/**
 * What a bare dollar sign means at the place that `location` names, as ISO 4217; `undefined` where it names no
 * country with a dollar, or two with different ones. A lone `CA` may be California or Canada. It goes into the hint
 * of `findPay`.
 */
export function findDollar(location: string): string | undefined {
  const folded = fold(location);
  const [currency, other] = new Set(patterns.flatMap((row) => (row.pattern.test(folded) ? [row.currency] : [])));
  return other === undefined ? currency : undefined;
}
