/** Names that some file system or the site keeps for itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/u;
/** UTF-16 units, at most three bytes each: with a number and an ending the name stays below the 255 bytes of a file system. */
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
      ? slug
          .slice(0, longest)
          .replace(/\p{Cs}$/u, '')
          .replace(/-[^-]*$/u, '')
      : slug;
  if (short === '') return fallback;
  return reserved.test(short) ? `${short}-${fallback}` : short;
}

/** Gives each name once: the second `ropes` is `ropes-2`. Deterministic in the order of calls. */
export function createNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
    taken.add(name);
    return name;
  };
}
