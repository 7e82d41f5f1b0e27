import { hash } from 'node:crypto';
import { parse } from 'yaml';
import type { Edition } from '../lib/edition.ts';
import type { Review, Reviews } from '../schemas/reviews.ts';

/** Fields that say who keeps a page and what is to be done: a change of them is no change of what was reviewed. */
const bookkeeping: ReadonlySet<string> = new Set(['owner', 'reviewEvery', 'draft', 'formerly', 'actions']);

/** What a review is tied to: the digests of a page's own words, of the documents that it rests on, of the lines that it quotes. */
export interface Reviewed {
  readonly text?: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly quotes: Readonly<Record<string, string>>;
}

/** Whether an entry is as it was when it was last read. */
export interface ReviewState {
  readonly last?: Review;
  readonly isTextChanged: boolean;
  /** The documents that changed, came or went since, by their ids. */
  readonly changedSources: readonly string[];
  /** The lines it quotes that say something else since: `clerk#L51`. */
  readonly changedQuotes: readonly string[];
  /** The day of the next review; absent where there was none yet, or none is asked for. */
  readonly due?: string;
}

/** The reviews of an entry, the newest last; those of the ids that it had before are among them. */
export function reviewsOf(entry: string, formerly: readonly string[], reviews: Reviews): Review[] {
  const collection = entry.split('/')[0];
  const names = [...formerly.map((id) => `${collection}/${id}`), entry];
  return names.flatMap((name) => reviews[name] ?? []).toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** What changed since an entry was reviewed, for a reader: `the text`, the names of documents. */
export function changesIn({ isTextChanged, changedSources }: ReviewState, { sources }: Edition): string[] {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  return [...(isTextChanged ? ['the text'] : []), ...changedSources.map((id) => names.get(id) ?? id)];
}

/** Where an entry stands: not read yet, changed since it was, or as it was read. */
export type Stand = 'unreviewed' | 'changed' | 'reviewed';

export function standOf({ last, isTextChanged, changedSources }: ReviewState): Stand {
  if (!last) return 'unreviewed';
  return isTextChanged || changedSources.length > 0 ? 'changed' : 'reviewed';
}

/** The digest of words: 64 bits are enough to notice a change. */
export function shortDigest(text: string): string {
  return `sha256-${hash('sha256', text).slice(0, 16)}`;
}

/** The digest of what a note says; how its YAML is written, and who keeps it, is no part of it. */
export function digestOfNote(text: string): string {
  const plain = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/u.exec(plain) ?? [];
  const fields = Object.entries((parse(yaml) ?? {}) as Record<string, unknown>)
    .filter(([name]) => !bookkeeping.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return shortDigest(`${JSON.stringify(fields)}\n${body.trim()}`);
}

/**
 * How an entry stands to its last review.
 *
 * @param interval how long a review holds: `6 months`; absent where only a change asks for another
 */
export function reviewState(reviews: readonly Review[] | undefined, now: Reviewed, interval?: string): ReviewState {
  const last = reviews?.at(-1);
  if (!last) return { isTextChanged: false, changedSources: [], changedQuotes: [] };
  const ids = [...new Set([...Object.keys(last.sources), ...Object.keys(now.sources)])].toSorted();
  return {
    last,
    isTextChanged: last.text !== now.text,
    changedSources: ids.filter((id) => last.sources[id] !== now.sources[id]),
    // A quotation that came or went is a change of the text.
    changedQuotes: Object.keys(now.quotes).filter((key) => (last.quotes[key] ?? now.quotes[key]) !== now.quotes[key]),
    ...(interval === undefined ? {} : { due: dayAfter(last.on, interval) }),
  };
}

/** The day an interval after another: a month after 31 January is the last day of February. */
export function dayAfter(day: string, interval: string): string {
  const [number = '1', unit = ''] = interval.split(' ');
  const date = new Date(`${day}T00:00:00Z`);
  const days = { d: 1, w: 7 }[unit.charAt(0)];
  if (days !== undefined) date.setUTCDate(date.getUTCDate() + Number(number) * days);
  else {
    const before = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + Number(number) * (unit.startsWith('y') ? 12 : 1));
    if (date.getUTCDate() !== before) date.setUTCDate(0);
  }
  return date.toISOString().slice(0, 10);
}
