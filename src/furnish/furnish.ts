import type { Term } from '../lib/glossary.ts';
import { mayBeLong, outlineInsertions } from './outline.ts';
import { hasTerm, termInsertions } from './terms.ts';
import { insertInto, parseMain } from './tree.ts';

/**
 * A rendered page with what only the whole page can tell: a table of its sections where it is long, and each term of the
 * glossary marked where it first stands. No word of the page changes.
 */
export function furnish(html: string, terms: readonly Term[]): string {
  // Most of a build would go into pages that need neither.
  if (!mayBeLong(html) && !hasTerm(html, terms)) return html;
  const main = parseMain(html);
  if (!main) return html;
  return insertInto(html, [...outlineInsertions(main), ...termInsertions(main, html, terms)]);
}
