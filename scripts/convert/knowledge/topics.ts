import type { SectionRole } from '../types.ts';

/** The topics that statements and guide sections are gathered under, in the order of the topics page. */
export const topics: readonly {
  readonly id: string;
  readonly title: string;
  readonly roles: readonly SectionRole[];
}[] = [
  { id: 'company', title: 'The company', roles: ['company'] },
  { id: 'working-there', title: 'Working there', roles: ['working-there', 'why-join'] },
  { id: 'pay-and-equity', title: 'Pay and equity', roles: ['pay'] },
  { id: 'benefits', title: 'Benefits', roles: ['benefits'] },
  { id: 'inclusion', title: 'Inclusion', roles: ['inclusion'] },
  { id: 'accommodation', title: 'Accommodation', roles: ['accommodation'] },
  { id: 'fair-chance', title: 'Fair chance', roles: ['fair-chance'] },
  { id: 'wellbeing', title: 'Wellbeing', roles: ['wellbeing'] },
  { id: 'privacy', title: 'Privacy', roles: ['privacy'] },
];

/** The topic that gathers sections of a role, if one does. */
export function topicOf(role: SectionRole): string | undefined {
  return topics.find(({ roles }) => roles.includes(role))?.id;
}
