import type { DocumentKind } from '../types.ts';

/** `1,000` */
export function figure(count: number): string {
  return count.toLocaleString('en-GB');
}

/** `1 document`, `2 documents`, `no documents`; `plural` where it is no -s. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count === 0 ? 'no' : figure(count)} ${count === 1 ? noun : plural}`;
}

/** `a`, `a and b`, `a, b and c` */
export function joinedWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `1–3, 5, 7–8` for line numbers in order. */
export function ranges(lines: readonly number[]): string[] {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && line <= last[1] + 1) last[1] = Math.max(last[1], line);
    else found.push([line, line]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}

/** A label inside of a sentence: `Closing date` is `closing date`, `SAP` stays. */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** A kind of document as a reader says it. */
export const kindWords: Readonly<Record<DocumentKind, string>> = {
  'job-posting': 'job posting',
  guide: 'guide',
  other: 'not recognised as a posting or a guide',
};
