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

/** An entry as the pages of sources need it. */
interface Owner {
  title: string;
  sections: readonly BodySection[];
  /** The label of each fact, by its anchor. */
  facts: Map<string, string>;
}

const known = new WeakMap<Entries, Map<string, Owner>>();

/** What names owners for the pages of sources. Each body is read once, however many sources ask. */
export function ownerLabels(entries: Entries): (owner: string) => OwnerLabel {
  const owners = known.get(entries) ?? ownersIn(entries);
  known.set(entries, owners);
  return (owner) => labelOf(owner, owners);
}

function ownersIn({ playbook: _, ...entries }: Entries): Map<string, Owner> {
  const all = Object.entries(entries).flatMap(([collection, list]) =>
    list.map(({ id, body, data }): [string, Owner] => {
      const facts = 'facts' in data ? data.facts : [];
      const labels = new Map(facts.map((fact) => [fact.id, fact.label]));
      return [`${collection}/${id}`, { title: data.title, sections: sectionsOf(body ?? ''), facts: labels }];
    }),
  );
  return new Map(all);
}

function labelOf(owner: string, owners: ReadonlyMap<string, Owner>): OwnerLabel {
  const { entry, anchor = '' } = ownerParts(owner);
  const found = owners.get(entry);
  if (!found) throw new Error(`Unexpected owner \`${owner}\`, expected an entry of the hub`);
  const href = ownerPage(owner);
  const fact = found.facts.get(anchor);
  if (fact !== undefined) return { text: `Fact: ${fact.toLowerCase()}`, href, kind: 'fact' };
  if (anchor === 'title') return { text: nameOf(entry, found, 'Title'), href, kind: 'title' };
  const isHeading = found.sections.some(({ id, title }) => id === anchor && title);
  if (isHeading) return { text: 'Heading', href, kind: 'heading' };
  return { text: nameOf(entry, found, passageName(found.sections, anchor)), href, kind: 'passage' };
}

/** A role is what its own document is about, so that only the place within it is named; of another entry, its title. */
function nameOf(entry: string, { title }: Owner, within: string): string {
  const { collection } = entryParts(entry);
  return collection === 'roles' ? within : `${capitalise(collections[collection].one)}: ${title}`;
}

/** The title of the passage's section, and its number where the section has several passages. */
function passageName(sections: readonly BodySection[], anchor: string): string {
  const section = sections.find(({ passages }) => passages.some(({ id }) => id === anchor));
  if (!section) return titleOf(anchor);
  const title = section.title ? shorten(section.title) : untitled('roles');
  const number = section.passages.findIndex(({ id }) => id === anchor) + 1;
  return section.passages.length > 1 ? `${title} ${number}` : title;
}
