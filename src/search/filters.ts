/** What results can be narrowed by: their collection, and of postings the family of work and whether they are open. */
export const filterNames = ['kind', 'family', 'status'] as const;

export type FilterName = (typeof filterNames)[number];

/** What of each filter is chosen; nothing chosen means all of it. */
export type Selection = Record<FilterName, readonly string[]>;

export const nothingChosen: Selection = { kind: [], family: [], status: [] };

/** What a posting's page says for the filters. */
export interface Posting {
  family: string;
  /** ISO 8601 day; empty where the posting names none. */
  closes: string;
}

/** Whether a posting is open on a day: `open`, `expired`, or `undated` where it does not say. A posting is open on its last day. */
export function statusOf({ closes }: Posting, today: string): string {
  if (closes === '') return 'undated';
  return closes < today ? 'expired' : 'open';
}

/** A passage's value in each filter, as one word: `roles/software/open`. What is no posting has a kind only: `stages//`. */
export function keyOf(kind: string, posting: Posting | undefined, today: string): string {
  return [kind, posting?.family ?? '', posting ? statusOf(posting, today) : ''].join('/');
}

export function isChosen(chosen: Selection): boolean {
  return filterNames.some((name) => chosen[name].length > 0);
}

/** Whether a key is among what is chosen. */
export function accepts(key: string, chosen: Selection): boolean {
  const values = key.split('/');
  return filterNames.every((name, index) => chosen[name].length === 0 || chosen[name].includes(values[index] ?? ''));
}

/**
 * How many passages each box of the filters would show beside what the other filters let through.
 *
 * @param counts passages by key
 * @returns by `kind=roles`
 */
export function countsOf(counts: ReadonlyMap<string, number>, chosen: Selection): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [index, name] of filterNames.entries()) {
    const others = { ...chosen, [name]: [] };
    for (const [key, count] of counts) {
      const box = `${name}=${key.split('/')[index]}`;
      if (accepts(key, others)) sums.set(box, (sums.get(box) ?? 0) + count);
    }
  }
  return sums;
}
