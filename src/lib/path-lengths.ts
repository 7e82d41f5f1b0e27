import type { Entries } from './entries.ts';
import { type Length, lengthsIn } from './lengths.ts';
import { entryPage } from './routes.ts';
import { sectionsOf } from './sections.ts';

/** What takes how long, and where it is said. */
export interface LengthRow {
  label: string;
  href: string;
  lengths: (Length & { from: string })[];
}

/** The lengths that stages state of themselves, and those in the answers to questions that ask how long, on one scale. */
export function lengthRows({ stages, faqs }: Pick<Entries, 'stages' | 'faqs'>, scale: Length['scale']): LengthRow[] {
  const ofStages = stages.map(({ id, data }) => ({
    label: data.title,
    href: entryPage('stages', id),
    lengths: data.measures.flatMap(({ text, from }) => lengthsIn(text).map((length) => ({ ...length, from }))),
  }));
  const ofAnswers = faqs
    .filter(({ data }) => /^how long\b/i.test(data.title))
    .map(({ id, data, body }) => ({
      label: data.title,
      href: entryPage('faqs', id),
      lengths: sectionsOf(body ?? '').flatMap(({ passages }) =>
        passages.flatMap(({ text, from }) => lengthsIn(text).map((length) => ({ ...length, from: from[0] ?? '' }))),
      ),
    }));
  return [...ofStages, ...ofAnswers]
    .map((row) => ({ ...row, lengths: row.lengths.filter((length) => length.scale === scale) }))
    .filter(({ lengths }) => lengths.length > 0);
}
