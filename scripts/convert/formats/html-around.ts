import { labelProperty } from '../knowledge/labels.ts';
import { aroundHeading, aroundNames, aroundRoles, aroundTags, noText } from '../knowledge/page-furniture.ts';
import {
  attribute,
  type Child,
  type Element,
  elementsIn,
  headingDepth,
  isElement,
  type Node,
  type Root,
  textOf,
} from './html-tree.ts';

/** A main part that holds less than this share of a page's words is an empty frame that a script would fill. */
const leastShare = 0.25;
/** What holds more than this share of the document's words is the document, whatever its class says. */
const mostShare = 0.5;

interface Page {
  readonly region: Element | Root;
  /** The region, the title and everything that holds one of them: never around the document. */
  readonly kept: ReadonlySet<Node>;
  readonly words: number;
  readonly around: Child[];
}

/** Parts a page into the document and what stands around it. Nothing is in both; only what is no text is in neither. */
export function partPage(root: Root): { document: Root; around: Root } {
  const clean = withoutCode(root);
  const region = regionOf(clean) ?? clean;
  const page: Page = { region, kept: keptIn(clean, region), words: lengthOf(region), around: [] };
  const document: Root = { type: 'root', children: partChildren(clean, page, region === clean) };
  return { document, around: { type: 'root', children: page.around } };
}

/** The same tree without scripts, pictures and comments. */
function withoutCode<T extends Root | Element>(parent: T): T {
  const children = (parent.children as Child[]).flatMap((child): Child[] => {
    if (child.type === 'text') return [child];
    return isElement(child) && !noText.has(child.tagName) ? [withoutCode(child)] : [];
  });
  return { ...parent, children };
}

const lengthOf = (node: Node) => textOf(node).replaceAll(/\s+/gu, ' ').length;

/** The one main part of a page, or its one article. */
function regionOf(root: Root): Element | undefined {
  const all = elementsIn(root);
  const least = lengthOf(root) * leastShare;
  const mains = all.filter((each) => each.tagName === 'main' || attribute(each, 'role') === 'main');
  const articles = all.filter((each) => each.tagName === 'article');
  const titled = articles.filter((each) => elementsIn(each).some(({ tagName }) => tagName === 'h1'));
  return [mains, articles, titled].find(([first, second]) => first && !second && lengthOf(first) >= least)?.[0];
}

function keptIn(root: Root, region: Element | Root): Set<Node> {
  const isTitle = ({ tagName }: Element) => tagName === 'h1';
  const titles = elementsIn(root).filter(isTitle);
  const isTitled = region !== root && elementsIn(region).some(isTitle);
  const cores = new Set<Node>([region, ...(isTitled ? [] : titles.slice(0, 1))]);
  const kept = new Set<Node>();
  addPath(root, cores, kept);
  return kept;
}

/** Adds the cores at or below `node`, and everything that holds one, to `kept`. */
function addPath(node: Node, cores: ReadonlySet<Node>, kept: Set<Node>): boolean {
  const below = 'children' in node ? node.children.map((child) => addPath(child, cores, kept)) : [];
  const isKept = cores.has(node) || below.includes(true);
  if (isKept) kept.add(node);
  return isKept;
}

function partChildren(parent: Element | Root, page: Page, isInside: boolean): Child[] {
  let listed = 0;
  return (parent.children as Child[]).flatMap((child): Child[] => {
    listed = listedBelow(child, listed);
    if (!page.kept.has(child) && (!isInside || listed > 0 || isAround(child, page, parent))) {
      page.around.push(child);
      return [];
    }
    return isElement(child) ? [{ ...child, children: partElement(child, page, isInside) }] : [child];
  });
}

/** The depth of the heading that lists other documents and that `child` is or stands under; 0 where there is none. */
function listedBelow(child: Child, listed: number): number {
  const depth = headingDepth(child);
  if (depth === 0 || (listed > 0 && depth > listed)) return listed;
  return aroundHeading.test(textOf(child).trim()) ? depth : 0;
}

function partElement(element: Element, page: Page, isInside: boolean): Element['children'] {
  const isTitle = element.tagName === 'h1' && page.kept.has(element);
  return partChildren(element, page, isInside || element === page.region || isTitle) as Element['children'];
}

function isAround(child: Child, page: Page, parent: Element | Root): boolean {
  if (!isElement(child) || headingDepth(child) > 0) return false;
  if (child.tagName === 'button') return !isDisclosure(child) && headingDepth(parent) === 0;
  const isNamed =
    aroundTags.has(child.tagName) ||
    aroundRoles.has(attribute(child, 'role')) ||
    (child.tagName === 'header' && page.region.type === 'root') ||
    namesOf(child).some((name) => aroundNames.some((pattern) => pattern.test(name)));
  return isNamed && lengthOf(child) <= page.words * mostShare && !isSheet(child);
}

/** A button that opens a part of the document has that part's heading on it, or the question that the part answers. */
function isDisclosure(button: Element): boolean {
  const isQuestion = /\p{L}\s\S+.*\?\s*$/su.test(textOf(button));
  return (
    isQuestion || button.properties['ariaExpanded'] !== undefined || button.properties['ariaControls'] !== undefined
  );
}

/** A column beside the text may hold the facts: two known labels make it part of the document. */
function isSheet(element: Element): boolean {
  if (element.tagName !== 'aside') return false;
  const labels = elementsIn(element).filter((each) => labelProperty(textOf(each).trim().replace(/:$/u, '')));
  return new Set(labels.map((each) => textOf(each).trim())).size > 1;
}

/** Classes and id in kebab case: `jobFooter_nav` is `job-footer-nav`. */
function namesOf(element: Element): string[] {
  return `${attribute(element, 'className')} ${attribute(element, 'id')}`
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-')
    .replaceAll(/[_-]+/gu, '-')
    .toLowerCase()
    .split(/\s+/u);
}
