import type { List, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';

/** A list of these; none where there is nothing to list. */
export function list(items: readonly Paragraph[]): List | undefined {
  if (items.length === 0) return;
  return {
    type: 'list',
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [item] })),
  };
}

export function heading(depth: 1 | 2, words: string): RootContent {
  return { type: 'heading', depth, children: [text(words)] };
}

export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function link(url: string, words: string): PhrasingContent {
  return { type: 'link', url, children: [text(words)] };
}

export function text(value: string): Text {
  return { type: 'text', value };
}
