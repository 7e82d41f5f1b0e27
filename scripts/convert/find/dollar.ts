import { fold } from './fold.ts';

/** Countries whose own money is a dollar, by what a location says of them. A bare `CA` may be California and decides nothing. */
const countries: readonly (readonly [currency: string, pattern: RegExp])[] = [
  [
    'CAD',
    /(?<!\p{L})(?:Canada|Ontario(?!,\s?CA(?!\p{L}))|Qu[eé]bec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Toronto|Montr[eé]al|Vancouver|Calgary|Ottawa|Edmonton|Winnipeg)(?!\p{L})|,\s?(?:ON|QC|BC|AB|MB|SK|NS|NB|NL|PE)(?:,|\s{0,3}$|\s[A-Z]\d[A-Z])/u,
  ],
  [
    'AUD',
    /(?<!\p{L})(?:Australia|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Queensland|New South Wales)(?!\p{L})|,\s?(?:NSW|VIC|QLD)(?!\p{L})/u,
  ],
  ['NZD', /(?<!\p{L})(?:New Zealand|Auckland|Wellington|Christchurch)(?!\p{L})/u],
  ['SGD', /(?<!\p{L})Singapore(?!\p{L})/u],
  ['HKD', /(?<!\p{L})Hong Kong(?!\p{L})/u],
  ['TWD', /(?<!\p{L})(?:Taiwan|Taipei)(?!\p{L})/u],
  [
    'USD',
    /(?<!\p{L})(?:USA|U\.S\.A?\.?|United States)(?!\p{L})|,\s?US(?!\p{L})|,\s?CA\s\d{5}|,\s?(?:NY|WA|TX|IL|MA|FL|GA|CO|OR|NJ|PA|VA|NC|OH|MI|MN|AZ|DC)(?:,|\s{0,3}$|\s\d{5})/u,
  ],
];

/**
 * What a bare dollar sign means at the place that `location` names, as ISO 4217; `undefined` where it names no country with a
 * dollar, or two with different ones. It goes into the hint of `findPay`.
 */
export function findDollar(location: string): string | undefined {
  const folded = fold(location);
  const found = countries.filter(([, pattern]) => pattern.test(folded)).map(([currency]) => currency);
  return found.length === 1 ? found[0] : undefined;
}
