import { wordsOf } from './words.ts';

/** A word shares a stem with another when they begin alike: the endings of English are shorter than this. Letters. */
const longestEnding = 3;
const shortestStem = 3;

/**
 * Whether a text holds every word, in one form or another. The index falls back to the longest beginning that it knows
 * (`orchid` finds `or`), so what it gives back must be looked at.
 */
export function covers(text: string, words: readonly string[]): boolean {
  const found = wordsOf(text);
  return words.every((word) => found.some((other) => akin(word, other)));
}

/** `internship` and `interns` are akin, `orchid` and `or` are not. */
function akin(word: string, other: string): boolean {
  const stem = word.slice(0, Math.max(word.length - longestEnding, Math.min(word.length, shortestStem)));
  return other.startsWith(stem) || (other.length >= shortestStem + longestEnding && word.startsWith(other));
}
