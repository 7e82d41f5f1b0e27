/** A word of a text, as words are compared, and where it stands: UTF-16 offsets, end exclusive. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** `engineers`, `c++`, `don’t`; a figure with its separators: `144,400`. `401k` is two words, as `401(k)` is. */
const pattern = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?:\+\+|#)?|\p{N}+(?:[.,]\p{N}+)*/gu;

/** The words of a text in their order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    word: foldWord(found),
    start: index,
    end: index + found.length,
  }));
}

/** The words of a text as they are compared. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ word }) => word);
}

/** Lower case, no accents, no apostrophes, no possessive, no separators within a figure: `Bürö’s` → `buro`. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]s?$/gu, '')
    .replaceAll(/['’]|(?<=\d),(?=\d{3})/gu, '')
    .toLowerCase();
}
