import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** A node of a page's HTML, as far as furnishing asks. Offsets are UTF-16, into the text that was parsed. */
export interface HtmlNode {
  type: string;
  tagName?: string;
  value?: string;
  id?: string | undefined;
  classes?: readonly string[];
  children?: HtmlNode[];
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

/** A piece of HTML to put in at an offset, in place of what stands up to `end`. */
export interface Insertion {
  start: number;
  end: number;
  html: string;
}

/** The tree of the main part of a page, as browsers read it; offsets are those of the page. What stands around it is not read. */
export function parseMain(html: string): HtmlNode | undefined {
  const start = html.search(/<main[\s>]/);
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < start) return undefined;
  const { childNodes } = parseFragment(html.slice(start, end), { sourceCodeLocationInfo: true });
  return childNodes.map((node) => nodeOf(node, start)).find(({ tagName }) => tagName === 'main');
}

function nodeOf(node: DefaultTreeAdapterTypes.ChildNode, from: number): HtmlNode {
  const place = node.sourceCodeLocation;
  const position = place && {
    start: { offset: from + place.startOffset },
    end: { offset: from + place.endOffset },
  };
  if (!('tagName' in node)) {
    return {
      type: node.nodeName === '#text' ? 'text' : 'other',
      value: 'value' in node ? node.value : '',
      position: position ?? undefined,
    };
  }
  const { tagName, attrs, childNodes } = node;
  const attribute = (name: string) => attrs.find((each) => each.name === name)?.value;
  return {
    type: 'element',
    tagName,
    id: attribute('id'),
    classes: attribute('class')?.split(/\s+/) ?? [],
    children: childNodes.map((child) => nodeOf(child, from)),
    position: position ?? undefined,
  };
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
export function hasClass({ classes = [] }: HtmlNode, name: string): boolean {
  return classes.includes(name);
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
