import type { Source } from '../types.ts';

/** A siglum for each source: the keeper's, else a capital of its id that no other has, else one with a number. Order-independent for given ids. */
export function siglaOf(sources: readonly Source[]): Map<string, string> {
  const sigla = new Map<string, string>();
  const taken = new Set<string>();
  const take = (id: string, siglum: string) => {
    taken.add(siglum);
    sigla.set(id, siglum);
  };
  for (const { id, sidecar } of sources) if (sidecar.siglum !== undefined && !taken.has(sidecar.siglum)) take(id, sidecar.siglum);
  for (const { id } of [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (sigla.has(id)) continue;
    const letters = (id.match(/\p{L}/gu) ?? ['S']).map((letter) => letter.toUpperCase());
    const free = letters.find((letter) => !taken.has(letter));
    if (free !== undefined && sources.length <= 26) take(id, free);
    else for (let number = 2; !sigla.has(id); number += 1) if (!taken.has(`${letters[0]}${number}`)) take(id, `${letters[0]}${number}`);
  }
  return sigla;
}
