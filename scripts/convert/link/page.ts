import type { Gap } from '../../../src/schemas/role.ts';
import { type EntryDraft, toReference } from '../drafts.ts';
import type { JobPosting, OtherDocument } from '../hub-record.ts';
import type { Position } from '../types.ts';
import { absentTables } from './absent.ts';
import { outlineEntry } from './guides.ts';
import { isOverlap, type KnownOwners, type Owned, ownedByEntry, ownersAmong, placesOfReading } from './owners.ts';
import type { Place } from './places.ts';
import { roleEntry } from './roles.ts';

/** The entry of one document, and what of its source it shows. A function of its record and place alone. */
export interface Page {
  readonly entry: EntryDraft;
  readonly owned: readonly Owned[];
  /** Who owns the places that its facts disagree about. */
  readonly known: KnownOwners;
  /** Where the document announces a table that is not there, in words that another entry shows. */
  readonly absentElsewhere: readonly Position[];
}

/** The page of a posting, or of a document of another kind. A guide has several, with ids that depend on those of all. */
export function pageOf(record: JobPosting | OtherDocument, { id, name, stages }: Place): Page {
  const draft =
    record.kind === 'job-posting' ? roleEntry(record, id, name, stages) : outlineEntry(record, id, new Map());
  const owned = ownedByEntry(draft);
  const absent = absentTables(record.document);
  const isHere = (position: Position) => owned.some((each) => isOverlap(each, position));
  return {
    entry: withAbsent(draft, absent.filter(isHere).length),
    owned,
    known: disputedIn(draft, owned),
    absentElsewhere: absent.filter((position) => !isHere(position)),
  };
}

function disputedIn(entry: EntryDraft, owned: readonly Owned[]): KnownOwners {
  const facts = entry.collection === 'roles' ? entry.data.facts : [];
  const disputed = facts.filter(({ disagreement }) => disagreement !== undefined);
  const places = disputed.flatMap(({ readings }) => readings.flatMap(placesOfReading));
  return Object.fromEntries(places.map((place) => [toReference(place), ownersAmong(owned, place)]));
}

/** The entry with a gap for each table that its text announces and does not have. */
export function withAbsent(entry: EntryDraft, count: number): EntryDraft {
  if (entry.collection !== 'topics' && entry.collection !== 'roles') return entry;
  const gaps = Array.from(
    { length: count },
    (_, index): Gap => ({
      property: index === 0 ? 'table' : `table-${index + 1}`,
      label: 'Announced table',
      text: 'The text announces a table or breakdown that is not there.',
    }),
  );
  return { ...entry, data: { ...entry.data, gaps: [...entry.data.gaps, ...gaps] } } as EntryDraft;
}
