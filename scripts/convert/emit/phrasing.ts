import type { Definition, Link, LinkReference, Nodes, PhrasingContent } from 'mdast';
import { lettersOf, mayHaveMarks, parsePhrasing, showsItself } from '../markdown.ts';
import { type Addresses, safeAddress } from './addresses.ts';
import { clean, textNode, textWithAddresses } from './text.ts';

/** What a passage's marks are read with. */
export interface Reading {
  /** The Markdown that the nodes were parsed from; their offsets are its own. */
  readonly markdown: string;
  /** By identifier. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly notes: readonly string[];
  readonly addresses: Addresses;
}

/** `[^tides]:` */
const note = /^\[\^(?<label>[^\]\s]+)\]:/u;
/** Letters, figures, and the accents that join the letter before them. */
const inWord = /^[\p{L}\p{N}\p{M}]$/u;

/** The words of a passage with their marks. Where a mark cannot go without changing a word, they are text as they stand. */
export function phrasingOf(words: string, references: readonly string[], addresses: Addresses): PhrasingContent[] {
  if (!mayHaveMarks(words)) return textWithAddresses(words);
  const markdown = [words, ...references.filter((each) => isUsed(each, words))].join('\n\n');
  const [paragraph, ...others] = parsePhrasing(markdown).children;
  if (paragraph?.type !== 'paragraph' || (paragraph.position?.end.offset ?? 0) > words.length)
    return textWithAddresses(words);
  const reading = readingOf(markdown, others, references, addresses);
  const nodes = paragraph.children.flatMap((node) => convert(node, reading));
  return lettersOf(shownText(nodes)) === lettersOf(words) ? nodes : textWithAddresses(words);
}

export function readingOf(
  markdown: string,
  nodes: readonly Nodes[],
  references: readonly string[],
  addresses: Addresses,
): Reading {
  const definitions = nodes.filter((node) => node.type === 'definition');
  return {
    markdown,
    // The first definition of a label is the one that counts.
    definitions: new Map(definitions.toReversed().map((node) => [node.identifier, node])),
    notes: references.flatMap((each) => note.exec(each)?.groups?.['label'] ?? []),
    addresses,
  };
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
  const text = shownText(node.children);
  if (isJoined(node, reading)) return written(node, reading);
  const isSafe = safeAddress.test(url);
  if (text === '' || showsItself(text, url))
    return isSafe ? [{ type: 'link', url, children: [textNode(clean(text || url))] }] : written(node, reading);
  const children = node.children.flatMap((child) => convert(child, reading)).flatMap(withoutLink);
  const titled = title ? ` “${clean(title)}”` : '';
  if (isSafe) return [{ type: 'link', url, ...(title ? { title: clean(title) } : {}), children }];
  return [...children, textNode(` (${clean(url)}${titled})`)];
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

/** `Har**bour**`: the marks go through a word, which would be another without them. */
function isJoined({ position }: PhrasingContent, { markdown }: Reading): boolean {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined) return false;
  const words = markdown.slice(start, end).replaceAll(/^[*_~`[<]+|[*_~`\]>]+$/gu, '');
  const [before, first] = [[...markdown.slice(Math.max(0, start - 2), start)].at(-1), [...words.slice(0, 2)][0]];
  const [last, after] = [[...words.slice(-2)].at(-1), [...markdown.slice(end, end + 2)][0]];
  const touch = (one = '', other = '') => inWord.test(one) && inWord.test(other);
  return touch(before, first) || touch(last, after);
}

/** The words that nodes show: a link's address stands behind its words unless they are the address. */
export function shownText(nodes: readonly Nodes[]): string {
  return nodes.map(shownTextOf).join('');
}

function shownTextOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  const text = 'children' in node ? shownText(node.children) : '';
  if (node.type !== 'link' || showsItself(text, node.url)) return text;
  return `${text} ${node.url} ${node.title ?? ''} `;
}
