import { fold } from './fold.ts';
import { type Found, foundAt } from './found.ts';
import { joinedNames, noPlaces } from './tables/place-words.ts';

/**
 * `; `, ` | `, ` or `, ` / `, and the seam where two bold runs were glued: `**Paris****Lyon**`. A comma is part of
 * one place.
 */
const seam = new RegExp(
  String.raw`\s{0,3}(?:[;|•·\n\t]|\*{3,})\s{0,3}|\s{1,3}(?:/|&|(?:or|and|oder|und|ou|et)(?=\s))\s{1,3}` +
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
  return starts.flatMap((start, index) => placeIn(text, start, ends[index] ?? end) ?? []);
}

/** The text with nothing in a joined name that would part it, at the same length. */
function hideJoinedNames(text: string): string {
  const hide = (name: string) => name.replaceAll(/\sand\s|\//g, (mark) => '-'.repeat(mark.length));
  return joinedNames.reduce((hidden, name) => hidden.replaceAll(name, hide(name)), text);
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
