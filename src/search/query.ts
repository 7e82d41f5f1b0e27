/** What a reader asks: words, and the collections to look in (all of them where empty). */
export interface Query {
  words: string;
  collections: string[];
}

/** `?q=pay&in=roles` → the query. */
export function queryOf(search: string): Query {
  const parameters = new URLSearchParams(search);
  return { words: parameters.get('q') ?? '', collections: parameters.getAll('in') };
}

/** The query as an address that can be passed on, relative to the search page. */
export function addressOf({ words, collections }: Query): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  for (const collection of collections) parameters.append('in', collection);
  return parameters.size > 0 ? `?${parameters}` : location.pathname;
}
