import type { SourceEntry } from '../schemas/apparatus.ts';
import type { Entries } from './entries.ts';
import { findFact, lastDay } from './facts.ts';
import { entryPage } from './routes.ts';

/** Something that belongs to a day: what is said of it until the day is over, and after. */
export interface Dated {
  /** ISO 8601. */
  date: string;
  until: string;
  after: string;
  of: { href: string; text: string };
}

const properties = [
  ['validThrough', 'applications close', 'applications closed'],
  ['jobStartDate', 'the last start date', 'the last start date went by'],
] as const;

/** The days that postings name for closing and for the last start, and those on which documents were read; latest first. */
export function datedThings({ roles }: Pick<Entries, 'roles'>, sources: readonly SourceEntry[]): Dated[] {
  const ofRoles = roles.flatMap(({ id, data }) =>
    properties.flatMap(([property, until, after]) => {
      const date = lastDay(findFact(data, property));
      return date
        ? [{ date, until, after, of: { href: entryPage('roles', id, anchorIn(data, property)), text: data.name } }]
        : [];
    }),
  );
  const ofSources = sources.flatMap(({ id, name, citation }) => {
    const date = citation?.retrieved;
    return date ? [{ date, until: 'read', after: 'read', of: { href: entryPage('sources', id), text: name } }] : [];
  });
  return [...ofRoles, ...ofSources].toSorted((a, b) => b.date.localeCompare(a.date));
}

function anchorIn(role: Entries['roles'][number]['data'], property: string): string | undefined {
  return findFact(role, property)?.id;
}
