import type { Apparatus, Disagreement, SourceEntry } from '../schemas/apparatus.ts';
import { lineAt, lineStarts } from './lines.ts';
import { type Line, linesOf, partAt } from './source-lines.ts';

/** A stretch of a source: UTF-16 offsets, end exclusive. */
export interface Position {
  source: string;
  start: number;
  end: number;
}

/** What a reference is shown as, and where it leads. */
export interface Citation {
  source: string;
  siglum: string;
  line: number;
  /** The block's number on a line that holds several. */
  part?: number;
  /** With several lines one after another: the last of them. */
  lastLine?: number;
  /** `51`, `6.3`. */
  number: string;
  /** `L51`, `L6-3`: the id on the source's page. */
  anchor: string;
}

interface PreparedSource {
  entry: SourceEntry;
  starts: number[];
  lines: Line[];
}

interface Side {
  disagreement: Disagreement;
  position: Position;
}

/** The apparatus, prepared for the questions that pages ask of it. */
export interface Edition {
  sources: SourceEntry[];
  disagreements: Disagreement[];
  source(id: string): SourceEntry;
  lines(id: string): Line[];
  /** The words at a reference, as they stand. */
  slice(reference: string): string;
  cite(reference: string): Citation;
  /** The disagreements with a side in the words of one of these references. */
  disagreementsAt(references: readonly string[]): Disagreement[];
}

/** `harbour-clerk:12-40` → its parts. A malformed reference is a defect of the converter and throws. */
export function positionOf(reference: string): Position {
  const match = /^(?<source>.+):(?<start>\d+)-(?<end>\d+)$/u.exec(reference)?.groups;
  if (!match) throw new Error(`Unexpected reference \`${reference}\`, expected <source>:<start>-<end>`);
  return { source: match.source ?? '', start: Number(match.start), end: Number(match.end) };
}

/** The space-separated references of an attribute, none where it is absent. */
export function referencesIn(attribute: string | undefined): string[] {
  return attribute?.split(/\s+/).filter(Boolean) ?? [];
}

/** Prepares an apparatus. A reference to a source that it does not hold throws when it is asked for. */
export function createEdition({ sources, disagreements }: Apparatus): Edition {
  const prepared = createPreparer(sources);
  const sides = sidesBySource(disagreements);
  return {
    sources,
    disagreements,
    source: (id) => prepared(id).entry,
    lines: (id) => prepared(id).lines,
    slice: (reference) => {
      const { source, start, end } = positionOf(reference);
      return prepared(source).entry.value.slice(start, end);
    },
    cite: (reference) => {
      const position = positionOf(reference);
      return citationOf(prepared(position.source), position);
    },
    disagreementsAt: (references) => {
      const touched = references.map(positionOf).flatMap((place) => {
        return (sides.get(place.source) ?? []).filter(({ position }) => overlap(place, position));
      });
      return [...new Set(touched.map(({ disagreement }) => disagreement))];
    },
  };
}

/** Cuts a source into lines when it is first asked for, and once. */
function createPreparer(sources: readonly SourceEntry[]): (id: string) => PreparedSource {
  const entries = new Map(sources.map((entry) => [entry.id, entry]));
  const prepared = new Map<string, PreparedSource>();
  return (id) => {
    const known = prepared.get(id);
    if (known) return known;
    const entry = entries.get(id);
    if (!entry)
      throw new Error(`Unexpected source \`${id}\` in a reference, expected one of ${[...entries.keys()].join(', ')}`);
    const fresh = { entry, starts: lineStarts(entry.value), lines: linesOf(entry) };
    prepared.set(id, fresh);
    return fresh;
  };
}

function citationOf({ entry, starts, lines }: PreparedSource, { start, end }: Position): Citation {
  // A block that begins with its line break or its dash is cited where its words begin.
  const blank = /^\s*/.exec(entry.value.slice(start, end))?.[0].length ?? 0;
  const offset = start + blank < end ? start + blank : start;
  const number = lineAt(starts, offset);
  const line = lines[number - 1];
  const part = line && partAt(line, offset);
  const cited = { source: entry.id, siglum: entry.siglum, line: number };
  if (part === undefined) return { ...cited, number: `${number}`, anchor: `L${number}` };
  return { ...cited, part, number: `${number}.${part}`, anchor: `L${number}-${part}` };
}

function sidesBySource(disagreements: readonly Disagreement[]): Map<string, Side[]> {
  const sides = disagreements.flatMap((disagreement) =>
    disagreement.sides.flatMap(({ from }) =>
      from.map((reference) => ({ disagreement, position: positionOf(reference) })),
    ),
  );
  return Map.groupBy(sides, ({ position }) => position.source);
}

function overlap(one: Position, other: Position): boolean {
  return one.start < other.end && other.start < one.end;
}
