/** What a format's reader gives: the document's own text, and the lines that the page or print puts around it. */
export interface Text {
  /** Headings as `## …`, items as `- …`, a paragraph a line, blank lines between. */
  readonly text: string;
  /** Navigation, banners, page numbers: one line each, none of them blank. */
  readonly around: readonly string[];
}

/** Why a file gives no text, in the parts of a message. */
export interface Fault {
  readonly actual: string;
  readonly expected: string;
  readonly note: string;
}

export type Reading = { readonly text: Text } | { readonly fault: Fault };

/** The lines of a text that have words. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Text without what no reader sees: no-break spaces become spaces, soft hyphens and zero-width marks go. */
export function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u2007\u202f\u2028\u2029\t]/gu, ' ').replaceAll(/[\u00ad\u200b\u2060\ufeff]/gu, '');
}
