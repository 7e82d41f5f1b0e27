import type { Piece } from './excerpt.ts';
import type { SearchRecord } from './record.ts';

/** Finds an element that the page must have. Its markup is this project's own: a missing one is a defect and throws. */
export function one<E extends Element>(within: ParentNode, selector: string, kind: { new (): E; prototype: E }): E {
  const element = within.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`Unexpected page, expected ${selector} in it`);
  return element;
}

/**
 * A result as the page shows it: whose it is, the passage, its place.
 *
 * @param marker the attribute that says whether it answers (`data-search-hit`) or comes near (`data-search-near`)
 * @param kind the name of its collection for a reader
 */
export function hitElement(
  template: HTMLTemplateElement,
  record: SearchRecord,
  excerpt: readonly Piece[],
  marker: string,
  kind: string,
): HTMLElement {
  const row = rowFrom(template, record, marker, titleOf(record));
  one(row, '.kicker', HTMLElement).textContent = kind;
  one(row, '.excerpt', HTMLElement).replaceChildren(...excerpt.map(pieceOf));
  return row;
}

/** An answer: the value itself, large, and whose it is. */
export function answerElement(template: HTMLTemplateElement, record: SearchRecord, marker: string): HTMLElement {
  const row = rowFrom(template, record, marker, record.answer);
  one(row, '.answer', HTMLElement).classList.toggle('none-a', record.kind === 'gap');
  one(row, '.excerpt', HTMLElement).textContent = titleOf(record);
  return row;
}

function rowFrom(template: HTMLTemplateElement, record: SearchRecord, marker: string, text: string): HTMLElement {
  const row = one(template.content.cloneNode(true) as DocumentFragment, '.row', HTMLElement);
  const link = one(row, 'a', HTMLAnchorElement);
  link.href = record.url;
  link.textContent = text;
  link.setAttribute(marker, '');
  one(row, '.note', HTMLElement).append(...placeOf(record));
  return row;
}

/** `Pay, Harbour clerk`: no result is only called `Pay`. */
function titleOf({ title, entry }: SearchRecord): string {
  return [title, entry].filter(Boolean).join(', ');
}

function pieceOf({ text, marked }: Piece): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** `H 12` as every page shows it; nothing for a record without a place. */
function placeOf({ place, placeUrl }: SearchRecord): Node[] {
  const [siglum, number] = place.split(' ');
  if (!siglum || !number || !placeUrl) return [];
  const link = document.createElement('a');
  link.className = 'ref';
  link.href = placeUrl;
  const letter = document.createElement('b');
  letter.textContent = siglum;
  const spoken = document.createElement('span');
  spoken.className = 'vh';
  spoken.textContent = ' line ';
  link.append(letter, spoken, number);
  return [link];
}
