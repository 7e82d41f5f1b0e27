/** `- Calm`, `3. Ropes`, `(b) Lamps` */
const listMark = /^(?:[-*•·▪◦‣–—●○]|(?<ordinal>\d{1,2}[.)]|\(?[a-z][.)]))\s+(?=\S)/u;
/** `+ Calm`: a mark in Markdown alone. */
const markdownMark = /^\+\s+(?=\S)/u;

/** The mark before an item: its length with the space behind it, and whether it counts. */
export interface ItemMark {
  readonly length: number;
  readonly isOrdered: boolean;
  /** Of `3.`; a letter has none. */
  readonly number?: number;
}

/** The mark that a line of words opens with, if any. */
export function itemMark(words: string, isMarkdown = false): ItemMark | undefined {
  const match = listMark.exec(words) ?? (isMarkdown ? markdownMark.exec(words) : null);
  if (!match) return undefined;
  const ordinal = match.groups?.['ordinal'];
  const number = Number.parseInt(ordinal ?? '', 10);
  return {
    length: match[0].length,
    isOrdered: ordinal !== undefined,
    ...(Number.isNaN(number) ? {} : { number }),
  };
}
