import type { Faq, Stage, Topic, Value } from '../../src/schemas/entries.ts';
import type { Role } from '../../src/schemas/role.ts';
import type { Fact, Position } from './types.ts';

/** A place in a named source. */
export interface Occurrence extends Position {
  readonly source: string;
}

/** The generated collections. */
export type Collection = 'roles' | 'values' | 'stages' | 'faqs' | 'topics';

/** Words of a source that one entry owns. */
export interface PassageDraft {
  readonly kind: 'passage';
  readonly id: string;
  readonly form: 'paragraph' | 'item' | 'ordered' | 'table' | 'code' | 'quote';
  /** What is shown; of a table or quote its Markdown. */
  readonly words: string;
  readonly from: Occurrence;
  /** The places after the first, in order: a table's other rows, the other lines of code or of a quote. */
  readonly further?: readonly Occurrence[];
  /** The list items that it stands in, by the references of their marks; an item's own is the last. */
  readonly within?: readonly ItemPlace[];
  /** Where the words carry Markdown's marks: the definitions and notes of the document that they may refer to, as written. */
  readonly references?: readonly string[];
  /** Other places with the same words, or nearly. */
  readonly also: readonly Occurrence[];
}

/** An item of a list: which one, and whether its list counts. */
export interface ItemPlace {
  readonly key: string;
  readonly isOrdered: boolean;
  /** Its number as the source has it. */
  readonly number?: number;
}

/** Leads to entries whose text stands elsewhere. */
export interface SeeDraft {
  readonly kind: 'see';
  readonly to: readonly string[];
}

export interface SectionDraft {
  readonly kind: 'section';
  readonly id: string;
  readonly level: 2 | 3;
  readonly title?: string;
  /** The keeper said what the section is for. */
  readonly basis?: 'edited';
  /** The heading's own places. */
  readonly from: readonly Occurrence[];
  readonly children: readonly (PassageDraft | SeeDraft | SectionDraft)[];
}

interface Draft<C extends Collection, D> {
  readonly collection: C;
  readonly id: string;
  readonly data: D;
  readonly sections: readonly SectionDraft[];
}

/** An entry of a generated collection, before it is written. */
export type EntryDraft =
  | Draft<'roles', Role>
  | Draft<'values', Value>
  | Draft<'stages', Stage>
  | Draft<'faqs', Faq>
  | Draft<'topics', Topic>;

/** `harbour-clerk:120-164` */
export function toReference({ source, start, end }: Occurrence): string {
  return `${source}:${start}-${end}`;
}

/** What every generated entry says about its title. */
export function titleData(
  source: string,
  title: Fact<string>,
): { title: string; titleBasis: Fact<string>['basis']; titleFrom?: string } {
  const from = title.position ? { titleFrom: toReference({ source, ...title.position }) } : {};
  return { title: title.value, titleBasis: title.basis, ...from };
}
