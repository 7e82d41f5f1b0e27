import type { PlaybookKind } from '../schemas/playbook/playbook.ts';

/** What the kinds of playbook pages are called, in the order of the list. */
export const playbookKinds: Record<PlaybookKind, { one: string; many: string }> = {
  guideline: { one: 'Guideline', many: 'Guidelines' },
  sop: { one: 'Procedure', many: 'Procedures' },
  'best-practice': { one: 'Best practice', many: 'Best practices' },
  case: { one: 'Project case', many: 'Project cases' },
  meeting: { one: 'Meeting notes', many: 'Meeting notes' },
};
