import type { Link, PhrasingContent, Text } from 'mdast';

/** An address in running text, without the mark that ends its sentence. Only these schemes become links. */
const address = /\bhttps?:\/\/[^\s<>"'“”‘’]*[^\s<>"'“”‘’.,;:!?)\]]/giu;

/** The words as text, with addresses as links that show themselves. */
export function textWithAddresses(words: string): PhrasingContent[] {
  const text = clean(words);
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const match of text.matchAll(address)) {
    if (match.index > at) nodes.push(textNode(text.slice(at, match.index)));
    nodes.push({ type: 'link', url: match[0], children: [textNode(match[0])] } satisfies Link);
    at = match.index + match[0].length;
  }
  return at < text.length ? [...nodes, textNode(text.slice(at))] : nodes;
}

export function textNode(value: string): Text {
  return { type: 'text', value };
}

/** The words on one line, without what no Markdown file can hold. A wrapped line is one line here. */
export function clean(words: string): string {
  return writable(words).replaceAll(/\s*\n\s*/gu, ' ');
}

/** What no Markdown file can hold is replaced: NUL and lone surrogates; line breaks of other systems. */
export function writable(words: string): string {
  return words.toWellFormed().replaceAll('\0', '\uFFFD').replaceAll(/\r\n?/gu, '\n');
}
