import { stretch } from '../lib/citations.ts';
import { type Citation, type Edition, positionOf } from '../lib/edition.ts';
import { entryPage } from '../lib/routes.ts';

/** Where words stand in a source, for a program. */
export interface Place {
  source: string;
  /** UTF-16 offsets into the source's value, 0-based, end exclusive. */
  start: number;
  end: number;
  /** As the pages cite it: `A 51`. */
  reference: string;
  /** The line on the source's page, relative to a file of a collection. */
  page: string;
}

/** The place that a reference of an entry names. A reference to a source that the edition does not hold throws. */
export function placeOf(reference: string, edition: Edition): Place {
  const citation = edition.cite(reference);
  return { ...positionOf(reference), reference: citationText(citation), page: citationPage(citation) };
}

/** The places of one passage as a reader cites them: `A 42–44`, each with the address of its first line. */
export function citedAs(references: readonly string[], edition: Edition): { text: string; page: string }[] {
  return stretch(references.map(edition.cite)).map((citation) => ({
    text: citationText(citation),
    page: citationPage(citation),
  }));
}

/** A page of the site as a file of a collection links to it: `/roles/clerk.html` → `../roles/clerk.html`. */
export function fromCollection(page: string): string {
  return `..${page}`;
}

function citationText({ siglum, number, lastLine }: Citation): string {
  return `${siglum} ${number}${lastLine === undefined ? '' : `–${lastLine}`}`;
}

function citationPage({ source, anchor }: Citation): string {
  return fromCollection(entryPage('sources', source, anchor));
}
