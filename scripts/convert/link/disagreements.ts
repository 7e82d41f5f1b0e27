import type { Disagreement } from '../../../src/schemas/apparatus.ts';
import { type EntryDraft, type Occurrence, toReference } from '../drafts.ts';
import type { HubRecord } from '../hub-record.ts';
import { properties } from '../knowledge/properties.ts';
import type { Message, Result } from '../message.ts';
import type { Position, Source } from '../types.ts';
import { countConflicts } from './counts.ts';
import { createNames, slugOf } from './ids.ts';
import { type OwnersAt, parseReference } from './owners.ts';

interface Side {
  readonly reading: string;
  readonly places: readonly Occurrence[];
}
interface Conflict {
  readonly property: string;
  readonly question: string;
  readonly basis: 'computed' | 'declared';
  readonly sides: readonly Side[];
  readonly id?: string;
  readonly note?: string;
}

/** All disagreements of a hub: computed from facts and counts, and declared by the keeper with quotations that are found again. */
export function disagreementsOf(
  records: readonly HubRecord[],
  entries: readonly EntryDraft[],
  ownersAt: OwnersAt,
): Result<Disagreement[]> {
  const sources = new Map(records.map(({ document }) => [document.source.id, document.source]));
  const declared = records.map(({ document }) => declaredIn(document.source, sources));
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
    const entry = sides.flatMap(({ owners }) => owners)[0]?.split('#')[0] ?? '';
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
        question: properties.find((row) => row.property === property)?.question ?? label,
        ...(disagreement === undefined ? {} : { id: disagreement }),
        sides: readings.map(({ text, from, also }) => ({
          reading: text,
          places: [...(from === undefined ? [] : [from]), ...also].map(parseReference),
        })),
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

function declaredIn(source: Source, sources: ReadonlyMap<string, Source>): Result<Conflict[]> {
  const messages: Message[] = [];
  const value = source.sidecar.disagreements.flatMap(({ question, property, sides, note }): Conflict[] => {
    const found = sides.flatMap(({ quote, reading, source: other = source.id }): Side[] => {
      const of = sources.get(other);
      const position = of && findQuotation(of.value, quote);
      if (!of || !position) {
        messages.push(lostQuotation(source, quote, other, of !== undefined));
        return [];
      }
      return [{ reading: reading ?? quote, places: [{ source: other, ...position }] }];
    });
    return found.length === sides.length
      ? [{ property, question, basis: 'declared', sides: found, ...(note === undefined ? {} : { note }) }]
      : [];
  });
  return { value, messages };
}

/** Where the words of a quotation stand; white space may differ, nothing else. */
function findQuotation(value: string, quote: string): Position | undefined {
  const words = quote
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const match = new RegExp(words.join('\\s+'), 'u').exec(value);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function lostQuotation({ id, path }: Source, quote: string, source: string, isKnown: boolean): Message {
  const short = quote.length > 60 ? `${quote.slice(0, 57)}…` : quote;
  const yaml = `${path.replace(/\.[^.]+$/u, '')}.yaml`;
  if (!isKnown)
    return {
      ruleId: 'unknown-source',
      severity: 'error',
      path: yaml,
      reason: `Unexpected source \`${source}\` in a disagreement, expected the id of a document`,
      note: `\`${id}\` is this one's.`,
    };
  return {
    ruleId: 'lost-quotation',
    severity: 'error',
    path: yaml,
    reason: `Unexpected quotation “${short}” in a disagreement, expected words of \`${source}\``,
    note: 'The document may have changed: copy the words again, exactly as they stand there.',
  };
}
