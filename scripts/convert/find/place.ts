import { fold } from './fold.ts';
import { type Found, foundAt } from './found.ts';
import { joinedNames, noPlaces } from './tables/place-words.ts';

const none = new Set(noPlaces);
/** `; `, ` | `, ` or `, ` / `, and the seam where two bold runs were glued: `**Paris****Lyon**`. A comma is part of one place. */
const seam =
  /\s{0,3}(?:[;|•·\n\t]|\*{3,})\s{0,3}|\s{1,3}(?:\/|&|or|and|oder|und|ou|et)\s{1,3}|(?<=\p{L}{3})\/(?=\p{Lu}\p{L}{2})/gu;
/** `Swindon. We offer …`: the place ends where a sentence begins. `St. Gallen` and `Washington D.C.` go on. */
const sentence = /(?<=\p{Ll}{4}|\))[.!](?=\s{1,3}\p{Lu}\p{L}{0,12}\s\p{Ll})/u;
/** `(Hybrid)`, `(2 days in the office)`, and a mode before a dash. */
const bracket = /\s{0,2}\([^()]{0,60}\)\s{0,2}$/u;
const modeFirst = /^(?:(?:fully\s)?remote|hybrid|on-?\s?site)(?:\s?[-:—,]\s|\s(?:in|from|within)\s)/iu;
const modeLast = /(?:\s?[-—,]\s|\s)(?:(?:fully\s)?remote|hybrid|on-?\s?site)$/iu;

const longestName = 60;
const mostWords = 8;

/**
 * The places that the value of a location label names, as printed: `Paris, France; Lyon, France` is two, `Bern or Basel` is
 * two, `Oshawa, ON, CA, L1H 8W8` is one. Words that name no place are left out. Only for such a value: in prose every name
 * looks like a place.
 */
export function findPlaces(text: string): Found<string>[] {
  const folded = hideJoinedNames(text);
  const end = sentence.exec(folded)?.index ?? folded.length;
  const places: Found<string>[] = [];
  let start = 0;
  for (const { index, 0: words } of [...folded.slice(0, end).matchAll(seam), { index: end, 0: '' }]) {
    const place = placeIn(text, start, index);
    if (place) places.push(place);
    start = index + words.length;
  }
  return places;
}

/** The words of a joined name without what would part it, at the same length. */
function hideJoinedNames(text: string): string {
  return joinedNames.reduce(
    (hidden, name) =>
      hidden.replaceAll(
        name,
        name.replace(/\sand\s|\//g, (mark) => '-'.repeat(mark.length)),
      ),
    text,
  );
}

function placeIn(text: string, from: number, to: number): Found<string> | undefined {
  let words = fold(text.slice(from, to)).trimEnd();
  words = words
    .replace(bracket, '')
    .replace(modeLast, '')
    .replace(/[.,\s]{1,4}$/, '');
  const lead = /^[\s,-]{0,9}/.exec(words)?.[0].length ?? 0;
  const mode = modeFirst.exec(words.slice(lead))?.[0].length ?? 0;
  const start = from + lead + mode;
  const value = text.slice(start, from + words.length);
  return isPlace(value) ? foundAt(value, start, start + value.length) : undefined;
}

/** A name begins with a capital or in a script that has none; an address may begin with its number. */
function isPlace(value: string): boolean {
  if (value.length > longestName || value.split(/\s+/).length > mostWords || none.has(value.toLowerCase()))
    return false;
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(value) || /^\d{1,5}\s\p{Lu}[^,]{1,40},/u.test(value);
}
