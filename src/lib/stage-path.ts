/** What a stage's drawing shows: how many meetings it always has, how many more it may have, and the share that leaves. */
export interface Marks {
  always: number;
  sometimes: number;
  /** Per cent. */
  leaving?: number;
}

/** `3–5 interview rounds`, `1-2 problems`, `2 calls`; not `20–30 minutes`, which is a time. */
const meetings =
  /^(?<least>\d+)(?:\s*(?:[–-]|to|or)\s*(?<most>\d+))?\s+(?:\p{L}+\s+)*?(?:rounds?|interviews?|conversations?|sessions?|calls?|talks?|screens?|meetings?)$/u;
/** `~90%`, `90 per cent`. */
const share = /(?<percent>\d+)\s*(?:%|per ?cent)/;
/** More marks than this do not fit a phone's width. */
const mostMarks = 8;

/** Reads the drawing out of the measures that a stage states. One meeting is assumed where none is counted. */
export function marksOf(measures: readonly string[]): Marks {
  const counted = measures.map((measure) => meetings.exec(measure)?.groups).find(Boolean);
  const percent = measures.map((measure) => share.exec(measure)?.groups?.percent).find(Boolean);
  const least = Math.min(Math.max(Number(counted?.least ?? 1), 1), mostMarks);
  const most = Math.min(Math.max(Number(counted?.most ?? least), least), mostMarks);
  const marks = { always: least, sometimes: most - least };
  return percent === undefined || Number(percent) > 100 ? marks : { ...marks, leaving: Number(percent) };
}
