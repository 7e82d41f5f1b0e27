/** Words as a regular expression that matches them and nothing else. */
export function escapePattern(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
