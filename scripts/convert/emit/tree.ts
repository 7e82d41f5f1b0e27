import type { Link, ListItem, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { type PassageDraft, type SectionDraft, toReference } from '../drafts.ts';
import { clean } from './clean.ts';

/** An address in running text, without the mark that ends its sentence. Only these schemes become links. */
const address = /\bhttps?:\/\/[^\s<>"'“”‘’]*[^\s<>"'“”‘’.,;:!?)\]]/iu;
/** `clerk@harbour.example`. Left to the readers of the file, `xmpp:clerk@harbour.example` would be one of another scheme. */
const mailbox = /(?<![\p{L}\p{N}_.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const linked = new RegExp(`${address.source}|(?<mailbox>${mailbox.source})`, 'giu');
/** Longer texts are written in pieces: the serialiser looks for each escape of a node among all others of it. `www.` stays in one. */
const pieces = /[\s\S]{1,2000}[Ww]*\.?/gu;

/** The body of an entry: sections that hold passages, and nothing that MDX would run. */
export function bodyTree(sections: readonly SectionDraft[]): Root {
  return { type: 'root', children: sections.map(sectionNode) };
}

function sectionNode(section: SectionDraft): MdxJsxFlowElement {
  const attributes = [
    attribute('id', section.id),
    attribute('level', String(section.level)),
    ...(section.title === undefined ? [] : [attribute('title', section.title)]),
    ...(section.from.length > 0 ? [attribute('from', section.from.map(toReference).join(' '))] : []),
  ];
  return {
    type: 'mdxJsxFlowElement',
    name: 'Section',
    attributes,
    children: childNodes(section.children) as MdxJsxFlowElement['children'],
  };
}

/** Neighbouring items become one list; a list ends where numbered and marked items meet. */
function childNodes(children: SectionDraft['children']): RootContent[] {
  const nodes: RootContent[] = [];
  let form: PassageDraft['form'] | undefined;
  for (const child of children) {
    if (child.kind === 'section') nodes.push(sectionNode(child));
    else if (child.kind === 'see')
      nodes.push({
        type: 'mdxJsxFlowElement',
        name: 'See',
        attributes: [attribute('to', child.to.join(' '))],
        children: [],
      });
    else if (child.form === 'paragraph')
      nodes.push({
        type: 'mdxJsxFlowElement',
        name: 'Passage',
        attributes: passageAttributes(child),
        children: [{ type: 'paragraph', children: phrasing(child.words) }],
      });
    else {
      const last = nodes.at(-1);
      if (last?.type === 'list' && form === child.form) last.children.push(itemNode(child));
      else nodes.push({ type: 'list', ordered: child.form === 'ordered', spread: false, children: [itemNode(child)] });
    }
    form = child.kind === 'passage' ? child.form : undefined;
  }
  return nodes;
}

function itemNode(passage: PassageDraft): ListItem {
  const element: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: 'Passage',
    attributes: passageAttributes(passage),
    children: phrasing(passage.words),
  };
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [element] }] };
}

function passageAttributes({ id, from, also }: PassageDraft): MdxJsxAttribute[] {
  return [
    attribute('id', id),
    attribute('from', toReference(from)),
    ...(also.length > 0 ? [attribute('also', also.map(toReference).join(' '))] : []),
  ];
}

function attribute(name: string, value: string): MdxJsxAttribute {
  // The serialiser leaves a character reference in an attribute as it is, and a reader of the file would decode it.
  return { type: 'mdxJsxAttribute', name, value: oneLine(value).replaceAll('&', '&amp;') };
}

/** The words as text, with addresses as links that show themselves. */
function phrasing(words: string): PhrasingContent[] {
  const text = oneLine(words);
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const match of text.matchAll(linked)) {
    if (match.index > at) nodes.push(...textNodes(text.slice(at, match.index)));
    const url = match.groups?.['mailbox'] === undefined ? match[0] : `mailto:${match[0]}`;
    nodes.push({ type: 'link', url, children: textNodes(match[0]) } satisfies Link);
    at = match.index + match[0].length;
  }
  return at < text.length ? [...nodes, ...textNodes(text.slice(at))] : nodes;
}

function textNodes(text: string): Text[] {
  return (text.match(pieces) ?? []).map((value) => ({ type: 'text', value }));
}

/** A wrapped line is one line here, whatever breaks it. */
function oneLine(words: string): string {
  return clean(words).replaceAll(/\s+/gu, (space) => (/[\r\n]/u.test(space) ? ' ' : space));
}
