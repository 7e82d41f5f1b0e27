import { editsBetween } from '../../src/search/spelling.ts';

/** How many letters apart an id of another collection is beside what is different in it. */
const elsewhere = 4;

/** The names that come nearest to one that is not among them, the nearest first; three at most. */
export function nearest(name: string, names: Iterable<string>): string[] {
  const last = (each: string) => each.split('/').at(-1) ?? '';
  const ranked = [...names].map((each) => {
    // Who moved an entry to another collection keeps its id; who writes from memory keeps its beginning.
    const moved = editsBetween(last(name), last(each), name.length) + elsewhere;
    const part = Math.min(editsBetween(name, each, name.length), moved);
    return { each, rank: last(each).startsWith(last(name)) ? Math.min(part, 1) : part };
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || (a.each < b.each ? -1 : 1))
    .slice(0, 3)
    .map(({ each }) => each);
}
