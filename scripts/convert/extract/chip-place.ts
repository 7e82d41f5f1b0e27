import { isCountry, isPlaceName } from '../find/gazetteer.ts';
import { findPlaces } from '../find/place.ts';
import { findWorkMode } from '../find/workplace.ts';
import { hasDepartment } from '../knowledge/departments.ts';
import { namesJob, organisationWord } from '../knowledge/job-titles.ts';
import type { PropertyReading } from '../types.ts';
import { type Chip, toPosition } from './chips.ts';
import { shift } from './text.ts';

/** A way of work behind a place or alone: `(Hybrid)`. */
const bracketed = /\s*\((?<words>[^()]{1,40})\)$/u;
/** `Leeds or nearby`, `Leeds area`. */
const aroundPlace = /\s(?:or nearby|(?:metro(?:politan)? )?area|and (?:the )?surround\w+.*)$/iu;
/** `On-site, based in `, before a place. */
const basedIn = /^(?:(?:on-?site|hybrid|remote),?\s)?(?:based|located)\s(?:in|at|out of)\s/iu;
/** `Lisbon`, `Frankfurt am Main`, `Brest (29)` */
const placeName =
  /^\p{Lu}[\p{L}'’.-]+(?:\s(?:am|an der|im|sur|en|la|le|sous|upon|\p{Lu}[\p{L}'’-]+)){0,3}(?:\s\(\d{2,5}\))?$/u;

/** The places that a chip names. */
export function placeReading(chip: Chip): PropertyReading[] {
  const place = placeIn(chip);
  return place
    ? findPlaces(place.words).map(({ value, ...at }) => ({
        property: 'jobLocation',
        text: value,
        value,
        basis: 'stated' as const,
        position: shift(at, place.start),
      }))
    : [];
}

/** `Leeds (Hybrid)`, `Harbour Co, Leeds`: the place without what stands around it. A country alone is none. */
export function placeIn(chip: Chip): Chip | undefined {
  const lead = basedIn.exec(chip.words)?.[0].length ?? 0;
  if (lead > 0) return placeIn({ ...chip, start: chip.start + lead, words: chip.words.slice(lead) });
  const first = chip.words.indexOf(', ');
  // `Harbour Museum, Leeds, England`: a name before a place, not a part of the town.
  if (first > 0 && organisationWord.test(chip.words.slice(0, first))) {
    const start = chip.start + first + 2;
    return placeIn({ start, end: chip.end, words: chip.words.slice(first + 2) });
  }
  const bracket = bracketed.exec(chip.words);
  const isMode = bracket?.groups?.['words'] !== undefined && findWorkMode(bracket.groups['words']) !== undefined;
  const words = (isMode ? chip.words.slice(0, bracket?.index) : chip.words).replace(aroundPlace, '');
  const whole = { start: chip.start, end: chip.start + words.length, words };
  const listed = findPlaces(words);
  if (listed.length > 1 && listed.every(({ value }) => isPlaceName(value))) return whole;
  if (isPlaceName(words)) return isCountry(words) && !isMode ? undefined : whole;
  const commas = [...words.matchAll(/,\s*/gu)].map(({ index, 0: comma }) => index + comma.length);
  const from = commas.find((at) => isPlaceName(words.slice(at)) && isName(words.slice(0, at)));
  if (from === undefined || isCountry(words.slice(from))) return undefined;
  return { start: whole.start + from, end: whole.end, words: words.slice(from) };
}

/** Whether most words begin with a capital: a name and no sentence. */
function isName(words: string): boolean {
  const all = words.match(/\p{L}+/gu) ?? [];
  return all.length > 0 && all.length <= 6 && all.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= all.length * 2;
}

/** Where a line holds the company and one thing that nothing else explains, that is the place. Inferred. */
export function placeBeside(rest: readonly Chip[], known: number, organisation: string | undefined): PropertyReading[] {
  const others = rest.filter(({ words }) => organisation === undefined || !words.includes(organisation));
  const [other] = others;
  const isPlace = other && others.length === 1 && (rest.length === 2 || known > 1) && placeName.test(other.words);
  if (!isPlace || hasDepartment(other.words) || namesJob(other.words)) return [];
  const { words } = other;
  const position = toPosition(other);
  const inferred = 'the place, from its company in the header';
  return [{ property: 'jobLocation', text: words, value: words, basis: 'inferred', position, inferred }];
}
