import { digestOf } from '../digest.ts';
import type { EntryDraft, Occurrence, SectionDraft } from '../drafts.ts';
import { normaliseHeading } from '../knowledge/headings.ts';
import { topics } from '../knowledge/topics.ts';
import { createNames, slugOf } from './ids.ts';
import { type Contribution, passagesIn } from './share.ts';
import { createStatements, type Sketch, type Statements, sketchOf } from './statements.ts';

type Child = SectionDraft['children'][number];
/** Sections that carry one sentence of this many words in common are one statement, whatever their headings. */
const telling = 8;
/** Figures of the digest that names a passage, base 16: of a thousand passages in one section seldom two share them, and then count. */
const digestLength = 6;

/** What documents give to one topic, in their order. */
export interface Gathered {
  readonly id: string;
  readonly title: string;
  readonly contributions: readonly Contribution[];
}
export type TopicDraft = Extract<EntryDraft, { collection: 'topics' }>;

/** The topics that have anything. */
export function gather(contributions: readonly Contribution[]): Gathered[] {
  const all = Map.groupBy(contributions, ({ topic }) => topic);
  return topics.flatMap(({ id, title }) => {
    const own = all.get(id);
    return own ? [{ id, title, contributions: own }] : [];
  });
}

/** The entry of a topic: what several documents say in the same words stands once, every place listed. A function of what it is given alone. */
export function topicEntry({ id, title, contributions }: Gathered): TopicDraft {
  const sources = [...new Set(contributions.map(({ source }) => source))];
  const data = { title, titleBasis: 'inferred' as const, sources, leadsTo: [], gaps: [] };
  return { collection: 'topics', id, sections: named(mergeSections(contributions)), data };
}

/** A passage that stands for all that say the same in its section, which is known by its index. */
interface Standing {
  readonly section: number;
  readonly also: Occurrence[];
}

/** Adds each section to those before it: into the first of the same heading or statement, else behind them. */
function mergeSections(contributions: readonly Contribution[]): SectionDraft[] {
  const merged: { section: SectionDraft; from: Occurrence[]; children: Child[] }[] = [];
  const headings = new Map<string, number>();
  const sketches = sketchesIn(contributions);
  const statements = createStatements<Standing>((text) => sketches.get(text) ?? sketchOf(text));
  for (const section of contributions.flatMap(({ sections }) => sections)) {
    const heading = normaliseHeading(section.title ?? '');
    const at = Math.min(headings.get(heading) ?? merged.length, ...tellingSections(section, statements));
    const into = merged[at] ?? { section, from: [], children: [] };
    const isFirst = merged[at] === undefined;
    if (isFirst) headings.set(heading, merged.push(into) - 1);
    into.from.push(...section.from);
    for (const child of section.children)
      if (isFirst || !joined(child, at, statements)) into.children.push(added(child, at, statements));
  }
  return merged.map(({ section, from, children }) => ({ ...section, from, children }));
}

/** The sketches of all passages, by their words. */
function sketchesIn(contributions: readonly Contribution[]): Map<string, Sketch> {
  const rows = contributions.flatMap(({ sections, sketches }) =>
    passagesIn(sections).flatMap(({ words }, index) => {
      const sketch = sketches[index];
      return sketch ? [[words, sketch] as const] : [];
    }),
  );
  return new Map(rows);
}

/** The sections that carry a telling sentence of `section`. */
function tellingSections(section: SectionDraft, statements: Statements<Standing>): number[] {
  const long = passagesIn([section]).filter(({ words }) => statements.countIn(words) >= telling);
  return long.flatMap(({ words }) => statements.findSame(words).map((same) => same.section));
}

/** Whether a passage of the section says the same as `child`; it then stands for its places too. */
function joined(child: Child, section: number, statements: Statements<Standing>): boolean {
  // A table or quote of several places stands for itself: one that repeats it would have to name them all.
  if (child.kind !== 'passage' || child.further) return false;
  const same = statements.findSame(child.words).find((other) => other.section === section);
  same?.also.push(child.from, ...child.also);
  return same !== undefined;
}

/** A child as merging keeps it: a passage to which other places can be added. */
function added(child: Child, section: number, statements: Statements<Standing>): Child {
  if (child.kind !== 'passage' || child.further) return child;
  const also = [...child.also];
  statements.add(child.words, { section, also });
  return { ...child, also };
}

/** Of words alone: line breaks of another kind are no other words. */
function shortDigest(words: string): string {
  return digestOf(words.replaceAll(/\s+/gu, ' ').trim()).slice(0, digestLength);
}

/**
 * Gives merged sections and passages their final anchors. A passage is named by its words: by a number, a link to it would lead to
 * another passage as soon as one more document says something before it.
 */
function named(sections: readonly SectionDraft[]): SectionDraft[] {
  const name = createNames();
  name('title');
  const rename = (section: SectionDraft): SectionDraft => {
    const id = name(slugOf(section.title ?? 'text', 'section'));
    const children = section.children.map((child) => {
      if (child.kind === 'section') return rename(child);
      if (child.kind === 'see') return child;
      return { ...child, id: name(`${id}-${shortDigest(child.words)}`) };
    });
    return { ...section, id, children };
  };
  return sections.map(rename);
}
