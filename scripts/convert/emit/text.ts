import type { Link, PhrasingContent, Text } from 'mdast';

/** An address in running text, without the mark that ends its sentence. Only these schemes become links. */
const address = /\bhttps?:\/\/[^\s<>"'“”‘’]*[^\s<>"'“”‘’.,;:!?)\]]/iu;
/** `clerk@harbour.example`. Left to the readers of the file, `xmpp:clerk@harbour.example` would be one of another scheme. */
const mailbox = /(?<![\p{L}\p{N}_.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
/** Longer texts are written in pieces: the serialiser looks for each escape of a node among all others of it. `www.` stays in one. */
const pieces = /[\s\S]{1,2000}[Ww]*\.?/gu;
const linked = new RegExp(`${address.source}|(?<mailbox>${mailbox.source})`, 'giu');

/** The words as text, with addresses as links that show themselves. */
export function textWithAddresses(words: string): PhrasingContent[] {
  const text = clean(words);
  // Few texts have an address, and each word may begin one.
  if (!/:\/\/|@/.test(text)) return textNodes(text);
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
  return (text.match(pieces) ?? []).map(textNode);
}

export function textNode(value: string): Text {
  return { type: 'text', value };
}

/** The words on one line, without what no MDX file can hold. A wrapped line is one line here, whatever breaks it. */
export function clean(words: string): string {
  const text = writable(words);
  return text.includes('\n') ? text.replaceAll(/\s+/gu, (space) => (space.includes('\n') ? ' ' : space)) : text;
}

/** What no MDX file can hold is replaced, and line breaks of other systems become one. */
export function writable(words: string): string {
  return allowed(words).replaceAll(/\r\n?/gu, '\n');
}

/**
 * A text without what no MDX file can hold: NUL and lone surrogates, and the two noncharacters that YAML forbids (YAML 1.2.2, 5.1) and
 * the site's reader of front matter refuses. Each becomes a replacement character.
 */
export function allowed(text: string): string {
  return text.toWellFormed().replaceAll(/[\0\ufffe\uffff]/gu, '\ufffd');
}
