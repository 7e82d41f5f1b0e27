import type { Source } from '../types.ts';

/** More sources than letters: then every siglum has a number, so that one more document does not change the others'. */
const letters = 26;

/** A siglum for each source: the keeper's, else a capital of its id that no other has, else one with a number. The order of sources is of no account. */
export function siglaOf(sources: readonly Pick<Source, 'id' | 'sidecar'>[]): Map<string, string> {
  const sigla = new Map<string, string>();
  const taken = new Set<string>();
  const take = (id: string, siglum: string) => {
    taken.add(siglum);
    sigla.set(id, siglum);
  };
  for (const { id, sidecar } of sources) {
    if (sidecar.siglum !== undefined && !taken.has(sidecar.siglum)) take(id, sidecar.siglum);
  }
  const others = sources.map(({ id }) => id).filter((id) => !sigla.has(id));
  // Where the last search for a free number ended, by capital: all before it stay taken.
  const numbers = new Map<string, number>();
  for (const id of others.sort()) take(id, freeSiglum(id, taken, sources.length <= letters, numbers));
  return sigla;
}

function freeSiglum(
  id: string,
  taken: ReadonlySet<string>,
  isLetterEnough: boolean,
  numbers: Map<string, number>,
): string {
  const capitals = (id.match(/\p{L}/gu) ?? ['s']).map((letter) => letter.toUpperCase());
  const free = isLetterEnough ? capitals.find((letter) => !taken.has(letter)) : undefined;
  if (free !== undefined) return free;
  const [first = 'S'] = capitals;
  let number = numbers.get(first) ?? 2;
  while (taken.has(`${first}${number}`)) number += 1;
  numbers.set(first, number);
  return `${first}${number}`;
}
