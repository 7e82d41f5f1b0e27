import { filterNames, nothingChosen, type Selection } from './filters.ts';

/** What a reader asks: words, and what to look in (all of it where nothing is chosen). */
export interface Query {
  words: string;
  chosen: Selection;
}

/** `?q=pay&kind=roles` → the query. */
export function queryOf(search: string): Query {
  const parameters = new URLSearchParams(search);
  const chosen = { ...nothingChosen };
  for (const name of filterNames) chosen[name] = parameters.getAll(name);
  return { words: parameters.get('q') ?? '', chosen };
}

/** The query as an address that can be passed on, relative to the search page; empty where nothing is asked or chosen. */
export function addressOf({ words, chosen }: Query): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  for (const name of filterNames) for (const value of chosen[name]) parameters.append(name, value);
  return parameters.size > 0 ? `?${parameters}` : '';
}
