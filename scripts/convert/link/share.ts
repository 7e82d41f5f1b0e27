import { digestOf } from '../digest.ts';
import type { PassageDraft, SectionDraft } from '../drafts.ts';
import type { HubRecord, JobPosting } from '../hub-record.ts';
import { isStatement } from '../knowledge/statement-roles.ts';
import { topicOf } from '../knowledge/topics.ts';
import type { Position, Section } from '../types.ts';
import { absentTables } from './absent.ts';
import { createShaping, sectionDraft } from './passages.ts';
import { type Sketch, sketchOf } from './statements.ts';

/** A section that a topic gathers, as drafts, with the source it comes from. */
export interface Contribution {
  readonly source: string;
  readonly topic: string;
  /** Of all that it says and where: equal ones are equal. */
  readonly digest: string;
  readonly sections: readonly SectionDraft[];
  /** Of the words of each passage that stands right below one of the sections, in their order. */
  readonly sketches: readonly Sketch[];
}

/** What a document gives to the whole: a function of its record alone. */
export interface Share {
  readonly record: HubRecord;
  /** What topics gather of a posting. Of a guide they gather what its other sections leave, which depends on the ids of all. */
  readonly statements: readonly Contribution[];
  /** Where it announces a table that is not there. */
  readonly absent: readonly Position[];
}

export function shareOf(record: HubRecord): Share {
  const statements = record.kind === 'job-posting' ? contributionsOf(record) : [];
  return { record, statements, absent: absentTables(record.document) };
}

/** The sections of a posting that topics hold, with the topic's id. */
export function statementSections({ document }: JobPosting): Map<Section, string> {
  const found = new Map<Section, string>();
  for (const section of document.root.sections) {
    const topic = isStatement(section.role) ? topicOf(section.role) : undefined;
    if (topic !== undefined) found.set(section, topic);
  }
  return found;
}

function contributionsOf(posting: JobPosting): Contribution[] {
  const { document } = posting;
  return [...statementSections(posting)].map(([section, topic]) =>
    contributionOf(document.source.id, topic, sectionDraft(section, 2, createShaping(document))),
  );
}

/** What a source gives to a topic. */
export function contributionOf(source: string, topic: string, sections: readonly SectionDraft[]): Contribution {
  const digest = digestOf(JSON.stringify([source, topic, sections]));
  return { source, topic, digest, sections, sketches: passagesIn(sections).map(({ words }) => sketchOf(words)) };
}

/** The passages that stand right below these sections. */
export function passagesIn(sections: readonly SectionDraft[]): PassageDraft[] {
  return sections.flatMap(({ children }) => children.filter((child) => child.kind === 'passage'));
}
