import type { Edition } from '../lib/edition.ts';
import type { Entries } from '../lib/entries.ts';
import { nameOf } from '../lib/entry-name.ts';
import { briefOf } from '../lib/facts.ts';
import { type Collection, entryPage } from '../lib/routes.ts';
import { type BodySection, holderOf, sectionsOf } from '../lib/sections.ts';
import type { Fact, Gap, Role } from '../schemas/role.ts';
import { noteRecords } from './note-records.ts';
import type { RecordKind, SearchRecord } from './record.ts';
import { stretchesOf } from './stretches.ts';
import { plainTitle } from './titles.ts';

/** A record before it knows its entry. */
type Piece = Pick<SearchRecord, 'title' | 'kind' | 'passages' | 'answer' | 'within'> & {
  anchor: string;
  from: string | undefined;
};

/** Everything that the search can land on, in the order of the hub. */
export function recordsOf(entries: Entries, edition: Edition): SearchRecord[] {
  const generated = (['roles', 'stages', 'values', 'faqs', 'topics'] as const).flatMap((collection) =>
    entries[collection].flatMap(({ id, body, data }) => {
      const kind = collection === 'faqs' ? 'question' : 'section';
      const sections = sectionsOf(body ?? '').flatMap((section, index, all) =>
        stretchesOf(section).map((stretch) => ({
          ...sectionPiece(stretch, kind, data.title, edition),
          ...holderOf(all, index),
        })),
      );
      const facts = collection === 'roles' ? (data as Role).facts.map((fact) => factPiece(fact, edition)) : [];
      const gaps = 'gaps' in data ? data.gaps.map(gapPiece) : [];
      return [...facts, ...sections.filter(({ passages }) => passages.length > 0), ...gaps].map((piece) =>
        recordOf(piece, { collection, id, name: nameOf(data), about: data.title }, edition),
      );
    }),
  );
  return [...generated, ...entries.playbook.flatMap((note) => noteRecords(note, entries, edition))];
}

interface Owner {
  collection: Collection;
  id: string;
  name: string;
  about: string;
}

function recordOf(piece: Piece, { collection, id, name, about }: Owner, edition: Edition): SearchRecord {
  const { anchor, from, ...shown } = piece;
  const citation = from === undefined ? undefined : edition.cite(from);
  return {
    ...shown,
    url: relative(entryPage(collection, id, anchor)),
    entry: piece.title === name ? '' : name,
    collection,
    about: [about === name || about === piece.title ? '' : about, also[collection] ?? ''].filter(Boolean).join(' · '),
    place: citation ? `${citation.siglum} ${citation.number}` : '',
    placeUrl: citation ? relative(entryPage('sources', citation.source, citation.anchor)) : '',
  };
}

function sectionPiece(
  { id, title, passages }: BodySection,
  kind: RecordKind,
  entryTitle: string,
  edition: Edition,
): Piece {
  return {
    title: plainTitle(title ?? entryTitle),
    kind,
    passages: passages.map(({ from }) => oneLine(from.map(edition.slice).join(' '))).filter(Boolean),
    answer: '',
    anchor: id,
    from: passages[0]?.from[0],
  };
}

function factPiece(fact: Fact, edition: Edition): Piece {
  const { lead, readings, joint } = briefOf(fact);
  const disagree = fact.disagreement === undefined ? [] : fact.readings.slice(1);
  const said = [...readings, ...disagree].map(({ text }) => text);
  return {
    title: titles[fact.property] ?? fact.label,
    kind: 'fact',
    passages: [...new Set([fact.readings.map(({ text }) => text).join(', '), ...wordsBehind(fact, edition)])],
    answer: lead + said.join(fact.disagreement === undefined ? joint : ' or '),
    anchor: fact.id,
    from: fact.readings.flatMap(({ from, owns }) => from ?? owns)[0],
  };
}

/** What a fact is called where it stands alone: `Kind` is enough only among the other facts of its posting. */
const titles: Readonly<Record<string, string>> = {
  employmentType: 'Kind of job',
  jobStartDate: 'Start date',
  validThrough: 'Closing date',
  datePosted: 'Posting date',
  workHours: 'Working hours',
};

/** The words of the sources that a fact was read from, each once. */
function wordsBehind(fact: Fact, edition: Edition): string[] {
  return fact.readings
    .flatMap(({ from, owns }) => [...(from ? [from] : []), ...owns])
    .map((reference) => oneLine(edition.slice(reference)))
    .filter(Boolean);
}

/** What every entry of a collection is about, in the words that readers use for it. */
const also: Partial<Record<Collection, string>> = {
  stages: 'interview process',
  faqs: 'question',
  values: 'core values',
};

/** How the sentence of a gap begins. It names no subject: a question about a posting is not about what postings leave out. */
const saysWho = /^The (?:posting|document|guide|page|text)\b/;

function gapPiece({ property, label, text }: Gap): Piece {
  return {
    title: label,
    kind: 'gap',
    passages: [text.replace(saysWho, '').trim()],
    answer: text,
    anchor: `gap-${property}`,
    from: undefined,
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function relative(page: string): string {
  return page.slice(1);
}
