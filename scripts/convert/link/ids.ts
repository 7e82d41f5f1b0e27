/** Names that some file system or the site keeps for itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/u;
/** Characters. */
const longest = 64;
/** File systems allow 255 bytes of UTF-8 for a name (ext4, APFS); a number, an ending and the writer's own ending need some. */
const mostBytes = 192;

/**
 * A name for an address: lower case, letters and figures of any script, hyphens; `fallback` where nothing is left. Names that only a
 * file system without case or normal forms would confuse come out as one name.
 */
export function slugOf(text: string, fallback: string): string {
  const slug = text
    .normalize('NFKD')
    // Marks, and letters that nobody sees, such as Hangul's fillers.
    .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    // By way of capitals: σ and ς, ı and i, ß and ss are one name to a disk that knows no case.
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .normalize('NFC');
  const short = isShort(slug) ? slug : shortened(slug).replace(/-[^-]*$/u, '');
  if (short === '') return fallback;
  return reserved.test(short) ? `${short}-${fallback}` : short;
}

function isShort(slug: string): boolean {
  return slug.length <= longest && Buffer.byteLength(slug) <= mostBytes;
}

/** As many of its characters as are short. */
function shortened(slug: string): string {
  const characters = [...slug].slice(0, longest);
  while (Buffer.byteLength(characters.join('')) > mostBytes) characters.pop();
  return characters.join('');
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
