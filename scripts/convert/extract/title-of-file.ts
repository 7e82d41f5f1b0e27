import type { Fact, Source } from '../types.ts';

/** A document without a title is named after its file, as a title is written: `night-watch_2` is `Night watch 2`. Inferred. */
export function titleOfFile({ id }: Source): Fact<string> {
  const words = id.replaceAll(/[-_]+/gu, ' ').trim();
  return { value: words.charAt(0).toUpperCase() + words.slice(1), basis: 'inferred' };
}
