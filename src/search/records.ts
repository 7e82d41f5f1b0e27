import type { Edition } from '../lib/edition.ts';
import type { Entries } from '../lib/entries.ts';
import { type Collection, collections, entryPage } from '../lib/routes.ts';
import { type BodySection, sectionsOf } from '../lib/sections.ts';
import type { Fact, Role } from '../schemas/role.ts';

/** One thing that a search can land on: a section, a fact, a gap. */
export interface SearchRecord {
  /** Relative to the search page, down to the anchor. */
  url: string;
  /** `Pay`, `Minimum qualifications`. */
  title: string;
  /** Whose it is: `Harbour clerk`. Empty where the title says so itself. */
  entry: string;
  collection: Collection;
  text: string;
  /** Where the words stand: `H 12`. */
  place: string;
  /** The line on its source's page, relative to the search page. */
  placeUrl: string;
}

/** A record before it knows its entry. */
type Piece = Pick<SearchRecord, 'title' | 'text'> & { anchor: string; from: string | undefined };

/** Everything that the search can land on, in the order of the hub. */
export function recordsOf(entries: Entries, edition: Edition): SearchRecord[] {
  const generated = (['roles', 'stages', 'values', 'faqs', 'topics'] as const).flatMap((collection) =>
    entries[collection].flatMap(({ id, body, data }) => {
      const pieces = sectionsOf(body ?? '').map((section) => sectionPiece(section, data.title));
      const facts = collection === 'roles' ? factPieces(data as Role, edition) : [];
      const gaps =
        'gaps' in data
          ? data.gaps.map(({ property, label, text }) => ({
              title: label,
              text,
              anchor: `gap-${property}`,
              from: undefined,
            }))
          : [];
      const name = 'name' in data ? data.name : data.title;
      return [...facts, ...pieces.filter(({ text }) => text), ...gaps].map((piece) =>
        recordOf(piece, collection, id, name, edition),
      );
    }),
  );
  return [...generated, ...entries.playbook.flatMap(({ id, body, data }) => playbookRecords(id, data, body ?? ''))];
}

function recordOf(piece: Piece, collection: Collection, id: string, name: string, edition: Edition): SearchRecord {
  const citation = piece.from === undefined ? undefined : edition.cite(piece.from);
  return {
    url: relative(entryPage(collection, id, piece.anchor)),
    title: piece.title,
    entry: piece.title === name ? '' : name,
    collection,
    text: piece.text,
    place: citation ? `${citation.siglum} ${citation.number}` : '',
    placeUrl: citation ? relative(entryPage('sources', citation.source, citation.anchor)) : '',
  };
}

function sectionPiece({ id, title, passages }: BodySection, entryTitle: string): Piece {
  const text = passages.map((passage) => passage.text).join('\n');
  return { title: title ?? entryTitle, text, anchor: id, from: passages[0]?.from[0] };
}

function factPieces(role: Role, edition: Edition): Piece[] {
  return role.facts.map((fact) => ({
    title: fact.label,
    text: [...fact.readings.map(({ text }) => text), ...wordsBehind(fact, edition)].join('\n'),
    anchor: fact.id,
    from: fact.readings.flatMap(({ from, owns }) => from ?? owns)[0],
  }));
}

/** The words of the sources that a fact was read from, each once. */
function wordsBehind(fact: Fact, edition: Edition): string[] {
  return [...new Set(fact.readings.flatMap(({ from, owns }) => [...(from ? [from] : []), ...owns]).map(edition.slice))];
}

/** A page of the playbook is one record: its own headings get their anchors from the renderer. */
function playbookRecords(id: string, data: { title: string; summary: string }, body: string): SearchRecord[] {
  const text = `${data.summary}\n${body.replaceAll(/[#*_`>|[\]-]+/g, ' ')}`;
  const url = relative(entryPage('playbook', id, 'title'));
  return [
    {
      url,
      title: data.title,
      entry: collections.playbook.label,
      collection: 'playbook',
      text,
      place: '',
      placeUrl: '',
    },
  ];
}

function relative(page: string): string {
  return page.slice(1);
}
