import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Element, Node } from '../../../scripts/convert/formats/html-tree.ts';
import type { Site } from './site.ts';

// Reads pages as browsers do, drawings and templates included, which the validator's parser leaves out.

const parser = unified().use(rehypeParse);
/** Elements that run code, fetch a document or change what an address means; the site uses none of them. */
const refused =
  /^(?:iframe|frame|frameset|object|embed|applet|base|portal|audio|video|math|plaintext|foreignobject|use|image|animate\w*|set)$/i;
/** What an address of a page may begin with when it has a scheme. */
const allowed = /^(?:https?|mailto):/i;
/** What structured data may be about: nothing that only a document says. */
const structured = /^\{"@context":"https:\/\/schema\.org","@type":"BreadcrumbList"/;

/** Everything of a page that could run, submit elsewhere or tell machines what no page of the site tells them. */
export function injectionFaults({ files }: Pick<Site, 'files'>): string[] {
  return [...files]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, html]) =>
      elementsOf(parser.parse(html.toString())).flatMap((element) =>
        faultsOf(element, path === '404.html').map((fault) => `${path}: ${element.tagName} ${fault}`),
      ),
    );
}

function faultsOf({ tagName, properties, children }: Element, hasStyle: boolean): string[] {
  const names = Object.keys(properties);
  const addresses = ['href', 'src', 'action', 'xLinkHref'].flatMap((name) => `${properties[name] ?? ''}` || []);
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const runs = tagName === 'script' && properties['src'] === undefined && !structured.test(text.trim());
  return [
    ...(refused.test(tagName) ? ['has no use here'] : []),
    ...(runs || (tagName === 'style' && !hasStyle) ? ['is inline'] : []),
    ...names.filter((name) => /^(?:on|style$|srcDoc|formAction|ping|background)/i.test(name)),
    ...addresses.filter(isDangerous).map((address) => `leads to ${address}`),
  ];
}

/** Browsers drop white space and control characters before and line breaks within an address. */
function isDangerous(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what browsers drop
  const read = address.replaceAll(/[\u0000- ]/g, '');
  return /^(?:\/\/|\\)/.test(read) || (/^[a-z][a-z0-9+.-]*:/i.test(read) && !allowed.test(read));
}

function elementsOf(node: Node): Element[] {
  const inside = 'children' in node ? node.children.flatMap(elementsOf) : [];
  const template = node.type === 'element' && node.content ? elementsOf(node.content) : [];
  return [...(node.type === 'element' ? [node] : []), ...template, ...inside];
}
