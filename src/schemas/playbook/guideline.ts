import { z } from 'astro/zod';
import { interval, page } from './common.ts';

/** What holds, and why: a rule of the house that leaves the how to its reader. */
export const guidelineSchema = z.strictObject({ ...page, kind: z.literal('guideline'), reviewEvery: interval });

/** The second-level headings that a guideline must have. */
export const guidelineSections: readonly string[] = [];
