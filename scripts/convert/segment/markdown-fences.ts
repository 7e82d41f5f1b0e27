import type { Line } from './lines.ts';

/** ```` ```js ````, `~~~~ text`; backticks behind backticks are code in a line. */
export const openingFence = /^(?<fence>`{3,}(?=[^`]*$)|~{3,})/u;
/** Columns further in than its container from which on a line is no fence (CommonMark 0.31, 4.5). */
export const codeIndent = 4;

/** Lines of code between fences, both included. Where the end of the item closes it, there is no second fence. */
export interface Fenced {
  readonly last: number;
  readonly isClosed: boolean;
}

type FencesAt = (index: number, from: number, base: number, column: number) => Fenced | undefined;

/**
 * Finds the last line of fenced code (CommonMark 0.31, 4.5): a fence of the same character, at least as long, with nothing behind it and less
 * than four columns further in than its container; in an item the end of the item. Outside of one, what nobody closes is no code: the rest of the
 * document would be. Keeps what it knows of those, so that many of them cost no more than one. `from` is where the fence begins in its line's
 * words, `base` the column of the container's text, 0 outside of items, `column` the fence's own.
 */
export function createFences(lines: readonly Line[], columnAt: (index: number) => number): FencesAt {
  const unclosed = new Map<string, number>();
  const wordsAt = (index: number) => lines[index]?.words ?? '';
  return (index, from, base, column) => {
    const fence = fenceOf(wordsAt(index).slice(from));
    const isFar = column >= base + codeIndent;
    // Below a blank line that is indented code; further in below words people mean code.
    if (fence === '' || (isFar && wordsAt(index - 1) === '')) return;
    const mark = fence.charAt(0);
    if (base === 0 && fence.length >= (unclosed.get(mark) ?? Number.POSITIVE_INFINITY)) return;
    const closing = new RegExp(`^${mark}{${fence.length},}$`, 'u');
    const furthest = (isFar ? column : base) + codeIndent;
    const isClosing = (at: number) => closing.test(wordsAt(at)) && columnAt(at) < furthest;
    const end = endOf(lines, index, (at) => columnAt(at) < base, isClosing);
    if (end.isClosed || base > 0) return end;
    if (!isFar) unclosed.set(mark, fence.length);
    return;
  };
}

function endOf(
  lines: readonly Line[],
  index: number,
  isOutside: (at: number) => boolean,
  isClosing: (at: number) => boolean,
): Fenced {
  let last = index;
  for (let at = index + 1; at < lines.length; at += 1) {
    if (isBlank(lines[at])) continue;
    if (isOutside(at)) break;
    last = at;
    if (isClosing(at)) return { last, isClosed: true };
  }
  return { last, isClosed: false };
}

const fenceOf = (words: string) => openingFence.exec(words)?.groups?.['fence'] ?? '';
const isBlank = (line: Line | undefined) => line === undefined || line.words === '';

/** The fence that is open behind one more line of a quote, given the one that was before it; '' where none is. */
export function openBehind(open: string, quoted: string): string {
  const fence = fenceOf(quoted);
  if (open === '') return fence;
  return fence.startsWith(open) && quoted.trim() === fence ? '' : open;
}
