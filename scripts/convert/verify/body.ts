import type { Message } from '../message.ts';
import type { Source } from '../types.ts';
import { faultNote } from './fault-note.ts';
import { attributeOf, type Node, type ParsedFile, textOf, unsafeNode } from './parse.ts';

/** `harbour-clerk:12-40 crane-driver:3-9` */
const places = /^(?:\S+:\d+-\d+)(?: \S+:\d+-\d+)*$/u;

/** What a body must not be: more than text in the three components, words outside of a passage, a passage or heading without a place. */
export function checkBody(path: string, { body, nodes }: ParsedFile): Message[] {
  const unsafe = unsafeNode(body);
  const placeless = nodes.filter((node) => isClaim(node) && !places.test(attributeOf(node, 'from') ?? ''));
  return [
    ...(unsafe
      ? [fault(path, `${unsafe.type}${unsafe.name ? ` \`${unsafe.name}\`` : ''}`, 'text only', 'unsafe-node')]
      : []),
    ...strayText(body).map((words) =>
      fault(path, `words “${words.slice(0, 40)}” outside of a passage`, 'words that a source owns', 'unequal-words'),
    ),
    ...placeless.map((node) =>
      fault(
        path,
        `${node.name} \`${attributeOf(node, 'id')}\` without a place`,
        'the source and the offsets of its words',
        'unequal-words',
      ),
    ),
    ...nodes
      .filter(isUntitled)
      .map((node) =>
        fault(path, `heading \`${attributeOf(node, 'id')}\` without words`, 'the words of its place', 'unequal-words'),
      ),
  ];
}

/** What the references in the words of a file lead to. */
export function addressesOf({ nodes }: ParsedFile): string[] {
  return nodes.flatMap(({ type, url = '' }) => (type === 'definition' ? [url] : []));
}

/** An address that a reference leads to must stand in a source of the file; it is none of the words that are compared. */
export function checkAddresses(path: string, addresses: readonly string[], sources: readonly Source[]): Message[] {
  return addresses
    .filter((url) => !sources.some(({ value }) => value.includes(url)))
    .map((url) => fault(path, `address \`${url}\``, 'one that a source gives', 'unequal-words'));
}

/** A passage, or a section that shows a heading. */
function isClaim(node: Node): boolean {
  return node.name === 'Passage' || (node.name === 'Section' && attributeOf(node, 'title') !== undefined);
}

function isUntitled(node: Node): boolean {
  return node.name === 'Section' && attributeOf(node, 'from') !== undefined && attributeOf(node, 'title') === undefined;
}

/** Text that stands in no passage. */
function strayText(node: Node): string[] {
  if (node.name === 'Passage' || node.type === 'yaml') return [];
  if (node.type === 'text') return textOf(node).trim() === '' ? [] : [textOf(node).trim()];
  return (node.children ?? []).flatMap(strayText);
}

function fault(path: string, actual: string, expected: string, ruleId: Message['ruleId']): Message {
  return { ruleId, severity: 'error', path, reason: `Unexpected ${actual}, expected ${expected}`, note: faultNote };
}
