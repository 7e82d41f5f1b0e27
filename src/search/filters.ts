/**
 * What results can be narrowed by: their collection, of postings the family of work and whether they are open, of pages of the playbook
 * their kind and who keeps them, and how what is reviewed stands.
 */
export const filterNames = ['kind', 'family', 'status', 'page', 'owner', 'review'] as const;

export type FilterName = (typeof filterNames)[number];

/** What of each filter is chosen; nothing chosen means all of it. */
export type Selection = Record<FilterName, readonly string[]>;

export const nothingChosen: Selection = { kind: [], family: [], status: [], page: [], owner: [], review: [] };

/** What the filters know of an entry; empty where there is nothing to know. */
export interface Particulars {
  /** Of a posting. */
  family: string;
  /** The last day of a posting, ISO 8601; empty where it names none. */
  closes: string;
  /** The kind of a page of the playbook, and who keeps it. */
  page: string;
  owner: string;
  /** Of what is reviewed: `unreviewed`, `changed`, `reviewed`. */
  review: string;
  /** The day until which a review holds, ISO 8601. */
  due: string;
}

export const noParticulars: Particulars = { family: '', closes: '', page: '', owner: '', review: '', due: '' };

/** Whether a posting is open on a day: `open`, `expired`, or `undated` where it does not say. A posting is open on its last day. */
export function statusOf({ family, closes }: Particulars, today: string): string {
  if (family === '') return '';
  if (closes === '') return 'undated';
  return closes < today ? 'expired' : 'open';
}

/** How a review stands on a day: one that holds until a day is not overdue on it. */
export function reviewOf({ review, due }: Particulars, today: string): string {
  return review === 'reviewed' && due !== '' && due < today ? 'overdue' : review;
}

/** A passage's value in each filter, as one word: `roles/software/open///`. A value may hold anything, a slash too. */
export function keyOf(kind: string, known: Particulars, today: string): string {
  const values = [kind, known.family, statusOf(known, today), known.page, known.owner, reviewOf(known, today)];
  return values.map(encodeURIComponent).join('/');
}

function valuesOf(key: string): string[] {
  return key.split('/').map(decodeURIComponent);
}

export function isChosen(chosen: Selection): boolean {
  return filterNames.some((name) => chosen[name].length > 0);
}

/** Whether a key is among what is chosen. */
export function accepts(key: string, chosen: Selection): boolean {
  const values = valuesOf(key);
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
      const box = `${name}=${valuesOf(key)[index]}`;
      if (accepts(key, others)) sums.set(box, (sums.get(box) ?? 0) + count);
    }
  }
  return sums;
}
