/** Names that some file system or the site keeps for itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/u;
const longest = 64;

/** A name for an address: lower case, letters and figures of any script, hyphens; `fallback` where nothing is left. */
export function slugOf(text: string, fallback: string): string {
  const slug = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .normalize('NFC');
  const short =
    slug.length > longest
      ? [...slug]
          .slice(0, longest)
          .join('')
          .replace(/-[^-]*$/u, '')
      : slug;
  if (short === '') return fallback;
  return reserved.test(short) ? `${short}-${fallback}` : short;
}

/** Gives each name once: the second `ropes` is `ropes-2`. Deterministic in the order of calls. */
export function createNames(): (wanted: string) => string {
  const taken = new Set<string>();
  // Where the last search for a free number ended: all before it stay taken.
  const counts = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    let count = counts.get(wanted) ?? 2;
    for (; taken.has(name); count += 1) name = `${wanted}-${count}`;
    counts.set(wanted, count);
    taken.add(name);
    return name;
  };
}
