import assert from 'node:assert/strict';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';

/** A node of either parser's tree, as far as it is compared. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

/** What a file shows of one place of a source: the words of a passage or the title of a section, with where they stand. */
export interface Shown {
  readonly from: string;
  readonly words: string;
  readonly isTitle: boolean;
}

const remark = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);
const plain = new Set(['root', 'paragraph', 'text', 'list', 'listItem', 'link']);
const parts = new Set(['Section', 'Passage', 'See']);
const address = /^(?:https?:\/\/|mailto:)/iu;

/** The two halves of a file. */
export function halvesOf(file: string): { front: string; body: string } {
  const groups = /^---\n(?<front>[\s\S]*?\n)---\n(?<body>[\s\S]*)$/u.exec(file)?.groups;
  assert.ok(groups, 'a file begins with its front matter');
  return { front: groups['front'] ?? '', body: groups['body'] ?? '' };
}

/** Reads a file with both MDX parsers, holds that it is text in the three components, and the same text in both; gives what it shows. */
export function readBoth(file: string): Shown[] {
  const site = mdxToMdast(file) as unknown as Node;
  const { children: [front, ...rest] = [] } = site;
  assert.equal(front?.type, 'yaml');
  const trees = [{ ...site, children: rest }, remark.parse(halvesOf(file).body) as Node] as const;
  for (const tree of trees) for (const node of below(tree)) assertText(node);
  const [one, other] = trees.map((tree) => JSON.stringify(outline(tree)));
  assert.equal(one, other, 'both parsers read the same');
  return shownIn(trees[0]);
}

function assertText(node: Node): void {
  const { type, name, url, title, attributes = [] } = node;
  if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') {
    assert.ok(parts.has(name ?? ''), `component ${name}`);
    for (const each of attributes) {
      assert.equal(each.type, 'mdxJsxAttribute');
      assert.equal(typeof each.value, 'string', `attribute ${each.name} of ${name}`);
    }
    return;
  }
  assert.ok(plain.has(type), `node ${type}`);
  if (type !== 'link') return;
  assert.ok(address.test(url ?? '') && (title ?? null) === null, `link ${url}`);
  const words = textBelow(node);
  assert.ok(
    ['', 'http://', 'mailto:'].some((lead) => url === lead + words),
    `link ${url} shows ${words}`,
  );
}

/**
 * A tree as nested lists, text joined and its white space one space: what the two parsers must agree on. Two things may differ, and change
 * no word: one of them takes a component out of the paragraph that it fills, and they part addresses from text at other places.
 */
function outline(node: Node): unknown[] {
  if (node.type === 'text') return [one(node.value ?? '')];
  const children = joined((node.children ?? []).flatMap(outline));
  const isFilled = node.type === 'paragraph' && children.every((child) => Array.isArray(child) || child === ' ');
  if (node.type === 'link' || isFilled) return children;
  const attributes = (node.attributes ?? []).map(({ name, value }) => [name, value]);
  return [[node.name ?? node.type, attributes, children]];
}

function joined(children: readonly unknown[]): unknown[] {
  const joint: unknown[] = [];
  for (const child of children) {
    const last = joint.at(-1);
    if (typeof child === 'string' && typeof last === 'string') joint[joint.length - 1] = last + child;
    else joint.push(child);
  }
  return joint;
}

function shownIn(tree: Node): Shown[] {
  return below(tree).flatMap((node): Shown[] => {
    const value = (name: string) => node.attributes?.find((each) => each.name === name)?.value;
    const [from] = String(value('from') ?? '').split(' ');
    if (from === undefined || from === '') return [];
    const isTitle = node.name === 'Section';
    return [{ from, words: one(isTitle ? String(value('title')) : textBelow(node)), isTitle }];
  });
}

const one = (words: string) => words.replaceAll(/\s+/gu, ' ');

function textBelow(node: Node): string {
  return node.value ?? (node.children ?? []).map(textBelow).join('');
}

function below(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(below)];
}
