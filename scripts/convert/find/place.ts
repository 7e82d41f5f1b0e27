import { fold } from './fold.ts';
import { type Found, foundAt } from './found.ts';
import { isKnownPlace, isPlaceName, isRegion } from './gazetteer.ts';
import { joinedNames, noPlaces } from './tables/place-words.ts';

/**
 * `; `, ` | `, ` or `, ` / `, and the seam where two bold runs were glued: `**Paris****Lyon**`. A comma is part of
 * one place.
 */
const seam = new RegExp(
  String.raw`\s{0,3}(?:[;|•·\n\r\t]|\*{3,})\s{0,3}|\s{1,3}(?:/|&|(?:or|and|oder|und|ou|et)(?=\s))\s{1,3}` +
    String.raw`|(?<=\p{L}{3})/(?=\p{Lu}\p{L}{2})`,
  'gu',
);
/** `Bergen. We offer …`: the place ends where a sentence begins. `St. Gallen` and `Washington D.C.` go on. */
const sentence = /(?<=\p{L}{4}|\))[.!](?=\s{1,3}\p{Lu}\p{L}{0,12}\s\p{Ll})/u;
const mode = '(?:fully\\s|hybrid\\s)?remote|hybrid|on-?\\s?site';
/** `Remote - `, `Hybrid remote in `, before a place; `, Remote`, ` (2 days in the office)` behind it. */
const modeFirst = new RegExp(String.raw`^(?:${mode})(?:\s?[-:—,]\s|\s(?:in|from|within)\s)`, 'iu');
const modeLast = new RegExp(String.raw`(?:\s?[-—,]\s|\s)(?:${mode})$`, 'iu');
const bracket = /\s{0,2}\([^()]{0,60}\)\s{0,2}$/u;

/** `Remote (Norway)`: where one may work from. */
const modeThenPlace = new RegExp(String.raw`^\s{0,3}(?:${mode})\s?\((?<place>\p{Lu}[\p{L} .]{1,30})[,)]`, 'iu');
/** What stands behind the last comma and is no part of an address: `hybrid`, `2-3 days a week`, `with some travel`. */
const noPart = new RegExp(
  String.raw`^\s{0,3}(?:${mode}|home|flexible|\p{Ll}|\d.{0,8}(?:days?|weeks?|hours?)(?!\p{L}))`,
  'u',
);

const longestName = 60;
const mostWords = 8;

/**
 * The places that the value of a location label names, as printed: `Paris, France; Lyon, France` is two, `Bern or
 * Basel` is two, `Kingston, ON, CA, K7L 3N6` is one. Words that name no place are left out. Only for such a value: in
 * prose every name looks like a place.
 */
export function findPlaces(text: string): Found<string>[] {
  const hidden = hideJoinedNames(text);
  const end = sentence.exec(hidden)?.index ?? hidden.length;
  const seams = [...hidden.slice(0, end).matchAll(seam)].map(
    ({ index, 0: words }) => [index, index + words.length] as const,
  );
  const starts = [0, ...seams.map(([, after]) => after)];
  const ends = [...seams.map(([at]) => at), end];
  return starts.flatMap((start, index) => placesBetween(text, start, ends[index] ?? end));
}

/** `Cardiff, Leeds` is two places and `Leeds, England` is one: commas part places where each part is one by itself. */
function placesBetween(text: string, start: number, end: number): Found<string>[] {
  const inBrackets = modeThenPlace.exec(text.slice(start, end));
  const named = inBrackets?.groups?.place ?? '';
  if (inBrackets && (isKnownPlace(named) || isRegion(named))) {
    const at = start + inBrackets.index + inBrackets[0].indexOf(named);
    return [foundAt(named, at, at + named.length)];
  }
  const all = [...text.slice(start, end).matchAll(/[^,]+/gu)];
  const after = all.findIndex(({ 0: part }, index) => index > 0 && noPart.test(part));
  const parts = after < 0 ? all : all.slice(0, after);
  const names = parts.map(({ 0: part }) => part.trim().replace(bracket, ''));
  const isList = names.length > 1 && names.every(isOnePlace) && !isRegion(names.at(-1) ?? '');
  const last = parts.at(-1);
  if (!isList)
    return [placeIn(text, start, last ? start + last.index + last[0].length : end)].flatMap((place) => place ?? []);
  return parts.flatMap(({ index, 0: part }) => placeIn(text, start + index, start + index + part.length) ?? []);
}

/** A town with its region, or a town of the table. */
function isOnePlace(name: string): boolean {
  return isKnownPlace(name) || (/[\s(]/u.test(name) && isPlaceName(name));
}

/** ` (remote or hybrid)`: what is joined in it is no place. */
const modesInBracket = new RegExp(String.raw`\([^()]{0,60}(?:${mode})[^()]{0,60}\)`, 'giu');

/** The text with nothing in a joined name or a bracket of modes that would part it, at the same length. */
function hideJoinedNames(text: string): string {
  const hideMark = (mark: string) => '-'.repeat(mark.length);
  const hide = (name: string) => name.replaceAll(/\sand\s|\//g, hideMark);
  const unparted = text.replaceAll(modesInBracket, (words) => words.replaceAll(/\s(?:or|and|&)\s|\//g, hideMark));
  return joinedNames.reduce((hidden, name) => hidden.replaceAll(name, hide(name)), unparted);
}

function placeIn(text: string, from: number, to: number): Found<string> | undefined {
  const words = fold(text.slice(from, to)).replace(/[.,/\s]{1,9}$/, '');
  const lead = /^[\s,-]{0,9}/.exec(words)?.[0].length ?? 0;
  if (noPlaces.has(words.slice(lead).toLowerCase())) return undefined;
  const skipped = modeFirst.exec(words.slice(lead))?.[0].length ?? 0;
  const start = from + lead + skipped;
  const end = from + words.replace(bracket, '').replace(modeLast, '').trimEnd().length;
  return isPlace(text.slice(start, end)) ? foundAt(text.slice(start, end), start, end) : undefined;
}

/** A name begins with a capital or in a script that has none; an address may begin with its number. */
function isPlace(value: string): boolean {
  if (value.length > longestName || noPlaces.has(value.toLowerCase())) return false;
  if (value.split(/\s+/).length > mostWords) return false;
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(value) || /^\d{1,5}\s\p{Lu}[^,]{1,40},/u.test(value);
}
