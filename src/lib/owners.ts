import type { Entries } from './entries.ts';
import { collections, entryParts, ownerPage, ownerParts } from './routes.ts';
import { type BodySection, sectionsOf } from './sections.ts';
import { capitalise, shorten, titleOf, untitled } from './text.ts';

/** What a stretch of a source became, in a few words and with a link. */
export interface OwnerLabel {
  text: string;
  href: string;
  kind: 'fact' | 'title' | 'heading' | 'passage';
}

/** Names owners for the pages of sources. Reads each body once. */
export function createOwnerLabels(entries: Entries): (owner: string) => OwnerLabel {
  const bodies = new Map<string, BodySection[]>();
  const sectionsIn = (entry: string): BodySection[] => {
    const known = bodies.get(entry) ?? sectionsOf(find(entries, entry)?.body ?? '');
    bodies.set(entry, known);
    return known;
  };
  return (owner) => {
    const { entry, anchor = '' } = ownerParts(owner);
    const href = ownerPage(owner);
    const fact = factLabel(entries, entry, anchor);
    if (fact !== undefined) return { text: `Fact: ${fact}`, href, kind: 'fact' };
    if (anchor === 'title') return { text: entryName(entries, entry, 'Title'), href, kind: 'title' };
    const sections = sectionsIn(entry);
    if (sections.some(({ id, title }) => id === anchor && title)) return { text: 'Heading', href, kind: 'heading' };
    return { text: entryName(entries, entry, passageName(sections, anchor)), href, kind: 'passage' };
  };
}

function find(entries: Entries, entry: string) {
  const { collection, id } = entryParts(entry);
  return collection === 'sources' ? undefined : entries[collection].find((other) => other.id === id);
}

function factLabel(entries: Entries, entry: string, anchor: string): string | undefined {
  const role = entries.roles.find(({ id }) => entry === `roles/${id}`);
  return role?.data.facts.find(({ id }) => id === anchor)?.label.toLowerCase();
}

/** A role is what its own document is about and needs no name there; another entry is named before what stands in it. */
function entryName(entries: Entries, entry: string, within: string): string {
  const { collection } = entryParts(entry);
  const title = find(entries, entry)?.data.title ?? '';
  if (collection === 'roles') return within || untitled;
  return `${capitalise(collections[collection].one)}: ${title}`;
}

/** The title of the passage's section, and its number where the section has several passages. */
function passageName(sections: readonly BodySection[], anchor: string): string {
  const section = sections.find(({ passages }) => passages.some(({ id }) => id === anchor));
  if (!section) return titleOf(anchor);
  const number = section.passages.findIndex(({ id }) => id === anchor) + 1;
  return [section.title && shorten(section.title), section.passages.length > 1 ? number : undefined]
    .filter(Boolean)
    .join(' ');
}
