/** Letters below which a word is not corrected, and below which it may be off by one edit only. */
const shortest = 4;
const shortestForTwo = 8;

/**
 * The word that a misspelt one was meant to be; undefined where none is near enough, or several are equally.
 *
 * @param words what the site knows, the commonest first
 */
export function correct(word: string, words: readonly string[]): string | undefined {
  if (word.length < shortest || /\p{N}/u.test(word)) return undefined;
  const most = word.length >= shortestForTwo ? 2 : 1;
  const near = words.filter((other) => Math.abs(other.length - word.length) <= most && beginsAlike(word, other));
  let best: { word: string; cost: number } | undefined;
  for (const other of near) {
    const cost = costOf(word, other, most);
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { word: other, cost };
  }
  return best?.word;
}

/**
 * Where two words are one that the site knows, and one of them it does not: that one. `byte style` → `bytestyle`.
 *
 * @returns the words, each pair in the place of its first; where such a pair was, what was typed
 */
export function joinWords(
  words: readonly string[],
  isOfSite: (word: string) => boolean,
): { words: string[]; joined: { typed: string; read: string }[] } {
  const read: string[] = [];
  const joined: { typed: string; read: string }[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const [word = '', next = ''] = words.slice(index);
    const whole = word + next;
    const isOne =
      next !== '' && whole.length > shortestForTwo && isOfSite(whole) && !(isOfSite(word) && isOfSite(next));
    read.push(isOne ? whole : word);
    if (isOne) joined.push({ typed: `${word} ${next}`, read: whole });
    index += Number(isOne);
  }
  return { words: read, joined };
}

/** How far a word is from another; infinitely beyond `most` edits. A letter is sooner left out than put in. */
function costOf(word: string, other: string, most: number): number {
  const edits = editsBetween(word, other, most);
  if (edits > most) return Number.POSITIVE_INFINITY;
  return edits + (other.length < shortest ? 0.5 : 0) + (other.length < word.length ? 0.1 : 0);
}

/** The same first letter, the first two exchanged, or the first one wrong or missing in a word that is long enough to tell. */
function beginsAlike(word: string, candidate: string): boolean {
  if (word[0] === candidate[0]) return true;
  if (word[0] === candidate[1] && word[1] === candidate[0]) return true;
  if (word.length < 6) return false;
  return word.slice(1) === candidate.slice(1) || word === candidate.slice(1) || word.slice(1) === candidate;
}

/**
 * How many letters must be put in, taken out, replaced or exchanged with their neighbour to make one word of another
 * (optimal string alignment); `most + 1` as soon as it is more than that.
 */
export function editsBetween(one: string, other: string, most: number): number {
  let [before, above]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const row = rowAfter(above ?? [], before ?? [], i, one, other);
    if (Math.min(...row) > most) return most + 1;
    [before, above] = [above, row];
  }
  return Math.min(above?.at(-1) ?? 0, most + 1);
}

/** The edits from the first `i` letters of a word to each beginning of another, out of those from one and two letters fewer. */
function rowAfter(
  above: readonly number[],
  before: readonly number[],
  i: number,
  one: string,
  other: string,
): number[] {
  const row = [i];
  for (let j = 1; j <= other.length; j++) {
    const replaced = (above[j - 1] ?? 0) + Number(one[i - 1] !== other[j - 1]);
    const isExchanged = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
    const exchanged = isExchanged && i > 1 ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
    row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, exchanged));
  }
  return row;
}
