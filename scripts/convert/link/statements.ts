import { areSameStatement, leastRatio, same, wordsOf } from './similarity.ts';

/** Texts in the order in which they were added, each with its place. */
export interface Statements<P> {
  readonly add: (text: string, place: P) => void;
  /** The places of all texts that state the same as `text`, in the order in which they were added. */
  readonly findSame: (text: string) => P[];
}

interface Read {
  readonly words: readonly string[];
  readonly sketch: Sketch;
}

/** Finds equal statements among many. Each is held against each, but hardly ever word by word: a thousand documents have many. */
export function createStatements<P>(): Statements<P> {
  /** The added texts by the number of their words: those of very different lengths are not the same. */
  const byCount = new Map<number, (Read & { index: number; place: P })[]>();
  let added = 0;
  const known = new Map<string, Read>();
  const read = (text: string): Read => {
    const before = known.get(text);
    if (before) return before;
    const words = wordsOf(text);
    const found = { words, sketch: sketchOf(words) };
    known.set(text, found);
    return found;
  };
  return {
    add: (text, place) => {
      const { words, sketch } = read(text);
      const own = byCount.get(words.length) ?? [];
      byCount.set(words.length, own);
      own.push({ words, sketch, index: added, place });
      added += 1;
    },
    findSame: (text) => {
      const { words, sketch } = read(text);
      const longest = Math.ceil(words.length / leastRatio);
      const found: { index: number; place: P }[] = [];
      for (let count = Math.floor(words.length * leastRatio); count <= longest; count += 1)
        for (const other of byCount.get(count) ?? [])
          if (mayAgree(other.sketch, sketch) && areSameStatement(other.words, words)) found.push(other);
      return found.sort((a, b) => a.index - b.index).map(({ place }) => place);
    },
  };
}

/** The number of words, and for each of 128 groups of words whether a text has an odd number of them. */
interface Sketch {
  readonly count: number;
  readonly parities: readonly [number, number, number, number];
}

function sketchOf(words: readonly string[]): Sketch {
  const parities: [number, number, number, number] = [0, 0, 0, 0];
  for (const word of words) {
    const group = groupOf(word);
    parities[group & 3] = (parities[group & 3] ?? 0) ^ (1 << (group >>> 2));
  }
  return { count: words.length, parities };
}

/** False only where two texts cannot state the same: each group whose parity differs is a word that one has and the other has not. */
function mayAgree(a: Sketch, b: Sketch): boolean {
  const most = (1 - same) * (a.count + b.count) + 1;
  const [p, q] = [a.parities, b.parities];
  return ones(p[0] ^ q[0]) + ones(p[1] ^ q[1]) + ones(p[2] ^ q[2]) + ones(p[3] ^ q[3]) <= most;
}

/** The group of a word, 0 to 127, by FNV-1a. */
function groupOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) & 127;
}

/** How many bits of a 32-bit number are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
