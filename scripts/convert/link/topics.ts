import type { EntryDraft, PassageDraft, SectionDraft } from '../drafts.ts';
import { normaliseHeading } from '../knowledge/headings.ts';
import { topics } from '../knowledge/topics.ts';
import type { Section, SourceDocument } from '../types.ts';
import { createNames, slugOf } from './ids.ts';
import { createShaping, sectionDraft } from './passages.ts';
import { isSameStatement, wordsOf } from './similarity.ts';

/** A section that a topic gathers, with the document it comes from. */
export interface Contribution {
  readonly document: SourceDocument;
  readonly section: Section;
  readonly topic: string;
  readonly elsewhere: ReadonlyMap<Section, string>;
}

type Child = SectionDraft['children'][number];
/** Sections that carry one sentence of this many words in common are one statement, whatever their headings. */
const telling = 8;

/** One entry for each topic that has anything: what several documents say in the same words stands once, every place listed. */
export function topicEntries(
  contributions: readonly Contribution[],
  name: (wanted: string) => string,
): Extract<EntryDraft, { collection: 'topics' }>[] {
  return topics.flatMap(({ id, title }) => {
    const own = contributions.filter(({ topic }) => topic === id);
    if (own.length === 0) return [];
    const sections = numbered(own.flatMap(draftsOf).reduce<SectionDraft[]>(merge, []));
    const sources = [...new Set(own.map(({ document }) => document.source.id))];
    return [
      {
        collection: 'topics',
        id: name(id),
        sections,
        data: { title, titleBasis: 'inferred', sources, leadsTo: [], gaps: [] },
      },
    ];
  });
}

function draftsOf({ document, section, elsewhere }: Contribution): SectionDraft[] {
  return sectionDraft(section, 2, createShaping(document, elsewhere));
}

/** Adds a section to those before it: into one of the same heading or statement, else behind them. */
function merge(sections: SectionDraft[], next: SectionDraft): SectionDraft[] {
  const at = sections.findIndex((section) => isSameSection(section, next));
  const before = sections[at];
  if (!before) return [...sections, next];
  const children = next.children.reduce(mergeChild, [...before.children]);
  return sections.with(at, { ...before, from: [...before.from, ...next.from], children });
}

function isSameSection(a: SectionDraft, b: SectionDraft): boolean {
  if (normaliseHeading(a.title ?? '') === normaliseHeading(b.title ?? '')) return true;
  const long = passagesOf(b).filter(({ words }) => wordsOf(words).length >= telling);
  return long.some(({ words }) => passagesOf(a).some((other) => isSameStatement(other.words, words)));
}

function passagesOf({ children }: SectionDraft): PassageDraft[] {
  return children.filter((child) => child.kind === 'passage');
}

function mergeChild(children: Child[], next: Child): Child[] {
  if (next.kind !== 'passage') return [...children, next];
  const at = children.findIndex((child) => child.kind === 'passage' && isSameStatement(child.words, next.words));
  const same = children[at];
  return same?.kind === 'passage'
    ? children.with(at, { ...same, also: [...same.also, next.from, ...next.also] })
    : [...children, next];
}

/** Gives merged sections and passages their final anchors. */
function numbered(sections: readonly SectionDraft[]): SectionDraft[] {
  const name = createNames();
  name('title');
  const rename = (section: SectionDraft): SectionDraft => {
    const id = name(slugOf(section.title ?? 'text', 'section'));
    let passages = 0;
    const children = section.children.map((child) => {
      if (child.kind === 'section') return rename(child);
      if (child.kind === 'see') return child;
      passages += 1;
      return { ...child, id: name(`${id}-${passages}`) };
    });
    return { ...section, id, children };
  };
  return sections.map(rename);
}
