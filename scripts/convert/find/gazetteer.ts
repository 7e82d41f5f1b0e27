import { cities } from './tables/cities.ts';
import { isCountry } from './tables/countries.ts';
import { regionCodes, regionNames } from './tables/regions.ts';

export { isCountry } from './tables/countries.ts';

const known = new Set([...cities, ...regionNames].map((name) => name.toLowerCase()));
const regions = new Set(regionNames.map((name) => name.toLowerCase()));
const codes = new Set(regionCodes);
/** ` CO 80202`, ` NSW 2000`, ` PL12 4AA`: what follows the name of a place on an envelope. */
const postcode = /\s+(?:\d{4,6}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d{1,2}[A-Z]?(?:\s?\d[A-Z]{2})?)$/u;
const capitalised =
  /^(?:\p{Lu}[\p{L}.'’-]*|of|on|upon|the|and|de|la|le|am|in|Co\.)(?:[\s-](?:\p{Lu}[\p{L}.'’-]*|of|on|upon|the|and|de|la|le|am|in))*$/u;
const mostParts = 4;

/**
 * Whether words are the name of a place, by the tables: a city, region or country that is in them, or a name in capitals before
 * a region or country: `Leeds`, `Astoria, OR`, `Hobart TAS`, `Manchester, England, United Kingdom`, `Tuam, Co. Galway`.
 */
export function isPlaceName(words: string): boolean {
  const parts = words
    .trim()
    .replace(postcode, '')
    .replace(/\s\((?<region>[^()]+)\)$/u, ', $<region>')
    .replace(/(?<=\p{Ll})\s(?=[A-Z]{2,3}$)/u, ', ')
    .split(/,\s*/u);
  const [first = '', ...rest] = parts;
  const last = rest.at(-1);
  if (parts.length > mostParts) return false;
  if (last === undefined) return isKnownPlace(first);
  return (
    (isRegion(last) || isKnownPlace(last)) &&
    parts.slice(0, -1).every((part) => capitalised.test(part) && part.split(' ').length <= 4)
  );
}

/** A city, region or country of the tables. Letters alone are none: `CO` may be a company. */
export function isKnownPlace(words: string): boolean {
  const name = words
    .trim()
    .replace(/^(?:central|greater|downtown)\s/iu, '')
    .toLowerCase();
  return known.has(name) || (isCountry(words) && words.trim().length > 2);
}

/** A state, province or country, by name or letters; no town. */
export function isRegion(words: string): boolean {
  return (
    codes.has(words) ||
    regions.has(words.toLowerCase()) ||
    isCountry(words) ||
    /^(?:Co\.?|County)\s\p{Lu}\p{L}+$/u.test(words)
  );
}
