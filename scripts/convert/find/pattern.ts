/** What the named groups of a pattern took. A group that took no part is absent. */
export type Groups = Partial<Record<string, string>>;

/** The named groups of `match`, by name. */
export function groupsOf(match: RegExpExecArray): Groups {
  return match.groups ?? {};
}

/** Every occurrence of `source` as whole words, in any case and any script. */
export function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?!\\p{L})`, 'giu');
}

/** `source` as the last words of a text that ends where a finding begins. */
export function wordsBefore(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})$`, 'iu');
}

/** `source` as the first words of a text that begins where a finding ends. */
export function wordsAfter(source: string): RegExp {
  return new RegExp(`^(?:${source})(?!\\p{L})`, 'iu');
}

/** Whether nothing but white space stands outside `start` to `end`. */
export function isWhole(text: string, start: number, end: number): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}
