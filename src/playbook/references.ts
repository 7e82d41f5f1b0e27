import { type BodyNode, parseBody } from '../lib/body.ts';

/** What a link of the keeper's names: an entry of the hub, or a line of a source. */
export type Reference =
  | { readonly to: 'entry'; readonly entry: string; readonly anchor?: string }
  | { readonly to: 'source'; readonly source: string; readonly anchor: string };

/** `entry:roles/clerk#pay`, `source:clerk#L51`; undefined for an ordinary address. Of a source without a line the anchor is empty. */
export function referenceOf(address: string): Reference | undefined {
  const match = /^(?<to>entry|source):(?<name>[^#]*)(?:#(?<anchor>.*))?$/su.exec(address)?.groups;
  if (!match) return undefined;
  const [name, anchor] = [decoded(match['name'] ?? ''), decoded(match['anchor'] ?? '')];
  if (match['to'] === 'source') return { to: 'source', source: name, anchor };
  return { to: 'entry', entry: name, ...(anchor === '' ? {} : { anchor }) };
}

/** The entry that a reference leads to: `sources/clerk` for a line of one. */
export function targetOf(reference: Reference): string {
  return reference.to === 'entry' ? reference.entry : `sources/${reference.source}`;
}

/** A link in the Markdown of a field: its address and where that stands. UTF-16 offset. */
export function linksInField(text: string): { address: string; at: number }[] {
  return [...text.matchAll(/\]\((?<address>(?:entry|source):[^)\s]*)\)/gu)].map(({ groups, index }) => ({
    address: groups?.['address'] ?? '',
    at: index + 2,
  }));
}

/** Every address that a note links to by id, in its fields and in its body. */
export function addressesIn(data: unknown, body: string): string[] {
  const inside = (node: BodyNode): string[] => [
    ...(node.type === 'link' && node.url !== undefined ? [node.url] : []),
    ...(node.children ?? []).flatMap(inside),
  ];
  const inFields = linksInField(JSON.stringify(data)).map(({ address }) => address);
  return [...inFields, ...inside(parseBody(body))].filter((address) => referenceOf(address));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
