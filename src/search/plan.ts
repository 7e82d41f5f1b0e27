/** One search to try: the words to look for together, and whether finding them answers the query. */
export interface Attempt {
  words: string[];
  /** More than half of what was asked for. With less, a passage is near and no answer. */
  answers: boolean;
}

/** More words than this are not left out one by one: the searches would be too many. */
const mostWords = 6;

/**
 * The searches for the words of a query, strictest first: all words, then all but one, and so on down to single words.
 * All attempts of one size belong to one round; a round that finds something ends the search.
 */
export function roundsOf(subject: readonly string[]): Attempt[][] {
  const words = subject.slice(0, mostWords);
  const rounds: Attempt[][] = [];
  for (let size = words.length; size > 0; size--) {
    const answers = size * 2 > subject.length;
    rounds.push(choose(words, size).map((chosen) => ({ words: chosen, answers })));
  }
  return rounds;
}

/** Every way to take `size` of the words, in their order; those that keep the first words come first. */
function choose(words: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return words.flatMap((word, index) => choose(words.slice(index + 1), size - 1).map((rest) => [word, ...rest]));
}
