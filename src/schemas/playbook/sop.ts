import { z } from 'astro/zod';
import { interval, page, role, words } from './common.ts';

const list = z.array(words, 'expected a list').default([]);

/** One step: what is done by whom, out of what, to what end, and how one sees that it is done. Words may have Markdown in a line. */
export const step = z.strictObject({ do: words, by: role, inputs: list, outputs: list, checks: list });

/** A procedure: steps in their order. */
export const sopSchema = z.strictObject({
  ...page,
  kind: z.literal('sop'),
  reviewEvery: interval,
  steps: z.array(step, 'expected a list of steps').min(1, 'expected a step at least'),
});

/** The second-level headings that a procedure must have; its steps stand in the front matter. */
export const sopSections: readonly string[] = ['Purpose'];

export type Step = z.infer<typeof step>;
