import { numberOf, numerals } from './numerals.ts';

/** What a stage's drawing shows: how many meetings it always has, how many more it may have, and the share that leaves. */
export interface Marks {
  always: number;
  sometimes: number;
  /** Per cent. */
  leaving?: number;
}

/** `3–5 interview rounds`, `1 or 2 calls`; not `20–30 minutes`, which is a time, and not `1-2 problems`. */
const meetings =
  /^(?<least>\d+)(?:\s*(?:[–-]|to|or)\s*(?<most>\d+))?\s+(?:[\p{L}-]+\s+)*?(?:rounds?|interviews?|conversations?|sessions?|calls?|talks?|screens?|meetings?)$/u;
/** `~90% of candidates`, `90 per cent`. */
const share = /(?<percent>\d+)\s*(?:%|per ?cent)/;
const leaves = /\b(?:no|not|never|cannot|leave|drop|stop|fail|out|rejected|eliminated)\b|n['’]t\b/;
const stays = /\b(?:pass|advance|proceed|continue|succeed|stay|move on|go on|make it)\b/;
/** More marks than this do not fit a phone's width. */
const mostMarks = 8;

/**
 * Reads the drawing out of the phrases in which a stage states its measures. One meeting is assumed where none is counted;
 * a share is drawn only where its phrase says whether those people leave or go on.
 */
export function marksOf(phrases: readonly string[]): Marks {
  const counted = phrases.map((phrase) => meetings.exec(inFigures(phrase))?.groups).find(Boolean);
  const least = within(Number(counted?.least ?? 1), 1);
  const most = within(Number(counted?.most ?? least), least);
  const leaving = phrases.map(leavingIn).find((percent) => percent !== undefined);
  return { always: least, sometimes: most - least, ...(leaving === undefined ? {} : { leaving }) };
}

function leavingIn(phrase: string): number | undefined {
  const percent = Number(share.exec(phrase)?.groups?.percent ?? Number.NaN);
  if (!(percent <= 100)) return undefined;
  if (leaves.test(phrase)) return percent;
  return stays.test(phrase) ? 100 - percent : undefined;
}

/** `One or two interviews` → `1 or 2 interviews`. */
function inFigures(phrase: string): string {
  return phrase.toLowerCase().replaceAll(/\p{L}+/gu, (word) => (numerals.includes(word) ? `${numberOf(word)}` : word));
}

function within(n: number, least: number): number {
  return Math.min(Math.max(n, least), mostMarks);
}
