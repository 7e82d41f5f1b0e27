import type { Basis } from '../../src/schemas/common.ts';
import type { sectionRoles } from '../../src/schemas/corrections.ts';
import type { Sidecar } from '../../src/schemas/hub.ts';

/** A stretch of a source's value: UTF-16 offsets, 0-based, end exclusive. Line and column are derived when printing. */
export interface Position {
  readonly start: number;
  readonly end: number;
}

/** One raw document, decoded. Positions refer to `value`. */
export interface Source {
  readonly id: string;
  /** File name inside the sources folder. */
  readonly path: string;
  readonly value: string;
  readonly sidecar: Sidecar;
  /** Whether the value carries Markdown's inline and block marks: a file that somebody wrote as Markdown. */
  readonly isMarkdown?: boolean;
  /** The end of the value that a page or print puts around the document: navigation, banners, page numbers. */
  readonly furniture?: Position;
  /** The digest of the file that the value was read from: of one name and digest, it is one value. */
  readonly digest?: string;
}

/** What a stretch of a source looks like, before anybody asks what it means. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'label'
  | 'value'
  | 'table'
  | 'code'
  | 'quote'
  | 'mark'
  | 'blank';

/** An item of a Markdown list, named by the offset of its mark. */
export interface ListPlace {
  readonly start: number;
  readonly isOrdered: boolean;
  /** Of an item that counts: its number as written. */
  readonly number?: number;
}

/** A stretch of a source with one shape. The blocks of a source tile it. */
export interface Block extends Position {
  readonly kind: BlockKind;
  /** The words, without list mark, heading mark and surrounding space. */
  readonly text: Position;
  /** Headings: the title alone, without number, arrow and colon. */
  readonly title?: Position;
  /** Headings: 1 for the outermost; marks and numbers say it, else the shape. */
  readonly depth?: number;
  /** Headings: `2.1`, or the ordinal of `Step 3:`. */
  readonly number?: string;
  /** Headings: whether the number is an ordinal of a step, stage or round. */
  readonly isStep?: boolean;
  /** Headings: what the keeper says that the section is for. */
  readonly keeperRole?: SectionRole;
  /** Items: whether the mark was a number or letter. */
  readonly isOrdered?: boolean;
  /** Markdown: the list items that the block stands in, from the outermost; an item's own is the last. */
  readonly within?: readonly ListPlace[];
  /** Tables, code and quotes: the words of each line, without the marks that stand around them. */
  readonly lines?: readonly Position[];
  /** Tables, code and quotes: what is shown. Of code the lines themselves, of the others their own Markdown. */
  readonly content?: string;
}

/** What a section is for. The knowledge tables map headings to roles. */
export type SectionRole = (typeof sectionRoles)[number];

/** A heading and what stands under it. The root of a document has no heading. */
export interface Section {
  readonly heading?: Block;
  readonly role: SectionRole;
  /** Distance from the root, which is 0. */
  readonly level: number;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export type DocumentKind = 'job-posting' | 'guide' | 'other';

/** Why a block has no owner. */
export type OmissionReason = 'separator' | 'navigation' | 'promotion' | 'duplicate' | 'keeper';

export interface Omission extends Position {
  readonly reason: OmissionReason;
  /** The keeper's own words about it. */
  readonly note?: string;
}

/** A recognised source: what it is, its sections, and what of it is page furniture. */
export interface SourceDocument {
  readonly source: Source;
  readonly kind: DocumentKind;
  readonly blocks: readonly Block[];
  readonly title?: Fact<string>;
  readonly root: Section;
  readonly omissions: readonly Omission[];
}

/** A value, where its words stand, and whether the text says it. */
export interface Fact<T> {
  readonly value: T;
  readonly basis: Basis;
  readonly position?: Position;
  /** What in the value a rule concluded: "the currency, from the sign". */
  readonly inferred?: string;
}

/** One reading of a property in one document. The value is null where the words give none that a program could use. */
export interface PropertyReading extends Fact<unknown> {
  readonly property: string;
  /** The value for a reader. */
  readonly text: string;
  /** Readings from a fact sheet: its own label. */
  readonly label?: Position;
  /** The lines of a fact sheet, label and value, that this reading owns. */
  readonly sheet?: Position;
  /** Edited readings: what the document gives, which this stands for. */
  readonly instead?: readonly PropertyReading[];
  /** Edited readings: why, in the keeper's words. */
  readonly note?: string;
}

/** What an employer has to say by law or policy. */
export type Notice = 'equal-opportunity' | 'accommodation' | 'legal';
