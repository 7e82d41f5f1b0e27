import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** A node of a page's HTML, as far as furnishing asks. Offsets are UTF-16, into the text that was parsed. */
export interface HtmlNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

/** A piece of HTML to put in at an offset, in place of what stands up to `end`. */
export interface Insertion {
  start: number;
  end: number;
  html: string;
}

/** The tree of a page, as browsers read it. */
export function parsePage(html: string): HtmlNode {
  return unified().use(rehypeParse).parse(html) as HtmlNode;
}

/** A page with its insertions, whose order does not matter and which must not overlap. */
export function insertInto(html: string, insertions: readonly Insertion[]): string {
  return insertions
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, html: piece }) => text.slice(0, start) + piece + text.slice(end), html);
}

/** The first element, in the order of the page, that a test accepts. */
export function findElement(node: HtmlNode, accepts: (node: HtmlNode) => boolean): HtmlNode | undefined {
  if (node.tagName !== undefined && accepts(node)) return node;
  for (const child of node.children ?? []) {
    const found = findElement(child, accepts);
    if (found) return found;
  }
  return undefined;
}

/** Whether an element has a class. */
export function hasClass({ properties }: HtmlNode, name: string): boolean {
  const names = properties?.['className'];
  return Array.isArray(names) && names.includes(name);
}

/** The words of a node that are seen: hidden ones are for speech. */
export function wordsIn(node: HtmlNode): string {
  if (node.value !== undefined) return node.type === 'text' ? node.value : '';
  return hasClass(node, 'vh') ? '' : (node.children ?? []).map(wordsIn).join('');
}

/** Text as HTML, in content and in attributes between double quotation marks. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
