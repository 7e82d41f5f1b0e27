/** An abbreviation that a text explains. Offsets are UTF-16, into the text; the end is exclusive. */
export interface Abbreviation {
  /** In the singular: `SOP` of `SOPs`. */
  term: string;
  expansion: string;
  start: number;
  end: number;
}

/** Two to seven letters, the first a capital and most of them: `MSO`, `PhD`, `SOPs`. */
const short = String.raw`(?<term>\p{Lu}[\p{L}\p{N}&/-]{0,5}[\p{Lu}\p{N}])(?<plural>s)?`;
/** `(LOB)` of `Line of Business (LOB)`: the words are looked for before it, so that a long line is read once. */
const bracketed = new RegExp(String.raw`\(\s*["“]?${short}["”]?\s*\)`, 'gu');
/** Characters before a bracket that its words are looked for in: seven letters have no more. */
const farthest = 400;
/** What words before a bracket do not reach over. */
const ending = /[.:;!?()\r\n]/g;
/** `RSU (restricted stock unit)`; not `PM (2-3 rounds)`, whose initials are others. */
const opened = new RegExp(String.raw`(?<![\p{L}\p{N}])${short}\s*\(\s*(?<after>[^()\r\n]{4,80}?)\s*\)`, 'gu');
/** `OA, short for online assessment`; `OA stands for “online assessment”`. */
const told = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${short},?\s+(?:which\s+)?(?:is\s+)?(?:an?\s+abbreviation\s+of|short\s+for|stands?\s+for|means)\s+(?:the\s+|an?\s+)?["“]?(?<after>[^.,;:!?()"”\r\n]{4,80})`,
  'gu',
);
/** Words whose initial an abbreviation may leave out. */
const small = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with', '&']);

/** The abbreviations that a text explains by its own words: only where the initials of the words are its letters. */
export function abbreviationsIn(text: string): Abbreviation[] {
  const found = [
    ...[...text.matchAll(bracketed)].map((match) => readBefore(match, text)),
    ...[...text.matchAll(opened), ...text.matchAll(told)].map(readAfter),
  ];
  return found.flatMap((each) => each ?? []).toSorted((a, b) => a.start - b.start);
}

function readBefore(match: RegExpExecArray, text: string): Abbreviation | undefined {
  const { term = '', plural } = match.groups ?? {};
  const head = text.slice(Math.max(0, match.index - farthest), match.index).trimEnd();
  const words = head.slice([...head.matchAll(ending)].at(-1)?.index ?? 0);
  const expansion = isShort(term) ? lastWordsFor(term, words) : undefined;
  if (expansion === undefined) return undefined;
  // In the source, only what is quoted counts as the place: the words and the abbreviation.
  const start = text.lastIndexOf(expansion, match.index);
  return { term, expansion: singularOf(expansion, plural), start, end: match.index + match[0].length };
}

function readAfter(match: RegExpExecArray): Abbreviation | undefined {
  const { term = '', plural, after = '' } = match.groups ?? {};
  const expansion = isShort(term) ? firstWordsFor(term, after) : undefined;
  if (expansion === undefined) return undefined;
  const end = match.index + match[0].length;
  return { term, expansion: singularOf(expansion, plural), start: match.index, end };
}

function isShort(term: string): boolean {
  return (term.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

function singularOf(expansion: string, plural: string | undefined): string {
  return plural && /[^s]s$/u.test(expansion) ? expansion.replace(/s$/u, '') : expansion;
}

/** The fewest words at the end of a text whose initials spell a term. */
function lastWordsFor(term: string, text: string): string | undefined {
  const words = wordsWithPlaces(text);
  for (let index = words.length - 1; index >= 0; index--) {
    const tail = words.slice(index);
    if (
      spells(
        tail.map(({ word }) => word),
        term,
      )
    )
      return text.slice(tail[0]?.at).trim();
  }
  return undefined;
}

/** The fewest words at the beginning of a text whose initials spell a term. */
function firstWordsFor(term: string, text: string): string | undefined {
  const words = wordsWithPlaces(text);
  for (let count = 2; count <= words.length; count++) {
    const head = words.slice(0, count);
    const last = head.at(-1);
    if (
      last &&
      spells(
        head.map(({ word }) => word),
        term,
      )
    )
      return text.slice(0, last.at + last.word.length).trim();
  }
  return undefined;
}

function wordsWithPlaces(text: string): { word: string; at: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}’']+|&/gu)].map((match) => ({ word: match[0], at: match.index }));
}

/** Whether the initials of all words, small ones at will, are the letters of a term; it begins and ends with a word of its own. */
function spells(words: readonly string[], term: string): boolean {
  const letters = [...term.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')];
  const [first = '', last = ''] = [words[0]?.toLowerCase(), words.at(-1)?.toLowerCase()];
  if (words.length < 2 || small.has(first) || small.has(last)) return false;
  const reach = (word: number, letter: number): boolean => {
    if (word === words.length) return letter === letters.length;
    const text = words[word]?.toLowerCase() ?? '';
    const fits = text.startsWith(letters[letter] ?? '\n') && reach(word + 1, letter + 1);
    return fits || (small.has(text) && reach(word + 1, letter));
  };
  return reach(0, 0);
}
