import type { Guide, HubRecord } from '../hub-record.ts';
import { topics } from '../knowledge/topics.ts';
import { type Destinations, destinationsOf } from './guides.ts';
import { createNames, slugOf } from './ids.ts';
import { createPaths } from './paths.ts';
import { displayTitle } from './roles.ts';
import type { Share } from './share.ts';

/** What the page of one document has of the others: its id, and the stages that apply to it. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly stages: readonly string[];
}

/** A guide with the entries that its sections go to, and the id of its outline. */
export interface PlacedGuide {
  readonly guide: Guide;
  readonly destinations: Destinations;
  readonly outline: string;
}

/** The ids of all entries of a hub. */
export interface Places {
  readonly guides: readonly PlacedGuide[];
  /** Of every posting and every document of another kind: where its own page is. */
  readonly pages: ReadonlyMap<HubRecord, Place>;
}

/** Gives every entry its id, in the order of the documents. */
export function placesOf(shares: readonly Share[]): Places {
  const collections = new Map<string, (wanted: string) => string>();
  const name = (collection: string, wanted: string) => {
    const names = collections.get(collection) ?? createNames();
    collections.set(collection, names);
    return names(wanted);
  };
  const records = shares.map(({ record }) => record);
  const guides = records
    .filter((record) => record.kind === 'guide')
    .map((guide) => ({ guide, destinations: destinationsOf(guide, name) }));
  const pathOf = createPaths(guides);
  // What topics are called, no document is.
  for (const topic of gathered(shares, guides)) name('topics', topic);
  const outline = (record: HubRecord, fallback: string) => name('topics', slugOf(record.document.source.id, fallback));
  const placed = guides.map((each) => ({ ...each, outline: outline(each.guide, 'guide') }));
  const pages = new Map<HubRecord, Place>();
  for (const record of records) {
    if (record.kind === 'job-posting')
      pages.set(record, {
        id: name('roles', slugOf(record.document.source.id, 'role')),
        name: nameOf(record),
        stages: pathOf(record),
      });
    if (record.kind === 'other')
      pages.set(record, { id: outline(record, 'document'), name: nameOf(record), stages: [] });
  }
  return { guides: placed, pages };
}

/** The topics that hold anything. */
function gathered(shares: readonly Share[], guides: readonly Omit<PlacedGuide, 'outline'>[]): string[] {
  const found = new Set([
    ...shares.flatMap(({ statements }) => statements.map(({ topic }) => `topics/${topic}`)),
    ...guides.flatMap(({ destinations }) => [...destinations.values()]),
  ]);
  return topics.map(({ id }) => id).filter((id) => found.has(`topics/${id}`));
}

/** The short name of a document. */
export function nameOf(record: HubRecord): string {
  const { sidecar } = record.document.source;
  return sidecar.name ?? (record.kind === 'job-posting' ? displayTitle(record).value : record.title.value);
}
