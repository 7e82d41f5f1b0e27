import type { Definition, Nodes, PhrasingContent } from 'mdast';
import { showsItself } from '../markdown.ts';
import type { Addresses } from './addresses.ts';

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

/** What `nodes` define, for the marks of `markdown`. */
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

/** `Har**bour**`: the marks go through a word, which would be another without them. */
export function isJoined({ position }: PhrasingContent, { markdown }: Reading): boolean {
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
  if (node.type !== 'link') return text;
  const behind = [showsItself(text, node.url) ? '' : node.url, node.title ?? ''].join(' ').trim();
  return behind === '' ? text : `${text} ${behind} `;
}
