import { createEdition, type Edition } from '../../src/lib/edition.ts';
import { noteSections } from '../../src/playbook/note-sections.ts';
import type { EntryDraft, SectionDraft } from '../convert/drafts.ts';
import type { Conversion } from '../convert/pipeline.ts';
import { bodyTree } from './body.ts';
import type { ReadNote } from './check-form.ts';

/** Every entry that a link can name, with what tells the anchors of its page: few are asked for. Sources are among them. */
export type Targets = ReadonlyMap<string, () => ReadonlySet<string>>;

/** What links may lead to: what the documents became, the documents, and the notes. */
export function targetsOf({ linked, apparatus }: Conversion, notes: readonly ReadNote[]): Targets {
  const edition = createEdition(apparatus);
  return new Map([
    ...linked.entries.map((entry) => [`${entry.collection}/${entry.id}`, () => anchorsOfEntry(entry)] as const),
    ...apparatus.sources.map(({ id }) => [`sources/${id}`, () => anchorsOfSource(id, edition)] as const),
    ...notes.map((read) => [`playbook/${read.note.id}`, () => anchorsOfNote(read)] as const),
  ]);
}

function anchorsOfSource(id: string, edition: Edition): Set<string> {
  const anchors = edition
    .lines(id)
    .flatMap(({ number, parts }) => [
      `L${number}`,
      ...(parts.length > 1 ? parts.map((_, index) => `L${number}-${index + 1}`) : []),
    ]);
  return new Set(anchors);
}

function anchorsOfEntry({ data, sections }: EntryDraft): Set<string> {
  const inside = ({ id, children }: SectionDraft): string[] => [
    id,
    ...children.flatMap((child) => {
      if (child.kind === 'section') return inside(child);
      return child.kind === 'passage' ? [child.id] : [];
    }),
  ];
  const facts = 'facts' in data ? data.facts.map(({ id }) => id) : [];
  const gaps = 'gaps' in data ? data.gaps.map(({ property }) => `gap-${property}`) : [];
  return new Set(['title', ...facts, ...gaps, ...sections.flatMap(inside)]);
}

function anchorsOfNote({ note, page }: ReadNote): Set<string> {
  const read = bodyTree(note);
  const steps = page.kind === 'sop' ? page.steps.map((_, index) => `step-${index + 1}`) : [];
  const decisions = page.kind === 'meeting' ? page.decisions.map(({ id }) => `decision-${id}`) : [];
  const actions = page.actions.map(({ id }) => `action-${id}`);
  return new Set([
    'title',
    ...(steps.length > 0 ? ['steps', ...steps] : []),
    ...(decisions.length > 0 ? ['decisions', ...decisions] : []),
    ...(actions.length > 0 ? ['actions', ...actions] : []),
    ...('tree' in read ? noteSections(read.tree).sections.map(({ anchor }) => anchor) : []),
  ]);
}
