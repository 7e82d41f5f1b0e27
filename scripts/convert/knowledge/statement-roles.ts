import type { SectionRole } from '../types.ts';

/** Roles of statements that an employer repeats from posting to posting. They become topics; the rest stays with its role. */
const statementRoles = new Set<SectionRole>([
  'company',
  'why-join',
  'inclusion',
  'accommodation',
  'fair-chance',
  'wellbeing',
  'privacy',
]);

/** Whether a section of this role holds an employer's standing statement. */
export function isStatement(role: SectionRole): boolean {
  return statementRoles.has(role);
}
