import { z } from 'astro/zod';
import { interval, page } from './common.ts';

/** What has proved its worth, and what it rests on. */
export const bestPracticeSchema = z.strictObject({ ...page, kind: z.literal('best-practice'), reviewEvery: interval });

/** The second-level headings that a best practice must have. */
export const bestPracticeSections: readonly string[] = ['Why', 'How'];
