import type { Edition } from '../lib/edition.ts';
import { entryPage } from '../lib/routes.ts';
import { type BodySection, sectionsOf } from '../lib/sections.ts';
import type { Disagreement } from '../schemas/apparatus.ts';
import type { Gap, Reading, Role } from '../schemas/role.ts';
import { fromCollection, type Place, placeOf } from './place.ts';

/** The collections whose entries the converter makes. */
export const generatedCollections = ['roles', 'stages', 'values', 'faqs', 'topics'] as const;
export type GeneratedCollection = (typeof generatedCollections)[number];

/** A generated entry as the content layer gives it. */
export interface GeneratedEntry {
  collection: string;
  id: string;
  body?: string | undefined;
  data: { title: string; sources: string[] } & Partial<Pick<Role, 'facts' | 'gaps' | 'topics' | 'stages' | 'name'>> & {
      prompts?: { text: string; from: string }[];
      measures?: { text: string; from: string }[];
      leadsTo?: string[];
    };
}

/** What is said once for the whole hub. */
export interface About {
  name: string;
  disclaimer: string;
  language: string;
}

/** A generated entry as data: what its page says, and where each word of it stands. The shape of `<collection>/<id>.json`. */
export type Twin = ReturnType<typeof twinOf>;

/** The version of the shape: a field that goes or changes its meaning makes it another one. */
const version = 1;

/** The entry as data. Its places are those of `sources/<id>.json`; its addresses are relative to its own file. */
export function twinOf({ collection, id, body = '', data }: GeneratedEntry, edition: Edition, hub: About) {
  const at = (references: readonly string[]): Place[] => references.map((reference) => placeOf(reference, edition));
  const quotation = ({ text, from }: { text: string; from: string }) => ({ text, at: at([from]) });
  const sections = sectionsOf(body);
  return {
    format: 'day-one/entry',
    version,
    hub,
    collection,
    id,
    title: data.title,
    ...(data.name === undefined ? {} : { name: data.name }),
    page: `${encodeURIComponent(id)}.html`,
    sources: data.sources.map((source) => sourceOf(source, edition)),
    facts: (data.facts ?? []).map(({ readings, ...fact }) => ({ ...fact, readings: readings.map(readingOf(at)) })),
    sections: sections.map((section) => sectionOf(section, at)),
    ...(data.measures ? { measures: data.measures.map(quotation) } : {}),
    ...(data.prompts ? { prompts: data.prompts.map(quotation) } : {}),
    disagreements: disagreementsOn(`${collection}/${id}`, sections, edition).map((one) => disagreementOf(one, at)),
    gaps: (data.gaps ?? []) satisfies Gap[],
    related: relatedOf(data),
  };
}

function sourceOf(id: string, edition: Edition) {
  const { siglum, name, title, citation } = edition.source(id);
  return { id, siglum, name, title, page: fromCollection(entryPage('sources', id)), ...(citation ? { citation } : {}) };
}

function readingOf(at: (references: readonly string[]) => Place[]) {
  return ({ text, value, basis, from, owns, also, inferred, note }: Reading) => ({
    text,
    ...(value === undefined ? {} : { value }),
    basis,
    at: at(from === undefined ? owns : [from]),
    also: at(also),
    ...(inferred === undefined ? {} : { inferred }),
    ...(note === undefined ? {} : { note }),
  });
}

function sectionOf({ id, level, title, from, passages }: BodySection, at: (references: readonly string[]) => Place[]) {
  return {
    id,
    level,
    ...(title === undefined ? {} : { title }),
    at: at(from),
    passages: passages.map((passage) => ({
      id: passage.id,
      text: passage.text,
      at: at(passage.from),
      also: at(passage.also),
    })),
  };
}

/** The disagreements that the page shows, and those that its passages take a side in. */
function disagreementsOn(entry: string, sections: readonly BodySection[], edition: Edition): Disagreement[] {
  const references = sections.flatMap(({ passages }) => passages.flatMap(({ from, also }) => [...from, ...also]));
  const touched = new Set(edition.disagreementsAt(references));
  return edition.disagreements.filter((one) => one.entry === entry || touched.has(one));
}

function disagreementOf(
  { id, property, question, basis, sides, note }: Disagreement,
  at: (references: readonly string[]) => Place[],
) {
  const read = sides.map(({ reading, from }) => ({ reading, at: at(from) }));
  return { id, property, question, basis, sides: read, ...(note === undefined ? {} : { note }) };
}

/** Entries that this one names: `stages/resume-screen`. */
function relatedOf({ stages = [], topics = [], leadsTo = [] }: GeneratedEntry['data']): string[] {
  return [...stages.map((id) => `stages/${id}`), ...topics.map((id) => `topics/${id}`), ...leadsTo];
}
