import type { Edit } from '../../../src/schemas/apparatus.ts';
import { type EntryDraft, toReference } from '../drafts.ts';
import type { HubRecord, JobPosting } from '../hub-record.ts';
import { propertyRow } from '../knowledge/properties.ts';
import { slice } from '../position.ts';
import { shorten } from '../quotation.ts';
import type { Position, PropertyReading, Source } from '../types.ts';
import { walk } from '../walk.ts';
import type { OwnersAt } from './owners.ts';

const kinds = { 'job-posting': 'a job posting', guide: 'a guide', other: 'a document of another kind' } as const;

/** What the keeper set in a document, each with what the document gives and the place that shows it. */
export function editsOf(record: HubRecord, entries: readonly EntryDraft[], ownersAt: OwnersAt): Edit[] {
  const { source } = record.document;
  const kind: Edit[] = source.sidecar.kind ? [{ what: 'Kind', now: kinds[source.sidecar.kind] }] : [];
  const facts = record.kind === 'job-posting' ? [...factsSet(record, entries), ...factsRemoved(record)] : [];
  return [...titleEdit(record, entries), ...kind, ...facts, ...sectionEdits(record, ownersAt), ...leftOut(record)];
}

function titleEdit({ title, document: { source } }: HubRecord, entries: readonly EntryDraft[]): Edit[] {
  if (title.basis !== 'edited') return [];
  const entry = entries.find(({ data }) => data.titleBasis === 'edited' && data.sources[0] === source.id);
  const owner = entry ? { owner: `${entry.collection}/${entry.id}#title` } : {};
  return [{ what: 'Title', now: title.value, ...owner, ...placeOf(source, title.position) }];
}

function factsSet({ document: { source }, readings: read }: JobPosting, entries: readonly EntryDraft[]): Edit[] {
  if (!read.some(({ basis }) => basis === 'edited')) return [];
  const role = entries.find(({ collection, data }) => collection === 'roles' && data.sources[0] === source.id);
  const facts = role?.collection === 'roles' ? role.data.facts : [];
  return facts.flatMap(({ id, label, readings }): Edit[] => {
    const edited = readings.filter(({ basis }) => basis === 'edited');
    const was = edited.flatMap(({ instead = [] }) => instead);
    const { note } = edited[0] ?? {};
    if (edited.length === 0) return [];
    return [
      {
        what: label,
        now: edited.map(({ text }) => text).join(', '),
        owner: `roles/${role?.id}#${id}`,
        ...(was.length > 0 ? { was: was.map(({ text }) => text).join(', ') } : {}),
        ...(was[0]?.from === undefined ? {} : { from: was[0].from }),
        ...(note === undefined ? {} : { note }),
      },
    ];
  });
}

function factsRemoved({ document: { source }, removed }: JobPosting): Edit[] {
  return removed.map((reading): Edit => {
    const { text, position, note } = reading;
    return {
      what: `${labelOf(source, reading)}, taken away`,
      was: text,
      ...(position ? { from: toReference({ source: source.id, ...position }) } : {}),
      ...(note === undefined ? {} : { note }),
    };
  });
}

function labelOf({ value }: Source, { property, label }: PropertyReading): string {
  if (property !== 'additionalProperty' || !label) return propertyRow(property).label;
  return slice(value, label).replace(/:$/u, '');
}

function sectionEdits({ document }: HubRecord, ownersAt: OwnersAt): Edit[] {
  const { source } = document;
  // Most documents are as they were read, and their sections need not be looked at.
  if (Object.keys(source.sidecar.sections).length === 0) return [];
  return walk(document.root).flatMap(({ heading, role }): Edit[] => {
    if (!heading?.keeperRole) return [];
    const [owner] = ownersAt(source.id, heading.text);
    const what = `Section “${shorten(slice(source.value, heading.text))}”`;
    const from = toReference({ source: source.id, start: heading.text.start, end: heading.text.end });
    return [{ what, now: role, from, ...(owner === undefined ? {} : { owner }) }];
  });
}

/** What the keeper left out, apart from the lines of removed facts. */
function leftOut(record: HubRecord): Edit[] {
  const { source, omissions } = record.document;
  const removed = record.kind === 'job-posting' ? record.removed : [];
  const sheets = new Set(removed.flatMap(({ sheet }) => sheet?.start ?? []));
  return omissions
    .filter(({ reason, start }) => reason === 'keeper' && !sheets.has(start))
    .map(
      ({ note, start, end }): Edit => ({
        what: 'Left out',
        ...placeOf(source, { start, end }),
        ...(note === undefined ? {} : { note }),
      }),
    );
}

function placeOf({ id, value }: Source, position: Position | undefined): Pick<Edit, 'was' | 'from'> {
  if (!position) return {};
  const { start, end } = position;
  return { was: `“${shorten(value.slice(start, end))}”`, from: toReference({ source: id, start, end }) };
}
