import { type EntryDraft, titleData } from '../drafts.ts';
import type { JobPosting } from '../hub-record.ts';
import type { Fact } from '../types.ts';
import { factsOf } from './facts.ts';
import { gapsOf } from './gaps.ts';
import { listsOf } from './lists.ts';
import { createShaping, sectionDraft } from './passages.ts';
import { statementSections } from './share.ts';

/** The entry of a posting: facts, gaps, and every section that is no shared statement. `stages` are those of its interviews. */
export function roleEntry(
  posting: JobPosting,
  id: string,
  name: string,
  stages: readonly string[],
): Extract<EntryDraft, { collection: 'roles' }> {
  const { document } = posting;
  const statements = statementSections(posting);
  const facts = factsOf(posting);
  const shaping = createShaping(document, statements);
  for (const { fact } of facts) shaping.name(fact.id);
  const { root } = document;
  const lead = sectionDraft({ ...root, sections: [] }, 2, shaping, 'about');
  const sections = root.sections
    .filter((section) => !statements.has(section))
    .flatMap((section) => sectionDraft(section, 2, shaping));
  const all = [...lead, ...sections];
  return {
    collection: 'roles',
    id,
    sections: all,
    data: {
      ...titleData(document.source.id, displayTitle(posting)),
      sources: [document.source.id],
      name,
      family: posting.family,
      facts: facts.map(({ fact }) => fact),
      gaps: gapsOf(posting),
      topics: [...new Set(statements.values())],
      stages: [...stages],
      lists: listsOf(posting, all),
    },
  };
}

/** The title; where only a sentence names the job, with the team: "Team Lead, Night Watch". */
export function displayTitle({ title, hasTitleLine, readings }: JobPosting): Fact<string> {
  const team = readings.find(({ property }) => property === 'department')?.text;
  const [first = ''] = title.value;
  const capital = first.toUpperCase();
  // `ß` has no capital that is one letter, and `ı` shares that of `i`: the words would no longer be the document's.
  const capitalised = capital.toLowerCase() === first ? capital + title.value.slice(first.length) : title.value;
  return hasTitleLine || team === undefined
    ? { ...title, value: capitalised }
    : { ...title, value: `${capitalised}, ${team}` };
}
