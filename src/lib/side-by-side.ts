/** As many roles as are set side by side at first, and as one can choose. More of them are loaded when they are chosen. */
export const mostCompared = 12;

/** A row of a comparison, as far as its place is concerned. */
export interface RankedRow {
  key: string;
  label: string;
  /** Its place among all rows that there can be; rows of the same rank go by their labels. */
  rank: number;
}

/** Rows of several tables as one: each key once, with the label it has first, in the order of their ranks. */
export function mergeRows<R extends RankedRow>(tables: readonly (readonly R[])[]): R[] {
  const merged = new Map<string, R>();
  for (const row of tables.flat()) if (!merged.has(row.key)) merged.set(row.key, row);
  return [...merged.values()].toSorted((a, b) => a.rank - b.rank || a.label.localeCompare(b.label, 'en'));
}

/** The roles named in an address that there are, each once and in its order: `?roles=clerk,watch`. Undefined where it names none. */
export function rolesIn(search: string, known: readonly string[]): string[] | undefined {
  const named = new URLSearchParams(search).get('roles')?.split(',') ?? [];
  const chosen = known.filter((id) => named.includes(id));
  return chosen.length > 0 ? chosen : undefined;
}

/** The part of an address that names the chosen roles; empty where they are those that stand there at first. */
export function searchFor(chosen: readonly string[], atFirst: readonly string[]): string {
  const isFirst = chosen.length === atFirst.length && chosen.every((id) => atFirst.includes(id));
  return isFirst ? '' : `?roles=${chosen.map(encodeURIComponent).join(',')}`;
}
