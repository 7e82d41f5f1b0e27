import type { toMdast } from 'hast-util-to-mdast';

export type Node = Parameters<typeof toMdast>[0];
export type Element = Extract<Node, { type: 'element' }>;
export type Root = Extract<Node, { type: 'root' }>;
export type Child = Root['children'][number];

export const isElement = (node: Node): node is Element => node.type === 'element';

/** The elements below a node, itself first, in document order. */
export function elementsIn(node: Node): Element[] {
  const found: Element[] = [];
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (isElement(next)) found.push(next);
    if ('children' in next) for (const child of next.children.toReversed()) open.push(child);
  }
  return found;
}

/** All words below a node as they stand in the file, code and style too where nobody took them out. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/** An attribute's words: HTML's lists of tokens and its plain values alike. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

/** How deep a heading is; 0 for everything else. */
export function headingDepth(node: Node): number {
  return isElement(node) ? Number(/^h(?<depth>[1-6])$/u.exec(node.tagName)?.groups?.['depth'] ?? 0) : 0;
}
