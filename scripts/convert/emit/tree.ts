import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { type PassageDraft, type SectionDraft, toReference } from '../drafts.ts';
import { type Addresses, createAddresses } from './addresses.ts';
import { codeOf, flowOf } from './flow.ts';
import { createFlow } from './lists.ts';
import { phrasingOf } from './phrasing.ts';
import { clean, textWithAddresses } from './text.ts';

/** The body of an entry: sections that hold passages, and nothing that MDX would run. Below them, where its references lead. */
export function bodyTree(sections: readonly SectionDraft[]): Root {
  const addresses = createAddresses();
  const nodes = sections.map((section) => sectionNode(section, addresses));
  return { type: 'root', children: [...nodes, ...addresses.definitions()] };
}

function sectionNode(section: SectionDraft, addresses: Addresses): MdxJsxFlowElement {
  const attributes = [
    attribute('id', section.id),
    attribute('level', String(section.level)),
    ...(section.title === undefined ? [] : [attribute('title', section.title)]),
    ...(section.basis === undefined ? [] : [attribute('basis', section.basis)]),
    ...(section.from.length > 0 ? [attribute('from', section.from.map(toReference).join(' '))] : []),
  ];
  const children: RootContent[] = [];
  const flow = createFlow(children);
  for (const child of section.children) {
    if (child.kind === 'section') flow.end(sectionNode(child, addresses));
    else if (child.kind === 'see') flow.end(element('See', [attribute('to', child.to.join(' '))], []));
    else flow.place(child, passageNode(child, addresses));
  }
  return element('Section', attributes, children);
}

function passageNode(passage: PassageDraft, addresses: Addresses): RootContent {
  const { words, form, references } = passage;
  const attributes = passageAttributes(passage);
  if (form === 'code') return element('Passage', attributes, [codeOf(words)]);
  if (form === 'table' || form === 'quote')
    return element('Passage', attributes, flowOf(words, references ?? [], addresses));
  const children = references ? phrasingOf(words, references, addresses) : textWithAddresses(words);
  if (form === 'paragraph') return element('Passage', attributes, [{ type: 'paragraph', children }]);
  const inline: MdxJsxTextElement = { type: 'mdxJsxTextElement', name: 'Passage', attributes, children };
  return { type: 'paragraph', children: [inline] };
}

function element(name: string, attributes: MdxJsxAttribute[], children: RootContent[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes, children: children as MdxJsxFlowElement['children'] };
}

function passageAttributes({ id, from, further = [], also }: PassageDraft): MdxJsxAttribute[] {
  return [
    attribute('id', id),
    attribute('from', [from, ...further].map(toReference).join(' ')),
    ...(also.length > 0 ? [attribute('also', also.map(toReference).join(' '))] : []),
  ];
}

function attribute(name: string, value: string): MdxJsxAttribute {
  // The serialiser leaves a character reference in an attribute as it is, and a reader of the file would decode it.
  return { type: 'mdxJsxAttribute', name, value: clean(value).replaceAll('&', '&amp;') };
}
