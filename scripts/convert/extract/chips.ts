import type { Position } from '../types.ts';

/** Between the parts of a line: bars, bullets, bold marks, and a dash or slash with space around it. */
const seam = /[*|·•∙+\t]+|\s[-–—/]+(?=\s|$)|\/$/gu;

/** A part of a header's line, with its place in the source. */
export interface Chip extends Position {
  readonly words: string;
}

/** The parts of a line, without the pictures before them. Offsets are the line's own. */
export function chipsOf(words: string): Chip[] {
  const marks = [...words.matchAll(seam)];
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)];
  const ends = [...marks.map(({ index }) => index), words.length];
  return starts.flatMap((from, index) => {
    const raw = words.slice(from, ends[index]);
    const lead = /^[^\p{L}\p{N}$€£¥₹("]*/u.exec(raw)?.[0].length ?? 0;
    const chip = raw.slice(lead).trimEnd();
    return chip === '' ? [] : [{ start: from + lead, end: from + lead + chip.length, words: chip }];
  });
}

/** The parts of a chip between commas. */
export function partsOf({ words, start }: Chip): Chip[] {
  return [...words.matchAll(/[^,]+/gu)].flatMap(({ index, 0: raw }) => {
    const part = raw.trim();
    const from = start + index + raw.indexOf(part);
    return part === '' ? [] : [{ start: from, end: from + part.length, words: part }];
  });
}

/** Where a chip stands. */
export const toPosition = ({ start, end }: Chip): Position => ({ start, end });
