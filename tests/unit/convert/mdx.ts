import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

/** A node of an MDX file, as far as the tests look at it. */
export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly attributes?: readonly { readonly name: string; readonly value: unknown }[];
  readonly children?: readonly MdxNode[];
}

/** Reads an MDX file with remark, which neither the converter's writer nor its witness uses: the front matter, and every node of the body. */
export function readMdx(text: string): { data: Record<string, unknown>; nodes: MdxNode[] } {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text) ?? [];
  const tree = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).parse(body) as MdxNode;
  return { data: parse(front), nodes: below(tree) };
}

/** The text below a node, as a reader sees it. */
export function textBelow(node: MdxNode): string {
  return below(node)
    .map(({ value }) => value ?? '')
    .join('');
}

function below(node: MdxNode): MdxNode[] {
  return [node, ...(node.children ?? []).flatMap(below)];
}
