import type { Reading } from '../../../src/schemas/role.ts';
import { type EntryDraft, type Occurrence, type SectionDraft, toReference } from '../drafts.ts';
import type { Position } from '../types.ts';

/** A stretch of a source and the anchor that shows it: `roles/clerk#duties-2`. */
export interface Owned extends Occurrence {
  readonly owner: string;
}

/** Finds who owns a place of a source; several where it crosses passages. */
export type OwnersAt = (source: string, position: Position) => string[];

/** An entry, and how to find what it owns. */
export interface Owner {
  readonly entry: EntryDraft;
  readonly owned: readonly Owned[];
  /** Who of the entry owns these places, by their references: what it owns need then not be looked through. */
  readonly known: KnownOwners;
}

export type KnownOwners = Readonly<Record<string, readonly string[]>>;

/** Every stretch that an entry shows. */
export function ownedByEntry(entry: EntryDraft): Owned[] {
  const page = `${entry.collection}/${entry.id}`;
  const own = (reference: string, anchor: string): Owned => ({
    ...parseReference(reference),
    owner: `${page}#${anchor}`,
  });
  const title = entry.data.titleFrom === undefined ? [] : [own(entry.data.titleFrom, 'title')];
  const facts = entry.collection === 'roles' ? entry.data.facts : [];
  const sheets = facts.flatMap(({ id, readings }) =>
    readings.flatMap(({ owns }) => owns.map((reference) => own(reference, id))),
  );
  return [...title, ...sheets, ...entry.sections.flatMap((section) => ownedIn(section, page))];
}

/**
 * A look-up over what entries own, in their order. An entry shows words of the sources that it names and of no other: those of one
 * source are asked what they own when a place of it is looked for.
 */
export function ownersIn(owners: readonly Owner[]): OwnersAt {
  const bySource = Map.groupBy(
    owners.flatMap((owner) => owner.entry.data.sources.map((source) => ({ source, owner }))),
    ({ source }) => source,
  );
  const split = new Map<Owner, Map<string, Owned[]>>();
  const ownedIn = (owner: Owner, source: string): readonly Owned[] => {
    const own = split.get(owner) ?? Map.groupBy(owner.owned, (each) => each.source);
    split.set(owner, own);
    return own.get(source) ?? [];
  };
  return (source, position) => {
    const reference = toReference({ source, ...position });
    const own = (bySource.get(source) ?? []).map(({ owner }) => owner);
    // Words that the page of their document shows are shown by no other entry.
    const known = own.flatMap((owner) => owner.known[reference] ?? []);
    if (known.length > 0) return [...new Set(known)];
    return [...new Set(own.flatMap((owner) => ownersAmong(ownedIn(owner, source), position)))];
  };
}

/** The owners, each once, of the stretches that have a character of `position`. */
export function ownersAmong(owned: readonly Owned[], position: Position): string[] {
  return [...new Set(owned.filter((each) => isOverlap(each, position)).map(({ owner }) => owner))];
}

/** Whether two stretches have a character in common. */
export function isOverlap(a: Position, b: Position): boolean {
  return a.start < b.end && b.start < a.end;
}

function ownedIn(section: SectionDraft, page: string): Owned[] {
  const heading = section.from.map((from) => ({ ...from, owner: `${page}#${section.id}` }));
  const below = section.children.flatMap((child): Owned[] => {
    if (child.kind === 'section') return ownedIn(child, page);
    if (child.kind === 'see') return [];
    const owner = `${page}#${child.id}`;
    return [child.from, ...(child.further ?? []), ...child.also].map((from) => ({ ...from, owner }));
  });
  return [...heading, ...below];
}

/** Where a reading of a fact stands. */
export function placesOfReading({ from, also }: Reading): Occurrence[] {
  return [...(from === undefined ? [] : [from]), ...also].map(parseReference);
}

/** `harbour-clerk:120-164` → source and offsets. The schema has checked the form. */
export function parseReference(reference: string): Occurrence {
  const colon = reference.lastIndexOf(':');
  const [start, end] = reference
    .slice(colon + 1)
    .split('-')
    .map(Number);
  return { source: reference.slice(0, colon), start: start ?? 0, end: end ?? 0 };
}
