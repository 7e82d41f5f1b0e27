import type { Edition } from '../lib/edition.ts';
import type { Entries } from '../lib/entries.ts';
import { labelEntry } from '../lib/entry-labels.ts';
import { entryParts } from '../lib/routes.ts';
import { referenceOf } from './references.ts';

/** What an entry or source is called in the hub. One that it does not have throws: the check before a build has said it. */
export function nameOfEntry(entry: string, entries: Entries, edition: Edition): string {
  const { collection, id } = entryParts(entry);
  return collection === 'sources' ? edition.source(id).name : labelEntry(entries, entry).name;
}

/** What a link without words is called: the name of an entry, or a reference such as `A 51`. */
export function nameOfLink(address: string, entries: Entries, edition: Edition): string {
  const reference = referenceOf(address);
  if (!reference) return address;
  if (reference.to === 'entry') return nameOfEntry(reference.entry, entries, edition);
  return `${edition.source(reference.source).siglum} ${numberOf(reference.anchor)}`.trim();
}

/** `51.2` for the second part of line 51, `L51-2`. */
export function numberOf(anchor: string): string {
  return anchor.replace(/^L/u, '').replace('-', '.');
}
