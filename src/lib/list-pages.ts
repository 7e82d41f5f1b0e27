/** As many as one page of each list takes: about what a reader loads in one round trip. */
export const mostOn = { roles: 40, sources: 100, prepare: 100, questions: 60, topics: 60, entries: 400 } as const;

/** A stretch of a list that is too long for one page. */
export interface ListPage<T> {
  items: T[];
  /** The address of the first page without its ending: `roles`. */
  list: string;
  /** From 1 to `last`. */
  number: number;
  last: number;
}

/**
 * The pages of a list, in order; one, where the list is empty. The first has the list's own address, the others a number: `roles`,
 * `roles-2`. No entry has such an address: those lie in a folder.
 */
export function listPages<T>(list: string, items: readonly T[], most: number): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * most, (index + 1) * most),
    list,
    number: index + 1,
    last,
  }));
}

/** The name of a page of a list, as it stands in its address. */
export function pageName(list: string, number: number): string {
  return number === 1 ? list : `${list}-${number}`;
}

/** What tells the title of one page of a list from that of the others; nothing where there is one. */
export function pageInWords({ number, last }: Pick<ListPage<unknown>, 'number' | 'last'>): string {
  return last === 1 ? '' : `, page ${number} of ${last}`;
}

/** The numbers that are offered on a page: its neighbours, the first and the last, and in steps what lies between. */
export function offeredFrom(number: number, last: number): number[] {
  const steps = Array.from({ length: 9 }, (_, index) => 1 + Math.round(((last - 1) * index) / 8));
  const near = [number - 1, number, number + 1].filter((each) => each >= 1 && each <= last);
  return [...new Set([...steps, ...near])].toSorted((a, b) => a - b);
}
