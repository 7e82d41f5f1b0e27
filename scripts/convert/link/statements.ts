import { areSameStatement, leastRatio, same, wordsOf } from './similarity.ts';

/** Texts in the order in which they were added, each with its place. */
export interface Statements<P> {
  readonly add: (text: string, place: P) => void;
  /** The places of all texts that state the same as `text`, in the order in which they were added. */
  readonly findSame: (text: string) => P[];
  /** How many words a text has. */
  readonly countIn: (text: string) => number;
}

/** A text that was asked for or added, with those added ones that state the same, as far as it was held against them. */
interface Read<P> {
  readonly words: () => readonly string[];
  readonly sketch: Sketch;
  readonly same: Added<P>[];
  /** The index of the first one that it was not held against. */
  next: number;
}

interface Added<P> {
  readonly text: Read<P>;
  readonly index: number;
  readonly place: P;
}

/**
 * Finds equal statements among many. Each is held against each once, and hardly ever word by word: a thousand documents have many.
 * `sketch` is `sketchOf`, or what remembers it.
 */
export function createStatements<P>(sketch: (text: string) => Sketch = sketchOf): Statements<P> {
  /** The added texts by the number of their words: those of very different lengths are not the same. */
  const byCount = new Map<number, Added<P>[]>();
  let added = 0;
  const known = new Map<string, Read<P>>();
  const read = (text: string): Read<P> => {
    const before = known.get(text);
    if (before) return before;
    let words: readonly string[] | undefined;
    const all = () => {
      words ??= wordsOf(text);
      return words;
    };
    const found = { words: all, sketch: sketch(text), same: [], next: 0 };
    known.set(text, found);
    return found;
  };
  return {
    add: (text, place) => {
      const own = read(text);
      const those = byCount.get(own.sketch.count) ?? [];
      byCount.set(own.sketch.count, those);
      those.push({ text: own, index: added, place });
      added += 1;
    },
    findSame: (text) => {
      const own = read(text);
      if (own.next < added) own.same.push(...sameSince(own, byCount));
      own.next = added;
      return own.same.map(({ place }) => place);
    },
    countIn: (text) => read(text).sketch.count,
  };
}

/** Of the texts that `own` was not held against, those that state the same, in their order. */
function sameSince<P>(own: Read<P>, byCount: ReadonlyMap<number, readonly Added<P>[]>): Added<P>[] {
  const found: Added<P>[] = [];
  const longest = Math.ceil(own.sketch.count / leastRatio);
  for (let count = Math.floor(own.sketch.count * leastRatio); count <= longest; count += 1) {
    const those = byCount.get(count) ?? [];
    // Later ones stand behind earlier ones.
    for (let at = those.length - 1; at >= 0; at -= 1) {
      const other = those[at];
      if (!other || other.index < own.next) break;
      if (areSame(other.text, own)) found.push(other);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

function areSame<P>(a: Read<P>, b: Read<P>): boolean {
  // One text, unless it has no words, states the same as itself.
  if (a === b) return a.sketch.count > 0;
  return mayAgree(a.sketch, b.sketch) && areSameStatement(a.words(), b.words());
}

/** The number of words, and for each of 128 groups of words whether a text has an odd number of them. */
export interface Sketch {
  readonly count: number;
  readonly parities: readonly [number, number, number, number];
}

/** What tells of most pairs of texts that they do not state the same. */
export function sketchOf(text: string): Sketch {
  const words = wordsOf(text);
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
