/** Statements are one where this share of their words agrees; a comma, a dash or one word of ten may differ. */
export const same = 0.9;
/** The shorter of two such texts has at least this share of the longer one's words. */
export const leastRatio = same - 0.1;

/** The words of a text for comparison: lower case, no marks, quotation marks and dashes. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The share of words that two texts have in common, as often as each has them: 0 nothing, 1 all (Dice's coefficient). */
export function similarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

/** Whether two texts state the same in nearly the same words. */
export function isSameStatement(a: string, b: string): boolean {
  return areSameStatement(wordsOf(a), wordsOf(b));
}

/** As `isSameStatement`, for texts whose words are known. */
export function areSameStatement(a: readonly string[], b: readonly string[]): boolean {
  return Math.min(a.length, b.length) / Math.max(a.length, b.length, 1) >= leastRatio && similarity(a, b) >= same;
}
