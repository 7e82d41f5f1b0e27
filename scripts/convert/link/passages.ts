import type { PassageDraft, SectionDraft, SeeDraft } from '../drafts.ts';
import { slice } from '../position.ts';
import { shownWords } from '../shown-words.ts';
import type { Block, Section, SourceDocument } from '../types.ts';
import { createNames, slugOf } from './ids.ts';

/** What the sections of an entry are made with: its document, and what of it stands elsewhere. */
export interface Shaping {
  readonly document: SourceDocument;
  /** Gives each anchor of the entry once. */
  readonly name: (wanted: string) => string;
  /** Entries that hold a section's text instead of this one; the section is left out, its parent leads there. */
  readonly elsewhere: ReadonlyMap<Section, string>;
  /** Offsets of blocks that facts own or that are no statement. */
  readonly owned: ReadonlySet<number>;
  /** Of Markdown: its definitions of links and its notes. */
  readonly references?: readonly string[];
}

/** `[rules]: https://harbour.example`, `[^1]: Twice a day.` */
const reference = /^\[[^\]]+\]:/u;

/** A shaping for one entry of `document`: fresh anchors; what is omitted or, in a posting, owned by a fact is left out. */
export function createShaping(document: SourceDocument, elsewhere: ReadonlyMap<Section, string> = new Map()): Shaping {
  const name = createNames();
  name('title');
  const isSheet = ({ kind }: Block) => document.kind === 'job-posting' && (kind === 'label' || kind === 'value');
  const sheet = document.blocks.filter(isSheet).map(({ text }) => text.start);
  const owned = new Set([...document.omissions.map(({ start }) => start), ...sheet]);
  const { isMarkdown, value } = document.source;
  if (!isMarkdown) return { document, elsewhere, name, owned };
  const words = document.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => slice(value, text));
  return { document, elsewhere, name, owned, references: words.filter((each) => reference.test(each)) };
}

/** A section with its passages and its sub-sections, as an entry shows them. `level` is its heading's, 2 or 3; deeper ones stay at 3. */
export function sectionDraft(section: Section, level: 2 | 3, shaping: Shaping, fallback = 'text'): SectionDraft[] {
  const { document, name, elsewhere } = shaping;
  const title = section.heading && shownWords(document.source, section.heading.title ?? section.heading.text);
  const id = name(slugOf(title ?? fallback, 'section'));
  const passages = passageDrafts(section.blocks, id, shaping);
  const here = section.sections.filter((child) => !elsewhere.has(child));
  const below = here.flatMap((child) => sectionDraft(child, 3, shaping));
  const isHeadingOmitted = section.heading !== undefined && shaping.owned.has(section.heading.text.start);
  const children = [...passages, ...seeDrafts(section, elsewhere), ...(level === 2 ? below : [])];
  const own = {
    kind: 'section' as const,
    id,
    level,
    ...(section.heading?.keeperRole ? { basis: 'edited' as const } : {}),
    from: section.heading && !isHeadingOmitted ? [{ source: document.source.id, ...section.heading.text }] : [],
    children,
  };
  const isEmpty = children.length === 0 && (section.heading === undefined || isHeadingOmitted);
  const drafts = isEmpty ? [] : [title === undefined || isHeadingOmitted ? own : { ...own, title }];
  return level === 2 ? drafts : [...drafts, ...below];
}

/** The passages of `blocks`; what facts own or furniture is, is left out. Ids count up under the section's. */
export function passageDrafts(
  blocks: readonly Block[],
  id: string,
  { document, owned, name, references }: Shaping,
): PassageDraft[] {
  const { id: source, value } = document.source;
  return (references ? withoutSheet(blocks) : blocks)
    .filter((block) => !owned.has(block.text.start) && block.text.end > block.text.start)
    .map((block, index) => {
      const [first = block.text, ...others] = block.lines ?? [];
      return {
        kind: 'passage',
        id: name(`${id}-${index + 1}`),
        form: formOf(block),
        words: block.content ?? slice(value, block.text),
        from: { source, ...first },
        ...(others.length > 0 ? { further: others.map((place) => ({ source, ...place })) } : {}),
        ...withinOf(block, source),
        ...(references ? { references } : {}),
        also: [],
      };
    });
}

/** A label of front matter that no fact owns, and its value, are one line of text. */
function withoutSheet(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index) => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (block.kind === 'value' && before?.kind === 'label' && before.end === block.start) return [];
    const isPair = block.kind === 'label' && after?.kind === 'value' && block.end === after.start;
    return [isPair ? { ...block, end: after.end, text: { start: block.text.start, end: after.text.end } } : block];
  });
}

function formOf({ kind, isOrdered }: Block): PassageDraft['form'] {
  if (kind === 'table' || kind === 'code' || kind === 'quote') return kind;
  if (kind !== 'item') return 'paragraph';
  return isOrdered ? 'ordered' : 'item';
}

/** The items around a block. An item that stands in the line of another has none of its own yet. */
function withinOf({ kind, start, text, isOrdered = false, within = [] }: Block, source: string): Partial<PassageDraft> {
  const own = within.at(-1);
  const isNamed = own !== undefined && own.start >= start && own.start < text.start;
  const places = kind === 'item' && !isNamed ? [...within, { start, isOrdered }] : within;
  if (places.length === 0) return {};
  return { within: places.map(({ start: at, ...mark }) => ({ key: `${source}:${at}`, ...mark })) };
}

function seeDrafts(section: Section, elsewhere: ReadonlyMap<Section, string>): SeeDraft[] {
  const to = [...new Set(section.sections.flatMap((child) => elsewhere.get(child) ?? []))];
  return to.length > 0 ? [{ kind: 'see', to }] : [];
}
