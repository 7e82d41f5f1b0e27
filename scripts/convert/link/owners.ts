import type { EntryDraft, Occurrence, SectionDraft } from '../drafts.ts';
import type { Position } from '../types.ts';

/** A stretch of a source and the anchor that shows it: `roles/clerk#duties-2`. */
export interface Owned extends Occurrence {
  readonly owner: string;
  /** The words stand there for another place that repeats them. */
  readonly isRepeat: boolean;
}

/** Finds who owns a place of a source; several where it crosses passages. */
export type OwnersAt = (source: string, position: Position) => string[];

/** Every stretch that the entries show, by source. */
export function ownedBySource(entries: readonly EntryDraft[]): Map<string, Owned[]> {
  return Map.groupBy(entries.flatMap(ownedByEntry), ({ source }) => source);
}

function ownedByEntry(entry: EntryDraft): Owned[] {
  const page = `${entry.collection}/${entry.id}`;
  const own = (reference: string, anchor: string): Owned => ({
    ...parseReference(reference),
    owner: `${page}#${anchor}`,
    isRepeat: false,
  });
  const title = entry.data.titleFrom === undefined ? [] : [own(entry.data.titleFrom, 'title')];
  const facts = entry.collection === 'roles' ? entry.data.facts : [];
  const sheets = facts.flatMap(({ id, readings }) =>
    readings.flatMap(({ owns }) => owns.map((reference) => own(reference, id))),
  );
  return [...title, ...sheets, ...entry.sections.flatMap((section) => ownedIn(section, page))];
}

/** A look-up over `owned`. */
export function ownersIn(owned: ReadonlyMap<string, readonly Owned[]>): OwnersAt {
  return (source, { start, end }) => [
    ...new Set(
      (owned.get(source) ?? []).filter((each) => each.start < end && start < each.end).map(({ owner }) => owner),
    ),
  ];
}

function ownedIn(section: SectionDraft, page: string): Owned[] {
  const heading = section.from.map((from) => ({ ...from, owner: `${page}#${section.id}`, isRepeat: false }));
  const below = section.children.flatMap((child): Owned[] => {
    if (child.kind === 'section') return ownedIn(child, page);
    if (child.kind === 'see') return [];
    const owner = `${page}#${child.id}`;
    return [
      ...[child.from, ...(child.further ?? [])].map((from) => ({ ...from, owner, isRepeat: false })),
      ...child.also.map((also) => ({ ...also, owner, isRepeat: true })),
    ];
  });
  return [...heading, ...below];
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
