import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHtml } from '../../scripts/convert/formats/html-parse.ts';

/** What a reader sees who follows a result: the words, and whether they say that something is not stated. */
export interface Landing {
  text: string;
  isGap: boolean;
}

type Root = ReturnType<typeof parseHtml>;
type RootContent = Root['children'][number];
type Element = Extract<RootContent, { type: 'element' }>;

const skipped = new Set(['script', 'style', 'noscript', 'template']);

/**
 * Reads where results land on a built site: the section under a heading, up to the next heading of its level; the element itself
 * where the anchor is no heading. An address without an anchor is the page's first heading; one
 * whose anchor is not on its page gives nothing.
 */
export function createLander(dist: string): (url: string) => Landing {
  const pages = new Map<string, Root>();
  const pageOf = (path: string) => {
    const known = pages.get(path) ?? parseHtml(readFileSync(join(dist, path), 'utf8'));
    pages.set(path, known);
    return known;
  };
  return (url) => {
    const [path = '', anchor = ''] = url.split('#').map(decodeURIComponent);
    const page = pageOf(path);
    const line = pathTo(page, ({ properties, tagName }) =>
      anchor === '' ? tagName === 'h1' : properties['id'] === anchor,
    );
    const target = line.at(-1);
    if (!target) return { text: '', isGap: false };
    const isGap = line.some(({ properties }) => 'dataGap' in properties);
    const level = levelOf(target);
    if (level === undefined)
      return { text: fold(textOf(target.tagName === 'dt' ? (line.at(-2) ?? target) : target)), isGap };
    const main = pathTo(page, ({ tagName }) => tagName === 'main').at(-1) ?? target;
    return { text: fold(sectionText(main, target, level)), isGap };
  };
}

/** The elements from the page down to the first that fits; none where none does. */
function pathTo(node: Root | Element, fits: (element: Element) => boolean): Element[] {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (fits(child)) return [child];
    const below = pathTo(child, fits);
    if (below.length > 0) return [child, ...below];
  }
  return [];
}

function levelOf({ tagName }: Element): number | undefined {
  return /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : undefined;
}

/** The text from a heading to the next one of its level or above; of a page's first heading, all before its second-level ones. */
function sectionText(main: Element, heading: Element, level: number): string {
  const until = level === 1 ? 2 : level;
  let state: 'before' | 'within' | 'after' = level === 1 ? 'within' : 'before';
  let text = '';
  const walk = (node: RootContent) => {
    if (node.type === 'text' && state === 'within') text += node.value;
    if (node.type !== 'element' || skipped.has(node.tagName)) return;
    if (node === heading) state = 'within';
    else if (state === 'within' && (levelOf(node) ?? 7) <= until) state = 'after';
    for (const child of node.children) walk(child);
  };
  walk(main);
  return text;
}

function textOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' && !skipped.has(node.tagName) ? node.children.map(textOf).join('') : '';
}

/** Lower case, plain dashes and quotation marks, single spaces. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/\s+/g, ' ');
}
