import { z } from 'astro/zod';
import { day, interval, page, role, slug, words } from './common.ts';

/** What was decided; its id names it in links. */
export const decision = z.strictObject({ id: slug, what: words });

/** What a meeting decided and gave out to do. */
export const meetingSchema = z.strictObject({
  ...page,
  kind: z.literal('meeting'),
  date: day,
  attendees: z.array(role, 'expected a list of roles').min(1, 'expected a role at least'),
  decisions: z.array(decision, 'expected a list of decisions').default([]),
  reviewEvery: interval.optional(),
});

/** The second-level headings that a meeting's notes must have. */
export const meetingSections: readonly string[] = [];
