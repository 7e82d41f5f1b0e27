import type { Family } from '../../src/schemas/common.ts';
import type { Fact, Notice, PropertyReading, Section, SourceDocument } from './types.ts';

export interface JobPosting {
  readonly kind: 'job-posting';
  readonly document: SourceDocument;
  readonly title: Fact<string>;
  readonly hasTitleLine: boolean;
  readonly family: Family;
  readonly readings: readonly PropertyReading[];
  /** What the document gives and the keeper took away. */
  readonly removed: readonly PropertyReading[];
  readonly lists: Readonly<Record<ListProperty, readonly Fact<string>[]>>;
  readonly notices: readonly Fact<Notice>[];
}

export type ListProperty = 'responsibilities' | 'minimum' | 'preferred' | 'skills' | 'jobBenefits';

export interface CoreValue {
  readonly name: Fact<string>;
  readonly section: Section;
}

export interface InterviewStage {
  readonly ordinal: number;
  readonly name: Fact<string>;
  readonly section: Section;
}

export interface Question {
  readonly name: Fact<string>;
  readonly section: Section;
}

export interface Guide {
  readonly kind: 'guide';
  readonly document: SourceDocument;
  readonly title: Fact<string>;
  readonly stages: readonly InterviewStage[];
  readonly values: readonly CoreValue[];
  readonly questions: readonly Question[];
  readonly prompts: readonly Fact<string>[];
}

export interface OtherDocument {
  readonly kind: 'other';
  readonly document: SourceDocument;
  readonly title: Fact<string>;
}

/** What extraction makes of a document. */
export type HubRecord = JobPosting | Guide | OtherDocument;
