import type { Family } from '../../../src/schemas/common.ts';
import { type EntryDraft, type SectionDraft, titleData, toReference } from '../drafts.ts';
import type { Guide, OtherDocument } from '../hub-record.ts';
import { familiesOf } from '../knowledge/families.ts';
import { topicOf } from '../knowledge/topics.ts';
import type { Fact, Section } from '../types.ts';
import { slugOf } from './ids.ts';
import { measuresOf } from './measures.ts';
import { createShaping, type Shaping, sectionDraft } from './passages.ts';

/** Where each section of a guide that leaves its outline goes: `stages/phone-screen`, `topics/company`. */
export type Destinations = ReadonlyMap<Section, string>;

/** Gives stages, values and questions their ids; sections that a topic gathers go there. `name` gives each id once per collection. */
export function destinationsOf(
  guide: Guide,
  name: (collection: string, wanted: string) => string,
): Map<Section, string> {
  const found = new Map<Section, string>();
  const place = (
    collection: string,
    records: readonly { readonly name: Fact<string>; readonly section: Section }[],
  ) => {
    for (const record of records)
      found.set(
        record.section,
        `${collection}/${name(collection, slugOf(record.name.value, collection.slice(0, -1)))}`,
      );
  };
  place('stages', guide.stages);
  place('values', guide.values);
  place('faqs', guide.questions);
  const gather = (section: Section): void => {
    const topic = found.has(section) ? undefined : topicOf(section.role);
    if (topic !== undefined) found.set(section, `topics/${topic}`);
    if (!found.has(section) || topic !== undefined) section.sections.forEach(gather);
  };
  guide.document.root.sections.forEach(gather);
  return found;
}

/** The entries of a guide's stages, values and questions. */
export function guideEntries(guide: Guide, places: Destinations): EntryDraft[] {
  const base = createBase(guide, places);
  const prompts = (section: Section) =>
    quotations(
      guide,
      guide.prompts.filter(({ position }) => position !== undefined && isWithin(position.start, section)),
    );
  const stages = guide.stages.map((stage): EntryDraft => {
    const { id, sections, head } = base(stage);
    const measures = quotations(guide, measuresOf(guide.document, stage.section));
    const data = {
      ...head,
      position: stage.ordinal,
      measures,
      prompts: prompts(stage.section),
      variants: sections.flatMap(variantOf),
    };
    return { collection: 'stages', id, sections, data };
  });
  const values = guide.values.map((value, index): EntryDraft => {
    const { id, sections, head } = base(value);
    return {
      collection: 'values',
      id,
      sections,
      data: { ...head, position: index + 1, prompts: prompts(value.section) },
    };
  });
  const faqs = guide.questions.map((question, index): EntryDraft => {
    const { id, sections, head } = base(question);
    return { collection: 'faqs', id, sections, data: { ...head, position: index + 1 } };
  });
  return [...stages, ...values, ...faqs];
}

/** What the three kinds of entry share. A question headed inside a stage is a question of its own; the stage leads there. */
function createBase({ document }: Guide, places: Destinations) {
  const source = document.source.id;
  return ({ name, section }: { readonly name: Fact<string>; readonly section: Section }) => {
    const others = new Map([...places].filter(([other]) => other !== section));
    const title = section.heading ? { ...name, position: section.heading.text } : name;
    const sections = bodyOf(section, createShaping(document, others));
    const placed = section.heading?.keeperRole ? { placed: 'edited' as const } : {};
    return { id: idOf(places, section), sections, head: { ...titleData(source, title), ...placed, sources: [source] } };
  };
}

function quotations({ document }: Guide, facts: readonly Fact<string>[]): { text: string; from: string }[] {
  const source = document.source.id;
  return facts.flatMap(({ value, position }) =>
    position ? [{ text: value, from: toReference({ source, ...position }) }] : [],
  );
}

function variantOf({ id, title = '' }: SectionDraft): { id: string; title: string; families: Family[] }[] {
  const families = familiesOf(title);
  return families.length > 0 ? [{ id, title, families }] : [];
}

/** The guide's own topic: what stands in no other entry, with ways to those that hold the rest. */
export function outlineEntry(record: Guide | OtherDocument, id: string, places: Destinations): EntryDraft {
  const { document, title } = record;
  const { root } = document;
  const shaping = createShaping(document, places);
  const lead = sectionDraft({ ...root, sections: [] }, 2, shaping, 'about');
  const sections = root.sections
    .filter((section) => !places.has(section))
    .flatMap((section) => sectionDraft(section, 2, shaping));
  const leadsTo = [...new Set(places.values())];
  return {
    collection: 'topics',
    id,
    sections: [...lead, ...sections],
    data: { ...titleData(document.source.id, title), sources: [document.source.id], leadsTo, gaps: [] },
  };
}

/** The body of an entry made of one section: its own passages first, then its sub-sections one level up. */
function bodyOf(section: Section, shaping: Shaping): ReturnType<typeof sectionDraft> {
  const { heading: _, ...own } = section;
  const isElsewhere = (child: Section) => shaping.elsewhere.has(child);
  const lead = sectionDraft({ ...own, sections: section.sections.filter(isElsewhere) }, 2, shaping, 'about');
  const below = section.sections.filter((child) => !isElsewhere(child));
  return [...lead, ...below.flatMap((child) => sectionDraft(child, 2, shaping))];
}

function idOf(places: Destinations, section: Section): string {
  return places.get(section)?.split('/')[1] ?? '';
}

/** Whether an offset lies in a section or below it. */
function isWithin(offset: number, section: Section): boolean {
  return (
    section.blocks.some(({ start, end }) => start <= offset && offset < end) ||
    section.sections.some((child) => isWithin(offset, child))
  );
}
