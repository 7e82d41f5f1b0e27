import type { Link, LinkReference, PhrasingContent } from 'mdast';
import { lettersOf, mayHaveMarks, parsePhrasing, showsItself } from '../markdown.ts';
import { type Addresses, safeAddress } from './addresses.ts';
import { isJoined, type Reading, readingOf, shownText } from './reading.ts';
import { clean, textNode, textWithAddresses } from './text.ts';

/** The words of a passage with their marks. Where a mark cannot go without changing a word, they are text as they stand. */
export function phrasingOf(words: string, references: readonly string[], addresses: Addresses): PhrasingContent[] {
  if (!mayHaveMarks(words)) return textWithAddresses(words);
  const markdown = [words, ...references.filter((each) => isUsed(each, words))].join('\n\n');
  const [paragraph, ...others] = parsePhrasing(markdown);
  const reading = readingOf(markdown, others, references, addresses);
  const isWhole = paragraph?.type === 'paragraph' && (paragraph.position?.end.offset ?? 0) <= words.length;
  const nodes = isWhole ? paragraph.children.flatMap((node) => convert(node, reading)) : [];
  const isSame = nodes.length > 0 && lettersOf(shownText(nodes)) === lettersOf(words);
  return isSame ? nodes : textNodes(words, reading);
}

/** Whether a definition of a link may be meant: its label stands among the words. */
function isUsed(reference: string, words: string): boolean {
  const label = reference.slice(1, reference.indexOf(']')).toLowerCase();
  return !label.startsWith('^') && words.toLowerCase().includes(label);
}

/** The nodes that show one node of the source: words, emphasis, code in a line, links. All else stays as it is written. */
export function convert(node: PhrasingContent, reading: Reading): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return textNodes(node.value, reading);
    case 'break':
      return [{ type: 'break' }];
    case 'inlineCode':
      return isJoined(node, reading) ? written(node, reading) : [{ type: 'inlineCode', value: clean(node.value) }];
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = node.children.flatMap((child) => convert(child, reading));
      return isJoined(node, reading) ? written(node, reading) : [{ type: node.type, children }];
    }
    case 'link':
      return linkNodes(node, reading);
    case 'linkReference':
      return referenceNodes(node, reading);
    default:
      return written(node, reading);
  }
}

/** `[^1]`, where a note of that name stands below, is `[1]`. */
function textNodes(value: string, { notes }: Reading): PhrasingContent[] {
  const text = notes.reduce((words, label) => words.replaceAll(`[^${label}]`, `[${label}]`), value);
  return textWithAddresses(text);
}

function linkNodes(node: Link, reading: Reading): PhrasingContent[] {
  const { url, title } = node;
  if (isJoined(node, reading)) return written(node, reading);
  const children = node.children.flatMap((child) => convert(child, reading)).flatMap(withoutLink);
  const text = shownText(children);
  const isSafe = safeAddress.test(url);
  const isBare = !isBracketed(node, reading);
  if (isBare && !isSafe) return written(node, reading);
  if (isSafe && (text === '' || showsItself(text, url))) {
    const again = text === '' || isBare ? '' : [url, title ?? ''].join(' ').trim();
    return [{ type: 'link', url, ...titleOf(again), children: [textNode(clean(text || url))] }];
  }
  if (isSafe) return [{ type: 'link', url, ...titleOf(title ?? ''), children }];
  return [...children, ...textWithAddresses(` (${url}${title ? ` “${title}”` : ''})`)];
}

/** The words behind an address. `[clerk@harbour.example](mailto:clerk@harbour.example)` has its address twice: again as its title. */
function titleOf(words: string): { title?: string } {
  return words === '' ? {} : { title: clean(words) };
}

/** Whether a link is written with brackets, not as a bare address. */
function isBracketed({ position }: Link, { markdown }: Reading): boolean {
  return position?.start.offset !== undefined && markdown[position.start.offset] === '[';
}

/** `[the rules][1]`: its words lead to the address that the label stands for; the label is shown behind them. */
function referenceNodes(node: LinkReference, reading: Reading): PhrasingContent[] {
  const url = reading.definitions.get(node.identifier)?.url ?? '';
  if (isJoined(node, reading)) return written(node, reading);
  const children = node.children.flatMap((child) => convert(child, reading)).flatMap(withoutLink);
  const label = node.referenceType === 'full' ? [textNode(` [${clean(node.label ?? node.identifier)}]`)] : [];
  if (!safeAddress.test(url)) return [...children, ...label];
  const identifier = reading.addresses.nameOf(url);
  return [{ type: 'linkReference', identifier, label: identifier, referenceType: 'full', children }, ...label];
}

/** A link within a link shows its words. */
function withoutLink(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'link' ? (node.children.flatMap(withoutLink) as PhrasingContent[]) : [node];
}

function written({ position }: PhrasingContent, { markdown }: Reading): PhrasingContent[] {
  return textWithAddresses(markdown.slice(position?.start.offset, position?.end.offset));
}
