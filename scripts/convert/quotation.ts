import { escapePattern } from './escape-pattern.ts';
import type { Position, Source } from './types.ts';

/** Every place where the words of a quotation stand; white space may differ, nothing else. */
export function findQuotation(value: string, quote: string): Position[] {
  const words = quote.trim().split(/\s+/u).map(escapePattern);
  return [...value.matchAll(new RegExp(words.join('\\s+'), 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The name of the .yaml beside a document. */
export function sidecarPath({ path }: Source): string {
  return `${path.replace(/\.[^.]+$/u, '')}.yaml`;
}

/** A quotation as a message shows it. */
export function shorten(quote: string): string {
  const line = quote.replaceAll(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
