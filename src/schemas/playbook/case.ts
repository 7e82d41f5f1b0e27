import { z } from 'astro/zod';
import { day, interval, page } from './common.ts';

/** What was done once, what came of it, and what is to be learnt from it. */
export const caseSchema = z.strictObject({
  ...page,
  kind: z.literal('case'),
  /** The day up to which it tells. */
  date: day,
  reviewEvery: interval.optional(),
});

/** The second-level headings that a case must have. */
export const caseSections: readonly string[] = ['Context', 'What was done', 'Result', 'Lessons'];
