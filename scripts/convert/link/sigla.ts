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
  for (const id of others.sort()) take(id, freeSiglum(id, taken, sources.length <= letters));
  return sigla;
}

function freeSiglum(id: string, taken: ReadonlySet<string>, isLetterEnough: boolean): string {
  const capitals = (id.match(/\p{L}/gu) ?? ['s']).map((letter) => letter.toUpperCase());
  const free = isLetterEnough ? capitals.find((letter) => !taken.has(letter)) : undefined;
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(`${capitals[0]}${number}`)) number += 1;
  return `${capitals[0]}${number}`;
}
