import { anchorOf } from '../lib/text.ts';
import { escapeHtml, findElement, type HtmlNode, hasClass, type Insertion, wordsIn } from './tree.ts';

/** A section of a page. */
export interface Heading {
  id: string;
  text: string;
  /** Where ` id="…"` goes, where the heading has no id yet. */
  unnamed?: number;
}

/** A page is long, and gets a table of its sections, from this many sections and characters of text. */
export const long = { sections: 4, characters: 2400 };

/** Whether a page may be long enough for a table of its sections: told from its text, before anybody reads it. */
export function mayBeLong(html: string): boolean {
  return (html.match(/<h2[\s>]/g)?.length ?? 0) >= long.sections && html.length >= long.characters;
}

/** The sections of a page by their second-level headings, in order. One without an id gets one of its words. */
export function headingsIn(main: HtmlNode): Heading[] {
  const taken = new Set<string>();
  addIds(main, taken);
  const headings: Heading[] = [];
  const visit = (node: HtmlNode, section: string | undefined): void => {
    const own = node.id || undefined;
    const within = node.tagName === 'section' ? own : section;
    if (node.tagName === 'h2') headings.push(headingOf(node, own ?? section, taken));
    for (const child of node.children ?? []) visit(child, within);
  };
  visit(main, undefined);
  return headings;
}

/** What makes a long page's table of sections: the table itself, after the title, and the ids that it leads to. */
export function outlineInsertions(main: HtmlNode): Insertion[] {
  const title = findElement(main, (node) => hasClass(node, 'title'));
  const after = title?.position?.end.offset;
  const headings = headingsIn(main);
  // A page that leads to its sections itself needs no second list of them.
  const leads = findElement(main, (node) => hasClass(node, 'letters')) !== undefined;
  const isLong = headings.length >= long.sections && wordsIn(main).length >= long.characters;
  if (after === undefined || !isLong || leads) return [];
  const ids = headings.flatMap(({ id, unnamed }) =>
    unnamed === undefined ? [] : [{ start: unnamed, end: unnamed, html: ` id="${escapeHtml(id)}"` }],
  );
  return [...ids, { start: after, end: after, html: outlineHtml(headings) }];
}

function outlineHtml(headings: readonly Heading[]): string {
  const items = headings.map(
    ({ id, text }) => `<li><a href="#${escapeHtml(encodeURIComponent(id))}">${escapeHtml(text)}</a></li>`,
  );
  return `<nav class="toc" aria-label="On this page"><details><summary>On this page</summary><ul>${items.join('')}</ul></details></nav>`;
}

function headingOf(node: HtmlNode, known: string | undefined, taken: Set<string>): Heading {
  const text = wordsIn(node).replaceAll(/\s+/g, ' ').trim();
  if (known !== undefined) return { id: known, text };
  const base = anchorOf(text) || 'section';
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return { id, text, unnamed: (node.position?.start.offset ?? 0) + '<h2'.length };
}

function addIds(node: HtmlNode, taken: Set<string>): void {
  if (node.id) taken.add(node.id);
  for (const child of node.children ?? []) addIds(child, taken);
}
