import type { Found } from './engine.ts';

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
 */
export function hitElement(template: HTMLTemplateElement, found: Found, marker: string): HTMLElement {
  const { raw_url: address, excerpt, meta } = found;
  const row = one(template.content.cloneNode(true) as DocumentFragment, '.row', HTMLElement);
  const link = one(row, 'h3 a', HTMLAnchorElement);
  link.href = address;
  link.textContent = [meta.title, meta.entry].filter(Boolean).join(', ');
  link.setAttribute(marker, '');
  one(row, '.kicker', HTMLElement).textContent = meta.kind ?? '';
  one(row, '.excerpt', HTMLElement).innerHTML = excerpt;
  one(row, '.note', HTMLElement).append(...placeOf(meta));
  return row;
}

/** `H 12` as every page shows it; nothing for a record without a place. */
function placeOf({ place, placeUrl }: Record<string, string>): HTMLElement[] {
  const [siglum, number] = place?.split(' ') ?? [];
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
