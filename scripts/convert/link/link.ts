import type { Disagreement, Edit } from '../../../src/schemas/apparatus.ts';
import type { EntryDraft } from '../drafts.ts';
import type { HubRecord } from '../hub-record.ts';
import { defineLater } from '../memory.ts';
import type { Result } from '../message.ts';
import type { Omission, Position } from '../types.ts';
import { disagreementsOf } from './disagreements.ts';
import { editsOf } from './edits.ts';
import { guideEntries, outlineEntry } from './guides.ts';
import { type Owner, type OwnersAt, ownedByEntry, ownersIn } from './owners.ts';
import { type Page, pageOf, withAbsent } from './page.ts';
import { createShaping, sectionDraft } from './passages.ts';
import { nameOf, type PlacedGuide, type Places, placesOf } from './places.ts';
import { displayTitle } from './roles.ts';
import { type Contribution, contributionOf, type Share } from './share.ts';
import { siglaOf } from './sigla.ts';
import { gather, topicEntry } from './topics.ts';

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

/**
 * Gathers what several documents state, and finds where they disagree and what they leave out. `makePage` is `pageOf`, `makeTopic`
 * `topicEntry`, or what remembers it.
 */
export function link(
  shares: readonly Share[],
  places: Places = placesOf(shares),
  makePage: typeof pageOf = pageOf,
  makeTopic: typeof topicEntry = topicEntry,
): Result<Linked> {
  const records = shares.map(({ record }) => record);
  const pages = new Map<HubRecord, Page>();
  for (const record of records) {
    const place = places.pages.get(record);
    if (place && record.kind !== 'guide') pages.set(record, makePage(record, place));
  }
  const owners = withAbsentTables(ownersOf(shares, places, pages, makeTopic), shares, pages);
  const entries = owners.map(({ entry }) => entry);
  const ownersAt = ownersIn(owners);
  const disagreements = disagreementsOf(records, entries, ownersAt);
  const edits = new Map(records.map((record) => [record.document.source.id, editsOf(record, entries, ownersAt)]));
  const omissions = new Map(records.map(({ document }) => [document.source.id, document.omissions]));
  return {
    value: { entries, disagreements: disagreements.value, omissions, names: namesOf(records), edits },
    messages: disagreements.messages,
  };
}

/** All entries in their order: roles, topics, what guides hold, the outlines of other documents. */
function ownersOf(
  shares: readonly Share[],
  { guides }: Places,
  pages: ReadonlyMap<HubRecord, Page>,
  makeTopic: typeof topicEntry,
): Owner[] {
  const own = (kind: HubRecord['kind']) => [...pages].flatMap(([record, page]) => (record.kind === kind ? page : []));
  const contributions = [...shares.flatMap(({ statements }) => statements), ...guides.flatMap(contributionsOf)];
  const made = (entry: EntryDraft): Owner =>
    defineLater({ entry, owned: [], known: {} } as Owner, 'owned', () => ownedByEntry(entry));
  return [
    ...own('job-posting'),
    ...gather(contributions).map((topic) => made(makeTopic(topic))),
    ...guides.flatMap(({ guide, destinations, outline }) =>
      [...guideEntries(guide, destinations), outlineEntry(guide, outline, destinations)].map(made),
    ),
    ...own('other'),
  ];
}

function contributionsOf({ guide: { document }, destinations }: PlacedGuide): Contribution[] {
  return [...destinations]
    .filter(([, place]) => place.startsWith('topics/'))
    .map(([section, place]) => {
      const sections = sectionDraft(section, 2, createShaping(document, destinations));
      return contributionOf(document.source.id, place.slice('topics/'.length), sections);
    });
}

/** Tables that a text announces and does not have, told on the topic that holds the announcement, else on the document's own. */
function withAbsentTables(
  owners: readonly Owner[],
  shares: readonly Share[],
  pages: ReadonlyMap<HubRecord, Page>,
): readonly Owner[] {
  const ownersAt = ownersIn(owners);
  const entries = owners.map(({ entry }) => entry);
  const found = shares.flatMap(({ record, absent }) =>
    // A page of one document tells of its own.
    (pages.get(record)?.absentElsewhere ?? absent).map((position) =>
      topicAt(entries, ownersAt, record.document.source.id, position),
    ),
  );
  if (found.length === 0) return owners;
  return owners.map((owner) => {
    const count = found.filter((page) => page === `${owner.entry.collection}/${owner.entry.id}`).length;
    return count === 0 ? owner : { ...owner, entry: withAbsent(owner.entry, count) };
  });
}

function topicAt(entries: readonly EntryDraft[], ownersAt: OwnersAt, source: string, position: Position): string {
  const page = (ownersAt(source, position)[0] ?? '').split('#')[0] ?? '';
  const outline = entries.find((entry) => entry.collection === 'topics' && entry.data.leadsTo.includes(page));
  return page.startsWith('topics/') || !outline ? page : `topics/${outline.id}`;
}

function namesOf(records: readonly HubRecord[]): Map<string, SourceName> {
  const sigla = siglaOf(records.map(({ document }) => document.source));
  return new Map(
    records.map((record) => {
      const { id } = record.document.source;
      const title = record.kind === 'job-posting' ? displayTitle(record).value : record.title.value;
      return [id, { siglum: sigla.get(id) ?? '?', name: nameOf(record), title }];
    }),
  );
}
