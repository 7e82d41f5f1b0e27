import type { Fact, Reading } from '../../../src/schemas/role.ts';
import { toReference } from '../drafts.ts';
import type { JobPosting } from '../hub-record.ts';
import { properties } from '../knowledge/properties.ts';
import { slice } from '../position.ts';
import type { PropertyReading } from '../types.ts';
import { contradict } from './compare.ts';
import { createNames, slugOf } from './ids.ts';

/** A fact of a role with the readings it was made from, so that disagreements can point at their words. */
export interface LinkedFact {
  readonly fact: Fact;
  readonly readings: readonly PropertyReading[];
}

/** The facts of a posting, in a reader's order. Readings of one value become one; those that differ stand side by side, prose first. */
export function factsOf(posting: JobPosting): LinkedFact[] {
  const { source } = posting.document;
  const name = createNames();
  return properties.flatMap((row) => {
    const own = posting.readings.filter(({ property }) => property === row.property);
    if (row.property !== 'additionalProperty')
      return own.length > 0
        ? [factOf(source.id, { id: name(row.id), property: row.property, label: row.label }, own)]
        : [];
    return own.map((reading) => {
      const label = reading.label ? slice(source.value, reading.label).replace(/:$/u, '') : row.label;
      return factOf(source.id, { id: name(`more-${slugOf(label, 'fact')}`), property: row.property, label }, [reading]);
    });
  });
}

function factOf(
  source: string,
  head: Pick<Fact, 'id' | 'property' | 'label'>,
  readings: readonly PropertyReading[],
): LinkedFact {
  const ordered = [...readings].sort((a, b) => standing(a) - standing(b));
  const groups = new Map<string, PropertyReading[]>();
  for (const reading of ordered) groups.set(keyOf(reading), [...(groups.get(keyOf(reading)) ?? []), reading]);
  const merged = [...groups.values()];
  // Several values that the keeper sets are several values, no contradiction.
  const differs =
    readings.every(({ basis }) => basis !== 'edited') &&
    merged.some(([a], index) => merged.slice(index + 1).some(([b]) => a && b && contradict(a, b)));
  const fact = {
    ...head,
    readings: merged.map((group) => readingOf(source, group)),
    ...(differs ? { disagreement: `disagreement-${head.id}` } : {}),
  };
  return { fact, readings: merged.flat() };
}

function keyOf({ value, text }: PropertyReading): string {
  return JSON.stringify(value ?? text);
}

/** What the text says of this job is more specific than the form it was entered in, and either more than a conclusion. */
export function standing({ basis, label }: PropertyReading): number {
  return (basis === 'inferred' ? 2 : 0) + (label ? 1 : 0);
}

function readingOf(source: string, group: readonly PropertyReading[]): Reading {
  const [first, ...others] = group;
  if (!first) throw new Error('Unexpected empty group of readings, expected at least one');
  const at = (position: { start: number; end: number }) => toReference({ source, ...position });
  return {
    text: first.text,
    ...(first.value === null ? {} : { value: first.value }),
    basis: first.basis,
    ...(first.position ? { from: at(first.position) } : {}),
    owns: ownedSheets([...group, ...group.flatMap(({ instead = [] }) => instead)]).map(at),
    also: others.flatMap(({ position }) => (position ? [at(position)] : [])),
    ...(first.inferred === undefined ? {} : { inferred: first.inferred }),
    ...(first.basis === 'edited' ? { instead: insteadOf(group, at) } : {}),
    ...(first.note === undefined ? {} : { note: first.note }),
  };
}

/** What the document gives where the keeper set something else, each reading once. */
function insteadOf(
  group: readonly PropertyReading[],
  at: (position: { start: number; end: number }) => string,
): Reading['instead'] {
  return group.flatMap(({ instead = [] }) =>
    instead.map(({ text, position }) => ({ text, ...(position ? { from: at(position) } : {}) })),
  );
}

/** The sheet lines of a group, each once: two places of one line are two readings of the same label. */
function ownedSheets(group: readonly PropertyReading[]): { start: number; end: number }[] {
  const sheets = new Map(group.flatMap(({ sheet }) => (sheet ? [[sheet.start, sheet] as const] : [])));
  return [...sheets.values()];
}
