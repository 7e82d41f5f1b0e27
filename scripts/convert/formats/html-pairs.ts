import { labelProperty } from '../knowledge/labels.ts';
import { type Child, type Element, isElement, type Root, textOf } from './html-tree.ts';
import { labelled } from './plain.ts';

/** A value of a fact sheet is short; a longer one is text of its own under its label. */
const longestValue = 250;
const pairTags = new Set(['div', 'p', 'li', 'span', 'section']);
const blockTags = new Set('p ul ol dl table h1 h2 h3 h4 h5 h6 blockquote pre'.split(' '));

/** Lists of terms, and pairs of a known label with its value, as paragraphs `Label: value`: a tree for the ordinary reader. */
export function pairLabels<T extends Root | Element>(parent: T): T {
  const children = (parent.children as Child[]).flatMap((child): Child[] => {
    if (!isElement(child)) return [child];
    if (child.tagName === 'dl') return termsOf(child);
    if (child.tagName === 'table') return withCaption(child);
    const pair = pairOf(child);
    return [pair ?? pairLabels(child)];
  });
  return { ...parent, children: spaced(children) };
}

const words = (node: Child) => textOf(node).replaceAll(/\s+/gu, ' ').trim();
const paragraph = (value: string): Element => element('p', [{ type: 'text', value }]);
const element = (tagName: string, children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

/** A table's title is a line above it: the tree of Markdown has no place for it. */
function withCaption(table: Element): Element[] {
  const isCaption = (each: Child) => isElement(each) && each.tagName === 'caption';
  const rest = pairLabels({ ...table, children: table.children.filter((each) => !isCaption(each)) });
  return [...table.children.filter(isCaption).map((caption) => paragraph(words(caption))), rest];
}

function pairOf(parent: Element): Element | undefined {
  if (!pairTags.has(parent.tagName)) return undefined;
  const parts = parent.children.filter((each) => !(isElement(each) && each.tagName === 'br') && words(each) !== '');
  const [label, value] = parts;
  if (parts.length !== 2 || !label || !value || label.type !== 'element') return undefined;
  if (isElement(value) && (blockTags.has(value.tagName) || value.children.some(isBlock)) && value.tagName !== 'p')
    return undefined;
  const name = words(label).replace(/\s*:$/u, '');
  const rest = words(value).replace(/^:\s*/u, '');
  if (labelProperty(name) === undefined || rest.length > longestValue || /^[a-z]/u.test(rest)) return undefined;
  const text = { type: 'text' as const, value: labelled(name, rest) };
  return parent.tagName === 'li' ? element('li', [text]) : element('p', [text]);
}

const isBlock = (node: Child) => isElement(node) && blockTags.has(node.tagName);

/** The terms of a list with their values; groups in `<div>` are HTML's own. */
function termsOf(list: Element): Child[] {
  const parts = list.children
    .flatMap((each) => (isElement(each) && each.tagName === 'div' ? each.children : [each]))
    .filter((each) => words(each) !== '');
  const isTerm = (node: Child | undefined) => node !== undefined && isElement(node) && node.tagName === 'dt';
  return parts.flatMap((part, index): Child[] => {
    const before = parts[index - 1];
    const next = parts[index + 1];
    if (isTerm(part)) return next && !isTerm(next) && isShort(next) ? [] : [paragraph(words(part))];
    if (before && isTerm(before) && isShort(part)) return [paragraph(labelled(words(before), words(part)))];
    return isElement(part) ? [pairLabels({ ...part, tagName: 'div' })] : [part];
  });
}

function isShort(node: Child): boolean {
  const blocks = isElement(node) ? node.children.filter(isBlock) : [];
  return (
    words(node).length <= longestValue &&
    blocks.length < 2 &&
    !blocks.some((each) => isElement(each) && /^[uod]l$/u.test(each.tagName))
  );
}

/** A space between two elements that a page sets apart by style alone: else their words would run together. */
function spaced(children: readonly Child[]): Element['children'] {
  return children.flatMap((child, index): Child[] => {
    const before = children[index - 1];
    const isJoint =
      before && isElement(before) && isElement(child) && before.tagName === 'span' && child.tagName === 'span';
    const isRun = isJoint && /[\p{L}\p{N}]$/u.test(textOf(before)) && /^[\p{Lu}\p{N}]/u.test(textOf(child));
    return isRun ? [{ type: 'text', value: ' ' }, child] : [child];
  }) as Element['children'];
}
