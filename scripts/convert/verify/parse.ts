import { load } from 'js-yaml';
import { mdxToMdast } from 'satteri';

/** The parts of a parsed MDX file that the witness looks at; another parser's tree, taken as found. */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
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
const plain = new Set(['root', 'yaml', 'paragraph', 'text', 'list', 'listItem']);
const safeAddress = /^(?:https?:|mailto:)/iu;

/** Reads a generated file again with the parsers that the site uses, not the libraries that wrote it. */
export function parseFile(text: string): ParsedFile {
  const body = mdxToMdast(text) as unknown as Node;
  const front = body.children?.find(({ type }) => type === 'yaml')?.value ?? '';
  return { data: (load(front) ?? {}) as Record<string, unknown>, body, nodes: nodesOf(body) };
}

/** The first node that is more than text in the three components: an expression, a module line, markup, a dangerous link. */
export function unsafeNode(node: Node): Node | undefined {
  if (!isSafe(node)) return node;
  for (const child of node.children ?? []) {
    const found = unsafeNode(child);
    if (found) return found;
  }
  return undefined;
}

function isSafe({ type, name, url, attributes = [] }: Node): boolean {
  if (type === 'link') return safeAddress.test(url ?? '');
  if (type !== 'mdxJsxFlowElement' && type !== 'mdxJsxTextElement') return plain.has(type);
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

/** The text that a node shows. */
export function textOf(node: Node): string {
  const children = node.children ?? [];
  const isInline = children.every(({ type }) => type === 'text' || type === 'link');
  return node.value ?? children.map(textOf).join(isInline ? '' : ' ');
}

/** An attribute of a component; undefined where it has none of that name. */
export function attributeOf({ attributes = [] }: Node, name: string): string | undefined {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
