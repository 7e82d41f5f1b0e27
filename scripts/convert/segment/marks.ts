import type { Block } from '../types.ts';
import { splitLines } from './lines.ts';

/** `- Calm`, `3. Ropes`, `(b) Lamps`, `o Tides`: what opens an item of a list. */
export const listMark =
  /^(?:[-*•·▪◦‣–—●○■□▸▶►➤➢✓✔✦»]|o(?=\s+[\p{Lu}\d])|(?<ordinal>\d{1,2}[.)]|\(?[a-z][.)]))\s+(?=\S)/u;
/** ```` ``` ````, `“`html`, `---`, `* * *`: marks with no words of the document. */
const fence = /^(?=.?[`~])["“”'`´~]{2,}\s*\w{0,12}$/u;
const rule = /^(?:[-*_=]\s?){3,}$/u;

/** Whether a line is a mark and has no words of the document. */
export function isMark(words: string): boolean {
  return fence.test(words) || rule.test(words);
}

/** The lines of `value` from an offset to its end, each a mark whatever it looks like: no heading, no label of the document. */
export function markBlocks(value: string, from: number): Block[] {
  return splitLines(value.slice(from)).map(({ start, end, text, words }) => ({
    kind: words === '' ? 'blank' : 'mark',
    start: from + start,
    end: from + end,
    text: { start: from + text.start, end: from + text.end },
  }));
}
