import type { z } from 'astro/zod';
import type { playbookSchema } from '../schemas/entries.ts';

type Kind = z.infer<typeof playbookSchema>['kind'];

/** What the kinds of playbook pages are called, in the order of the list. */
export const playbookKinds: Record<Kind, { one: string; many: string }> = {
  guideline: { one: 'Guideline', many: 'Guidelines' },
  sop: { one: 'Procedure', many: 'Procedures' },
  'best-practice': { one: 'Best practice', many: 'Best practices' },
  case: { one: 'Project case', many: 'Project cases' },
  meeting: { one: 'Meeting notes', many: 'Meeting notes' },
};
