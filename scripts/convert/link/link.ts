import type { Disagreement, Edit } from '../../../src/schemas/apparatus.ts';
import type { EntryDraft } from '../drafts.ts';
import type { Guide, HubRecord, JobPosting } from '../hub-record.ts';
import type { Result } from '../message.ts';
import type { Omission, Section } from '../types.ts';
import { absentTables } from './absent.ts';
import { disagreementsOf } from './disagreements.ts';
import { editsOf } from './edits.ts';
import { destinationsOf, guideEntries, outlineEntry } from './guides.ts';
import { createNames, slugOf } from './ids.ts';
import { type OwnersAt, ownedBySource, ownersIn } from './owners.ts';
import { createPaths } from './paths.ts';
import { displayTitle, roleEntry, statementSections } from './roles.ts';
import { siglaOf } from './sigla.ts';
import { type Contribution, topicEntries } from './topics.ts';

const absentTable = 'The text announces a table or breakdown that is not there.';

/** A source as references name it. */
export interface SourceName {
  readonly siglum: string;
  readonly name: string;
  readonly title: string;
}

/** What the records of all documents amount to. */
export interface Linked {
  readonly entries: readonly EntryDraft[];
  readonly disagreements: readonly Disagreement[];
  readonly omissions: ReadonlyMap<string, readonly Omission[]>;
  readonly names: ReadonlyMap<string, SourceName>;
  /** What the keeper of the hub set, by source. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
}

/** Gives ids, gathers what several documents state, and finds where they disagree and what they leave out. */
export function link(records: readonly HubRecord[]): Result<Linked> {
  const collections = new Map<string, (wanted: string) => string>();
  const name = (collection: string, wanted: string) => {
    const names = collections.get(collection) ?? createNames();
    collections.set(collection, names);
    return names(wanted);
  };
  const guides = records
    .filter((record) => record.kind === 'guide')
    .map((guide) => ({ guide, places: destinationsOf(guide, name) }));
  const others = records.filter((record) => record.kind === 'other');
  const postings = records.filter((record) => record.kind === 'job-posting');
  const pathOf = createPaths(guides);
  const topics = topicEntries(contributionsOf(postings, guides), (wanted) => name('topics', wanted));
  const drafts: EntryDraft[] = [
    ...postings.map((posting) =>
      roleEntry(
        posting,
        name('roles', slugOf(posting.document.source.id, 'role')),
        shortName(posting),
        pathOf(posting),
      ),
    ),
    ...topics,
    ...guides.flatMap(({ guide, places }) => [
      ...guideEntries(guide, places),
      outlineEntry(guide, name('topics', slugOf(guide.document.source.id, 'guide')), places),
    ]),
    ...others.map((other) =>
      outlineEntry(other, name('topics', slugOf(other.document.source.id, 'document')), new Map()),
    ),
  ];
  const ownersAt = ownersIn(ownedBySource(drafts));
  const entries = withAbsentTables(drafts, records, ownersAt);
  const disagreements = disagreementsOf(records, entries, ownersAt);
  const edits = new Map(records.map((record) => [record.document.source.id, editsOf(record, entries, ownersAt)]));
  const omissions = new Map(records.map(({ document }) => [document.source.id, document.omissions]));
  return {
    value: { entries, disagreements: disagreements.value, omissions, names: namesOf(records), edits },
    messages: disagreements.messages,
  };
}

function contributionsOf(
  postings: readonly JobPosting[],
  guides: readonly { guide: Guide; places: ReadonlyMap<Section, string> }[],
): Contribution[] {
  const fromPostings = postings.flatMap((posting) =>
    [...statementSections(posting)].map(([section, topic]) => ({
      document: posting.document,
      section,
      topic,
      elsewhere: new Map(),
    })),
  );
  const fromGuides = guides.flatMap(({ guide, places }) =>
    [...places]
      .filter(([, place]) => place.startsWith('topics/'))
      .map(([section, place]) => ({
        document: guide.document,
        section,
        topic: place.slice('topics/'.length),
        elsewhere: places,
      })),
  );
  return [...fromPostings, ...fromGuides];
}

/** Tables that a text announces and does not have, told on the topic that holds the announcement, else on the document's own. */
function withAbsentTables(
  entries: readonly EntryDraft[],
  records: readonly HubRecord[],
  ownersAt: OwnersAt,
): EntryDraft[] {
  const pages = records.flatMap(({ document }) =>
    absentTables(document).map((position) => pageOf(entries, ownersAt(document.source.id, position)[0] ?? '')),
  );
  return entries.map((entry) => {
    if (entry.collection !== 'topics' && entry.collection !== 'roles') return entry;
    const count = pages.filter((page) => page === `${entry.collection}/${entry.id}`).length;
    const gaps = Array.from({ length: count }, (_, index) => ({
      property: index === 0 ? 'table' : `table-${index + 1}`,
      label: 'Announced table',
      text: absentTable,
    }));
    const data = { ...entry.data, gaps: [...entry.data.gaps, ...gaps] };
    return { ...entry, data } as EntryDraft;
  });
}

function pageOf(entries: readonly EntryDraft[], owner: string): string {
  const page = owner.split('#')[0] ?? '';
  const outline = entries.find((entry) => entry.collection === 'topics' && entry.data.leadsTo.includes(page));
  return page.startsWith('topics/') || !outline ? page : `topics/${outline.id}`;
}

function namesOf(records: readonly HubRecord[]): Map<string, SourceName> {
  const sigla = siglaOf(records.map(({ document }) => document.source));
  return new Map(
    records.map((record) => {
      const { id } = record.document.source;
      const title = record.kind === 'job-posting' ? displayTitle(record).value : record.title.value;
      return [id, { siglum: sigla.get(id) ?? '?', name: shortName(record), title }];
    }),
  );
}

function shortName(record: HubRecord): string {
  const { sidecar } = record.document.source;
  return sidecar.name ?? (record.kind === 'job-posting' ? displayTitle(record).value : record.title.value);
}
