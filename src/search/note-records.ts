import { type BodyNode, parseBody } from '../lib/body.ts';
import { dayInWords } from '../lib/day.ts';
import type { Edition } from '../lib/edition.ts';
import type { Entries } from '../lib/entries.ts';
import { playbookKinds } from '../lib/playbook.ts';
import { collections, entryPage } from '../lib/routes.ts';
import { holderOf } from '../lib/sections.ts';
import { capitalise, listOf } from '../lib/text.ts';
import { anchorOfAction } from '../playbook/actions.ts';
import { nameOfLink } from '../playbook/link-name.ts';
import { noteSections } from '../playbook/note-sections.ts';
import { plain, plainIn } from '../playbook/plain.ts';
import type { Action } from '../schemas/playbook/common.ts';
import type { PlaybookPage } from '../schemas/playbook/playbook.ts';
import type { Step } from '../schemas/playbook/sop.ts';
import type { SearchRecord } from './record.ts';

type Note = Entries['playbook'][number];
type Piece = Pick<SearchRecord, 'title' | 'passages' | 'within'> & { anchor: string };

/** The records of a page of the playbook: its head, each section of its body, each step, decision and action. */
export function noteRecords({ id, data, body }: Note, entries: Entries, edition: Edition): SearchRecord[] {
  const nameOf = (address: string) => nameOfLink(address, entries, edition);
  const words = (text: string) => plain(text, nameOf);
  const { opening, sections } = noteSections(parseBody(body ?? ''));
  const textOf = (passages: readonly BodyNode[]) => passages.map((node) => plainIn(node, nameOf));
  const present = data.kind === 'meeting' ? [`Present: ${listOf(data.attendees)}`] : [];
  const head = { title: data.title, anchor: 'title', passages: [words(data.summary), ...present, ...textOf(opening)] };
  const headed = sections.map((section, index) => ({
    title: section.title,
    anchor: section.anchor,
    passages: textOf(section.passages),
    ...holderOf(sections, index),
  }));
  return [head, ...headed, ...fieldPieces(data, words)]
    .map((piece) => ({ ...piece, passages: piece.passages.filter(Boolean) }))
    .filter(({ passages }) => passages.length > 0)
    .map((piece) => recordOf(piece, id, data));
}

function recordOf({ anchor, ...piece }: Piece, id: string, { title, kind }: PlaybookPage): SearchRecord {
  return {
    ...piece,
    url: entryPage('playbook', id, anchor).slice(1),
    entry: piece.title === title ? '' : title,
    collection: 'playbook',
    kind: 'page',
    about: `${collections.playbook.label} · ${playbookKinds[kind].one}`,
    answer: '',
    place: '',
    placeUrl: '',
  };
}

/** What a page says in its fields, a record each: a result leads to the step that it is about. */
function fieldPieces(data: PlaybookPage, words: (text: string) => string): Piece[] {
  const steps = data.kind === 'sop' ? data.steps : [];
  const decisions = data.kind === 'meeting' ? data.decisions : [];
  return [
    ...steps.map((step, index) => ({
      title: `Step ${index + 1}`,
      anchor: `step-${index + 1}`,
      passages: wordsOfStep(step).map(words),
      within: 'Steps',
    })),
    ...decisions.map(({ id, what }) => ({
      title: 'Decision',
      anchor: `decision-${id}`,
      passages: [words(what)],
      within: 'Decisions',
    })),
    ...data.actions.map((action) => ({
      title: 'Action',
      anchor: anchorOfAction(action.id),
      passages: [words(action.what), stateOf(action)],
      within: 'Actions',
    })),
  ];
}

/** What is done, its checks, what it needs and gives. Who does it would make of a role a word of every step. */
function wordsOfStep({ do: what, inputs, outputs, checks }: Step): string[] {
  const listed = (verb: string, items: readonly string[]) => (items.length > 0 ? [`${verb} ${items.join('; ')}`] : []);
  return [what, ...checks, ...listed('Needs', inputs), ...listed('Gives', outputs)];
}

function stateOf({ owner, due, status, done }: Action): string {
  const ended = done === undefined ? '' : ` ${dayInWords(done)}`;
  return `${owner}. ${status === 'open' ? `Due ${dayInWords(due)}` : capitalise(status) + ended}`;
}
