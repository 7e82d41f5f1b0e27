import { load } from 'js-yaml';
import { mdxToMdast } from 'satteri';

/** The parts of a parsed MDX file that the witness looks at; another parser's tree, taken as found. */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly lang?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

export interface ParsedFile {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: Node;
  /** All nodes of the body, itself first, in their order. */
  readonly nodes: readonly Node[];
}

const components = new Set(['Section', 'Passage', 'See']);
const plain = new Set(['root', 'yaml', 'paragraph', 'text', 'list', 'listItem', 'definition']);
/** What a passage may hold besides: marks in a line, and blocks that are one passage. */
const inline = new Set(['strong', 'emphasis', 'delete', 'inlineCode', 'break', 'link', 'linkReference']);
const inPassage = new Set([...plain, ...inline, 'blockquote', 'code', 'table', 'tableRow', 'tableCell']);
const safeAddress = /^(?:https?:|mailto:)/iu;

/** Reads a generated file again with the parsers that the site uses, not the libraries that wrote it. */
export function parseFile(text: string): ParsedFile {
  const body = mdxToMdast(text) as unknown as Node;
  const front = body.children?.find(({ type }) => type === 'yaml')?.value ?? '';
  return { data: (load(front) ?? {}) as Record<string, unknown>, body, nodes: nodesOf(body) };
}

/** The first node that is more than text in the three components: an expression, a module line, markup, a dangerous link. */
export function unsafeNode(node: Node, allowed: ReadonlySet<string> = plain): Node | undefined {
  if (!isSafe(node, allowed)) return node;
  for (const child of node.children ?? []) {
    const found = unsafeNode(child, node.name === 'Passage' ? inPassage : allowed);
    if (found) return found;
  }
  return undefined;
}

function isSafe({ type, name, url, attributes = [] }: Node, allowed: ReadonlySet<string>): boolean {
  if (type === 'link' || type === 'definition') return safeAddress.test(url ?? '');
  if (type !== 'mdxJsxFlowElement' && type !== 'mdxJsxTextElement') return allowed.has(type);
  return (
    components.has(name ?? '') &&
    attributes.every((attribute) => attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
  );
}

/** All nodes from `node` down, itself first. */
function nodesOf(node: Node): Node[] {
  const nodes = [node];
  // Copying each level into the one above it took a second for a thousand files.
  const add = ({ children = [] }: Node) => {
    for (const child of children) {
      nodes.push(child);
      add(child);
    }
  };
  add(node);
  return nodes;
}

/** The text that a node shows. The address of a link is shown behind its words, unless they are the address. */
export function textOf(node: Node): string {
  if (node.type === 'break') return '\n';
  const children = node.children ?? [];
  const isInline = children.every(({ type }) => type === 'text' || inline.has(type));
  const text = node.value ?? children.map(textOf).join(isInline ? '' : ' ');
  if (node.type === 'code') return `${node.lang ?? ''} ${text}`;
  return node.type === 'link' ? linkText(text, node) : text;
}

/** A bare address is a link without words of its own; GFM completes `www.` and mailboxes. What a title says follows. */
function linkText(text: string, { url = '', title }: Node): string {
  const isBare = [text, `http://${text}`, `mailto:${text}`].includes(url);
  const behind = [isBare ? '' : url, title ?? ''].join(' ').trim();
  return behind === '' ? text : `${text} ${behind} `;
}

/** An attribute of a component; undefined where it has none of that name. */
export function attributeOf({ attributes = [] }: Node, name: string): string | undefined {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
