import { type Child, type Element, headingDepth, isElement, type Root, textOf } from './html-tree.ts';

/** What a page opens and closes has a heading below those of the page's own outline. */
const disclosureHeading = 'h5';
const structure = new Set('h1 h2 h3 h4 h5 h6 ul ol dl table'.split(' '));
const cellTags = new Set(['td', 'th']);
/** `1`, `02.`, `Step 3`: what a page prints in a box of its own over the heading of a step. */
const ordinal = /^(?<word>step|stage|phase|round|schritt|stufe|runde|[ée]tape|etappe)?\s*0?(?<number>[1-9]\d?)[.)]?$/iu;

/**
 * The same tree with the structure that pages give by other means than headings and lists: a table that lays out the page is taken
 * apart, what opens an answer becomes its heading, and a number in a box joins the heading below it. No word is lost or added but
 * the mark between number and heading.
 */
export function shaped<T extends Root | Element>(parent: T): T {
  const children = numbered((parent.children as Child[]).filter((child) => !isBlankText(child, parent))).flatMap(
    (child): Child[] => {
      if (!isElement(child)) return [child];
      if (child.tagName === 'table' && isLayout(child))
        return cellsOf(child).map((cell) => shaped({ ...cell, tagName: 'div' }));
      if (child.tagName === 'dl' && termsOf(child).some(asks)) return questionsOf(child);
      if (isOpener(child, parent)) return [heading(child)];
      // A library leaves out a closed dialog where it reads code.
      return [shaped(child.tagName === 'dialog' ? { ...child, tagName: 'div' } : child)];
    },
  );
  return { ...parent, children };
}

const words = (node: Child) => textOf(node).replaceAll(/\s+/gu, ' ').trim();
const asks = (node: Child) => words(node).endsWith('?');
const isBlankText = (node: Child, parent: Root | Element) =>
  node.type === 'text' &&
  node.value.trim() === '' &&
  'tagName' in parent &&
  (parent.tagName === 'dl' || parent.tagName === 'tr');

/** The summary of a disclosure with something to disclose; a button that asks a question. */
function isOpener(child: Element, parent: Root | Element): boolean {
  if (words(child) === '' || child.children.some((each) => headingDepth(each) > 0)) return false;
  const isSummary = child.tagName === 'summary' && 'tagName' in parent && words(parent as Element) !== words(child);
  return isSummary || (child.tagName === 'button' && asks(child) && !('tagName' in parent && headingDepth(parent) > 0));
}

function heading({ children }: Element): Element {
  return { type: 'element', tagName: disclosureHeading, properties: {}, children };
}

/** A table whose cells hold headings, lists or tables: its rows are no rows of data. */
function isLayout(table: Element): boolean {
  return cellsOf(table).some((cell) => hasStructure(cell));
}

function hasStructure(node: Element): boolean {
  return node.children.some((child) => isElement(child) && (structure.has(child.tagName) || hasStructure(child)));
}

/** The cells of a table in order, without those of tables inside. */
function cellsOf(node: Element): Element[] {
  return node.children
    .filter(isElement)
    .flatMap((child) => (cellTags.has(child.tagName) || child.tagName === 'caption' ? [child] : cellsOf(child)));
}

function termsOf(list: Element): Element[] {
  return list.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'div' ? child.children.filter(isElement) : [child]))
    .filter((child) => words(child) !== '');
}

/** A list of questions with their answers; other terms in it are headings too. */
function questionsOf(list: Element): Child[] {
  return termsOf(list).map((part) => (part.tagName === 'dt' ? heading(part) : shaped({ ...part, tagName: 'div' })));
}

/** A number over a heading goes into the heading: `1. Talk`, `Step 1: Talk`. */
function numbered(children: readonly Child[]): Child[] {
  const inSight = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const places = new Map(inSight.map((child, index) => [child, index]));
  const beside = (child: Child, step: number) => inSight[(places.get(child) ?? Number.NaN) + step];
  const mark = (child: Child | undefined) =>
    child && isElement(child) && headingDepth(child) === 0 ? ordinal.exec(words(child)) : null;
  const isOver = (child: Child) => mark(child) && headingDepth(beside(child, 1) ?? child) > 0;
  return children
    .filter((child) => !isOver(child))
    .map((child) => {
      const match = headingDepth(child) > 0 ? mark(beside(child, -1)) : null;
      if (!match || !isElement(child)) return child;
      const { word, number } = match.groups ?? {};
      const lead = word === undefined ? `${number}. ` : `${word} ${number}: `;
      return { ...child, children: [{ type: 'text', value: lead }, ...child.children] };
    });
}
