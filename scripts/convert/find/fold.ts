/**
 * Characters that only part words: spaces of every width, zero-width marks, soft hyphens, and the marks of Markdown.
 */
const blank = /[\t\v\f\r\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u205f-\u206f\u3000\ufeff*_`\\]/g;
const hyphen = /[\u2010-\u2013\u2212\ufe63]/g;
const dash = /[\u2014\u2015]/g;
const apostrophe = /[\u00b4\u2018\u2019\u02bc]/g;
const wave = /\u301c/g;
/** Whether any of them is there: most lines have none, and six searches of each line are dear. */
const foldable = /[\t\v\f\r*_`\\]|[^\0-\x7f]/;
/** ASCII as East Asian text prints it, twice as wide. */
const wide = /[\uff01-\uff5e]/g;
const distanceOfWide = 0xff01 - 0x21;

/**
 * `text` as the patterns of the finders expect it: plain spaces, `-` for the short dashes and `—` for the long ones,
 * `'` for every apostrophe. One UTF-16 unit becomes one, so that offsets into the result are offsets into `text`. A
 * Markdown mark becomes a space: `**$45** \- **$60**` reads as `$45 - $60` with wider gaps.
 */
export function fold(text: string): string {
  if (!foldable.test(text)) return text;
  return text
    .replace(wide, (character) => String.fromCharCode(character.charCodeAt(0) - distanceOfWide))
    .replace(blank, ' ')
    .replace(hyphen, '-')
    .replace(dash, '—')
    .replace(apostrophe, "'")
    .replace(wave, '~');
}

/**
 * `text` in small letters, offsets kept: a letter whose small form is longer stays. A pattern for it needs no flag for case, with which
 * it takes three times as long to be made.
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replaceAll(/\p{Lu}/gu, smallForm);
}

function smallForm(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}
