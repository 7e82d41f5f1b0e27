import { markdownToMdast, mdxToMdast } from 'satteri';

/** A node of a generated body, as far as the site reads it before it is rendered. */
export interface BodyNode {
  type: string;
  /** Of a component. */
  name?: string | null;
  value?: string;
  /** Of a link. */
  url?: string;
  /** Of a heading. */
  depth?: number;
  attributes?: { name?: string; value?: unknown }[];
  children?: BodyNode[];
}

/** The types of nodes that stand within a line. */
export const phrasing: ReadonlySet<string> = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
]);

/** The tree of a generated body, from the parser that renders it. A body that cannot be read throws, as its page would. */
export function parseBody(body: string): BodyNode {
  return mdxToMdast(body, { position: false }) as unknown as BodyNode;
}

/** The tree of a field of the front matter: Markdown, in which braces and angle brackets are characters. Never throws. */
export function parseField(text: string): BodyNode {
  return markdownToMdast(text, { position: false }) as unknown as BodyNode;
}

/** An attribute of a component; undefined where it has none of that name. */
export function attributeIn({ attributes = [] }: BodyNode, name: string): string | undefined {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The words below a node: blocks on lines of their own, the cells of a row apart. */
export function textIn({ type, value, children = [] }: BodyNode): string {
  if (type === 'break') return '\n';
  if (value !== undefined) return value;
  const between = type === 'tableRow' ? ' · ' : '\n';
  return children.map(textIn).join(children.every((child) => phrasing.has(child.type)) ? '' : between);
}
