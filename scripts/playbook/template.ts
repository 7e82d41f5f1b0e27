import { stringify } from 'yaml';
import { dayAfter } from '../../src/playbook/reviews.ts';
import { type PlaybookKind, sectionsOfKind } from '../../src/schemas/playbook/playbook.ts';

/** What stands in a new page where its words will be. */
export const unwritten = 'To be written.';

/** What a new page is made of. */
export interface Wish {
  readonly kind: PlaybookKind;
  readonly title: string;
  readonly summary: string;
  /** A role. */
  readonly owner: string;
  /** The day of which it tells, ISO 8601. */
  readonly date: string;
}

/** A page with every field of its kind, in order and not yet published. */
export function newPage({ kind, title, summary, owner, date }: Wish): string {
  const fields = { title, kind, summary, owner, draft: true, ...fieldsOf(kind, owner, date) };
  const sections = sectionsOfKind[kind].map((name) => `## ${name}\n\n${unwritten}\n`);
  const body = sections.length > 0 ? sections.join('\n') : `${unwritten}\n`;
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}`;
}

function fieldsOf(kind: PlaybookKind, owner: string, date: string): Record<string, unknown> {
  const action = { id: 'first-action', what: unwritten, owner, due: dayAfter(date, '1 week'), status: 'open' };
  if (kind === 'meeting')
    return {
      date,
      attendees: [owner],
      decisions: [{ id: 'first-decision', what: unwritten }],
      actions: [action],
    };
  if (kind === 'case') return { date };
  const step = { do: unwritten, by: owner, inputs: [], outputs: [], checks: [unwritten] };
  return { reviewEvery: '6 months', ...(kind === 'sop' ? { steps: [step] } : {}) };
}
