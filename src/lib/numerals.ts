/** The numbers that prose writes in words, from nothing on. */
export const numerals: readonly string[] = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);

/** The number that a word or figures stand for: `four`, `4`, `1.5`; not a number where they stand for none. */
export function numberOf(text: string): number {
  const named = numerals.indexOf(text.toLowerCase());
  return named === -1 ? Number(text) : named;
}
