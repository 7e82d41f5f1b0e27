import { z } from 'astro/zod';
import { bestPracticeSchema, bestPracticeSections } from './best-practice.ts';
import { caseSchema, caseSections } from './case.ts';
import { guidelineSchema, guidelineSections } from './guideline.ts';
import { meetingSchema, meetingSections } from './meeting.ts';
import { sopSchema, sopSections } from './sop.ts';

/** Authored, not generated: one form for each kind of page. */
export const playbookSchema = z.discriminatedUnion('kind', [
  guidelineSchema,
  sopSchema,
  bestPracticeSchema,
  caseSchema,
  meetingSchema,
]);

export type PlaybookPage = z.infer<typeof playbookSchema>;
export type PlaybookKind = PlaybookPage['kind'];

/** The second-level headings that the body of each kind must have. */
export const sectionsOfKind: Readonly<Record<PlaybookKind, readonly string[]>> = {
  guideline: guidelineSections,
  sop: sopSections,
  'best-practice': bestPracticeSections,
  case: caseSections,
  meeting: meetingSections,
};
