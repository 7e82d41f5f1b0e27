import { hash } from 'node:crypto';
import { parse } from 'yaml';
import type { Review } from '../schemas/reviews.ts';
import { addressesIn, referenceOf } from './references.ts';

/** Fields that say who keeps a page and what is to be done: a change of them is no change of what was reviewed. */
const bookkeeping: ReadonlySet<string> = new Set(['owner', 'reviewEvery', 'draft', 'formerly', 'actions']);

/** What a review is tied to: the digests of a page's own words, and of the documents that it rests on. */
export interface Reviewed {
  readonly text?: string;
  readonly sources: Readonly<Record<string, string>>;
}

/** Whether an entry is as it was when it was last read. */
export interface ReviewState {
  readonly last?: Review;
  readonly isTextChanged: boolean;
  /** The documents that changed, came or went since, by their ids. */
  readonly changedSources: readonly string[];
  /** The day of the next review; absent where there was none yet, or none is asked for. */
  readonly due?: string;
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

/** The documents that a note rests on: those it cites, and those of the entries it links to. Ids, in order. */
export function sourcesOfNote(data: unknown, body: string, sourcesOf: (entry: string) => readonly string[]): string[] {
  const ids = addressesIn(data, body).flatMap((address) => {
    const reference = referenceOf(address);
    if (reference?.to === 'source') return [reference.source];
    return reference ? sourcesOf(reference.entry) : [];
  });
  return [...new Set(ids)].toSorted();
}

/**
 * How an entry stands to its last review.
 *
 * @param interval how long a review holds: `6 months`; absent where only a change asks for another
 */
export function reviewState(reviews: readonly Review[] | undefined, now: Reviewed, interval?: string): ReviewState {
  const last = reviews?.at(-1);
  if (!last) return { isTextChanged: false, changedSources: [] };
  const ids = [...new Set([...Object.keys(last.sources), ...Object.keys(now.sources)])].toSorted();
  return {
    last,
    isTextChanged: last.text !== now.text,
    changedSources: ids.filter((id) => last.sources[id] !== now.sources[id]),
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
