import { widthOf } from './width.ts';

/** Where the terminal says nothing of its width, and the widest that is still read well. */
const [usualWidth, widest, narrowest] = [80, 100, 60];

/** Marks that turn the direction of what follows (Unicode UAX 9, "Explicit Directional Formatting"). */
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The width to print for, in columns. */
export function printWidth(columns: number | undefined): number {
  return Math.min(Math.max(columns ?? usualWidth, narrowest), widest);
}

/**
 * Words of a document as one line that is safe to print: line breaks and other white space are one space, control characters their
 * pictures (`␛`), so that no document can move the cursor or colour the screen.
 */
export function printable(text: string): string {
  return visible(text.replaceAll(/\s+/gu, ' ')).trim();
}

/** The same without touching spaces, for a line whose columns count. Every character of the text is one of the result. */
export function visible(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, pictureOf).replaceAll(turning, '�');
}

/** The picture of a control character (Unicode block "Control Pictures"); those above ASCII have none. */
function pictureOf(mark: string): string {
  const code = mark.charCodeAt(0);
  if (code === 0x7f) return '␡';
  return code < 0x20 ? String.fromCharCode(0x24_00 + code) : '�';
}

/** The first words of a text in quotation marks, cut between words to at most `columns`. */
export function quoted(text: string, columns = 40): string {
  return `“${cut(printable(text), columns - 2)}”`;
}

/** A text cut to at most `columns`, between words where there is a space, with an ellipsis. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let short = '';
  for (const { segment } of graphemes(text)) {
    if (widthOf(short) + widthOf(segment) > columns - 1) break;
    short += segment;
  }
  const space = short.lastIndexOf(' ');
  return `${(space > short.length / 2 ? short.slice(0, space) : short).trimEnd()}…`;
}

/** What a reader takes for one character. */
export function graphemes(text: string): Intl.SegmentData[] {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
}

/** `text` and spaces up to `columns`. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** Words in lines of at most `width` columns. A word that is longer has a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A name at the left, and its text in a column beside it: `   Missing    closing date, place`. */
export function row(name: string, text: string, width: number, indent = 3, column = 12): string[] {
  const lines = wrapped(text, width - indent - column);
  return lines.map((line, index) => `${' '.repeat(indent)}${padded(index === 0 ? name : '', column)}${line}`);
}
