import { pageWord } from '../knowledge/page-words.ts';

/** Who is spoken to, or who speaks: a letter, not a page. */
const greets = /^(?:hi|hello|hey|dear|welcome|hallo|moin|liebe|bonjour|we|wir|nous|i|ich|je)(?!\p{L})/iu;

/** `Interview rounds: what to expect`: a line by itself over prose, at the very top, that says what pages say and greets nobody. */
export function opensDocument(words: string, next: string): boolean {
  const isShort = words.length <= 90 && words.split(/\s+/u).length <= 12 && /^[\p{Lu}\p{N}]/u.test(words);
  return (
    isShort && next.length >= 60 && pageWord.test(words) && !/[.!;,:…]$|[.!?]\s/u.test(words) && !greets.test(words)
  );
}
