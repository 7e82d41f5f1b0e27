import type { Disagreement } from '../../../src/schemas/apparatus.ts';
import { type EntryDraft, toReference } from '../drafts.ts';
import type { HubRecord } from '../hub-record.ts';
import { properties } from '../knowledge/properties.ts';
import type { Result } from '../message.ts';
import type { Conflict } from './conflict.ts';
import { countConflicts } from './counts.ts';
import { createNames, slugOf } from './ids.ts';
import { type OwnersAt, placesOfReading } from './owners.ts';
import { declaredConflicts } from './quotations.ts';

/** All disagreements of a hub: computed from facts and counts, and declared by the keeper with quotations that are found again. */
export function disagreementsOf(
  records: readonly HubRecord[],
  entries: readonly EntryDraft[],
  ownersAt: OwnersAt,
): Result<Disagreement[]> {
  const sources = new Map(records.map(({ document }) => [document.source.id, document.source]));
  const declared = records.map(({ document }) => declaredConflicts(document.source, sources, ownersAt));
  const conflicts = [
    ...entries.flatMap(factConflicts),
    ...records.flatMap(guideConflicts),
    ...declared.flatMap(({ value }) => value),
  ];
  const names = new Map<string, (wanted: string) => string>();
  const value = conflicts.map((conflict): Disagreement => {
    const sides = conflict.sides.map(({ reading, places }) => ({
      reading,
      from: places.map(toReference),
      owners: places.flatMap((place) => ownersAt(place.source, place)),
    }));
    const entry = conflict.entry ?? sides.flatMap(({ owners }) => owners)[0]?.split('#')[0] ?? '';
    const name = names.get(entry) ?? createNames();
    names.set(entry, name);
    const { property, question, basis, note } = conflict;
    return {
      id: name(conflict.id ?? `disagreement-${slugOf(property, 'property')}`),
      property,
      question,
      basis,
      entry,
      sides,
      ...(note === undefined ? {} : { note }),
    };
  });
  return { value, messages: declared.flatMap(({ messages }) => messages) };
}

function factConflicts(entry: EntryDraft): Conflict[] {
  if (entry.collection !== 'roles') return [];
  return entry.data.facts
    .filter(({ disagreement }) => disagreement !== undefined)
    .map(
      ({ property, disagreement, label, readings }): Conflict => ({
        property,
        basis: 'computed',
        entry: `roles/${entry.id}`,
        question: properties.find((row) => row.property === property)?.question ?? label,
        ...(disagreement === undefined ? {} : { id: disagreement }),
        sides: readings.map((reading) => ({ reading: reading.text, places: placesOfReading(reading) })),
      }),
    );
}

function guideConflicts({ kind, document }: HubRecord): Conflict[] {
  if (kind !== 'guide') return [];
  const source = document.source.id;
  return countConflicts(document).map(({ property, question, counts }) => ({
    property,
    question,
    basis: 'computed',
    sides: counts.map(({ text, start, end }) => ({ reading: text, places: [{ source, start, end }] })),
  }));
}
