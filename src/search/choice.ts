/**
 * The option that a key leads to; -1 is the box itself, which stands between the last and the first.
 *
 * @param from the option that is active, -1 where none is
 * @param count how many there are
 * @returns undefined where the key keeps its own meaning: Home and End are the text's until an option is active
 */
export function choiceAfter(key: string, from: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return from + 1 < count ? from + 1 : -1;
  if (key === 'ArrowUp') return from === -1 ? count - 1 : from - 1;
  if (from === -1) return undefined;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
