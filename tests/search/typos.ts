/** A word with one edit in it. */
export interface Typo {
  word: string;
  typed: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Numbers from 0 to 1 that look random and are the same at each run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Typing errors in words taken from all over a list: a letter left out, put in, replaced, or two exchanged. */
export function typosIn(words: readonly string[], count: number, seed: number): Typo[] {
  const random = randomFrom(seed);
  const pick = (most: number) => Math.floor(random() * most);
  const typos: Typo[] = [];
  while (typos.length < count) {
    const word = words[pick(words.length)] ?? '';
    const at = pick(word.length);
    const letter = letters[pick(letters.length)] ?? '';
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const edits = [
      before + after,
      before + letter + word.slice(at),
      before + letter + after,
      before + after.charAt(0) + word.charAt(at) + after.slice(1),
    ];
    const typed = edits[pick(edits.length)] ?? '';
    if (typed !== word && typed !== '') typos.push({ word, typed });
  }
  return typos;
}
