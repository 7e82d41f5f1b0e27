import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { attributeIn, type BodyNode, parseBody, phrasing } from '../lib/body.ts';
import { type Edition, referencesIn } from '../lib/edition.ts';
import { ownerPage } from '../lib/routes.ts';
import { link, list, paragraph, text } from './markdown-nodes.ts';
import { citedAs, fromCollection } from './place.ts';

/** The body's own tree, with components made into what Markdown has for them. */
export function bodyMarkdown(body: string, edition: Edition, nameOf: (entry: string) => string): RootContent[] {
  const flow = (node: BodyNode): RootContent[] => {
    const inside = () => (node.children ?? []).flatMap(flow);
    if (node.name === 'Section') return [...sectionHeading(node, edition), ...inside()];
    if (node.name === 'See')
      return some(list(referencesIn(attributeIn(node, 'to')).map((entry) => paragraph([entryLink(entry, nameOf)]))));
    if (node.name === 'Passage') return cited(inside(), citations(node, edition));
    // A passage within an item is phrasing, and an item holds paragraphs.
    if (node.type === 'listItem') return [{ ...node, children: paragraphs(inside()) } as unknown as RootContent];
    return [(node.children ? { ...node, children: inside() } : node) as unknown as RootContent];
  };
  return (parseBody(body).children ?? []).flatMap(flow);
}

function sectionHeading(node: BodyNode, edition: Edition): RootContent[] {
  const title = attributeIn(node, 'title');
  if (!title) return [];
  const depth = Number(attributeIn(node, 'level')) === 3 ? 3 : 2;
  return [{ type: 'heading', depth, children: [text(title), ...citations(node, edition)] }];
}

function citations(node: BodyNode, edition: Edition): PhrasingContent[] {
  const places = citedAs(referencesIn(attributeIn(node, 'from')), edition);
  return places.flatMap(({ text: words, page }): PhrasingContent[] => [text(' '), link(page, words)]);
}

/** References follow the last words of a passage; after a table, code or a quote they stand alone. */
function cited(content: RootContent[], marks: PhrasingContent[]): RootContent[] {
  const isPhrasing = content.every(({ type }) => phrasing.has(type));
  if (isPhrasing) return [...content, ...(marks as RootContent[])];
  const last = content.at(-1);
  if (last?.type === 'paragraph') return [...content.slice(0, -1), { ...last, children: [...last.children, ...marks] }];
  return [...content, paragraph(marks.slice(1))];
}

/** The same content with every run of phrasing as a paragraph. */
function paragraphs(content: readonly RootContent[]): RootContent[] {
  const flow: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const node of content) {
    if (!phrasing.has(node.type)) {
      open = undefined;
      flow.push(node);
      continue;
    }
    if (open === undefined) {
      open = paragraph([]);
      flow.push(open);
    }
    open.children.push(node as PhrasingContent);
  }
  return flow;
}

/** A link to another entry's Markdown. */
export function entryLink(entry: string, nameOf: (entry: string) => string): PhrasingContent {
  return link(fromCollection(ownerPage(entry)).replace(/\.html$/, '.md'), nameOf(entry));
}

function some(node: RootContent | undefined): RootContent[] {
  return node ? [node] : [];
}
