/** Choices that are the same for the same seed on every machine. */
export interface Random {
  /** A whole number from `min` to `max`, both of them possible. */
  readonly between: (min: number, max: number) => number;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
  /** `count` different choices, all of them where there are fewer. */
  readonly some: <T>(choices: readonly T[], count: number) => T[];
  /** True in one of `count` cases. */
  readonly oneIn: (count: number) => boolean;
}

/** Mulberry32: small, well spread, and in the public domain. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    between,
    pick: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
    some: (choices, count) => {
      const left = [...choices];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(between(0, left.length - 1), 1),
      ).flat();
    },
    oneIn: (count) => between(1, count) === 1,
  };
}
