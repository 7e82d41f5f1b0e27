import { dayInWords } from '../lib/day.ts';
import type { Shown, WordPair } from './asker.ts';
import type { Piece } from './excerpt.ts';
import type { SearchRecord } from './record.ts';

/** Finds an element that the page must have. Its markup is this project's own: a missing one is a defect and throws. */
export function one<E extends Element>(within: ParentNode, selector: string, kind: { new (): E; prototype: E }): E {
  const element = within.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`Unexpected page, expected ${selector} in it`);
  return element;
}

/** An element with a class and what stands in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** What a result is shown with, beside what was found. */
export interface Showing {
  /** The attribute that says whether it answers (`data-search-hit`) or comes near (`data-search-near`). */
  marker: string;
  /** The search page: addresses of records are relative to it. */
  base: string;
  /** The name of its collection for a reader. */
  kind: string;
  /** When its posting closed, in words; empty where it has not. */
  expired: string;
}

/** A result as the search page shows it: the way to it, whose it is, the passage, its place in the margin. */
export function hitRow({ record, excerpt, why }: Shown, showing: Showing): HTMLElement {
  const title = make('h3', '', linkTo(record, titleOf(record), showing));
  const article = make('article', 'hit', make('p', 'kicker', pathOf(record, showing.kind)), title);
  article.append(make('p', 'excerpt', ...excerpt.map(pieceOf)));
  if (why.length > 0) article.append(make('p', 'kicker why', reasonOf(why)));
  return make('div', 'row', article, noteOf(record, showing));
}

/** An answer: the value itself, large, and whose it is. */
export function answerRow({ record, why }: Shown, showing: Showing): HTMLElement {
  const value = make('p', 'answer', linkTo(record, record.answer, showing));
  value.classList.toggle('none-a', record.kind === 'gap');
  const flow = make('div', 'flow', value, make('p', 'excerpt', titleOf(record)));
  if (why.length > 0) flow.append(make('p', 'kicker why', reasonOf(why)));
  return make('div', 'row', flow, noteOf(record, showing));
}

/** `Pay, Harbour clerk`: no result is only called `Pay`. */
export function titleOf({ title, entry }: SearchRecord): string {
  return [title, entry].filter(Boolean).join(', ');
}

/** `Roles › Facts`: the collection, and the part of the page where it has a name. */
export function pathOf({ kind, within }: SearchRecord, collection: string): string {
  const part = { fact: 'Facts', gap: 'Not stated', question: '', section: within ?? '', page: within ?? '' }[kind];
  return [collection, part].filter(Boolean).join(' › ');
}

/** `pay, for your “salary”`. */
export function reasonOf(why: readonly WordPair[]): string {
  return why.map(({ asked, written }) => `${written}, for your “${asked}”`).join('; ');
}

export function pieceOf({ text, marked }: Piece): Node {
  return marked ? make('mark', '', text) : document.createTextNode(text);
}

/** When a posting closed, in words of the page's language; empty where it is open, or names no day. */
export function expiryOf(closes: string, today: string): string {
  return closes === '' || closes >= today ? '' : dayInWords(closes);
}

function linkTo({ url }: SearchRecord, text: string, { marker, base }: Showing): HTMLAnchorElement {
  const link = make('a', '', text);
  link.href = relativeTo(base, url);
  link.setAttribute(marker, '');
  return link;
}

/** Short addresses where the page is the search's own. */
function relativeTo(base: string, url: string): string {
  return new URL('.', base).href === new URL('.', document.baseURI).href ? url : new URL(url, base).href;
}

/** `H 12` as every page shows it, and whether its posting has expired. */
function noteOf({ place, placeUrl }: SearchRecord, { base, expired }: Showing): HTMLElement {
  const note = make('div', 'note');
  const [siglum, number] = place.split(' ');
  if (siglum && number && placeUrl) {
    const link = make('a', 'ref', make('b', '', siglum), make('span', 'vh', ' line '), number);
    link.href = relativeTo(base, placeUrl);
    note.append(link);
  }
  if (expired) note.append(' ', make('span', 'warn', 'expired'), ` ${expired}`);
  return note;
}
