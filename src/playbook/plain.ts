import { type BodyNode, parseField, textIn } from '../lib/body.ts';
import { referenceOf } from './references.ts';

/** What a link without words is called, by its address. */
export type NameOf = (address: string) => string;

/** The words of a field on one line, without the marks of Markdown. */
export function plain(text: string, nameOf: NameOf = byId): string {
  return plainIn(parseField(text), nameOf);
}

/** The words below a node on one line; a link without any has its name. */
export function plainIn(node: BodyNode, nameOf: NameOf): string {
  return textIn(withNames(node, nameOf)).replaceAll(/\s+/gu, ' ').trim();
}

function withNames(node: BodyNode, nameOf: NameOf): BodyNode {
  // What looks like an element in a field is characters of its line.
  if (node.type === 'html') return { ...node, type: 'text' };
  if (node.type === 'link' && textIn(node).trim() === '') return { type: 'text', value: nameOf(node.url ?? '') };
  return node.children ? { ...node, children: node.children.map((child) => withNames(child, nameOf)) } : node;
}

/** `harbour clerk` for `entry:roles/harbour-clerk#pay`: all that is known where the hub is not at hand. */
function byId(address: string): string {
  const reference = referenceOf(address);
  if (!reference) return address;
  const name = reference.to === 'entry' ? reference.entry : reference.source;
  return (name.split('/').at(-1) ?? name).replaceAll('-', ' ');
}
