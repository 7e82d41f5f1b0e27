import type { Term } from '../lib/glossary.ts';
import { outlineInsertions } from './outline.ts';
import { termInsertions } from './terms.ts';
import { findElement, insertInto, parsePage } from './tree.ts';

/**
 * A rendered page with what only the whole page can tell: a table of its sections where it is long, and each term of the
 * glossary marked where it first stands. No word of the page changes.
 */
export function furnish(html: string, terms: readonly Term[]): string {
  const main = findElement(parsePage(html), ({ tagName }) => tagName === 'main');
  if (!main) return html;
  return insertInto(html, [...outlineInsertions(main), ...termInsertions(main, html, terms)]);
}
