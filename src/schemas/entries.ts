import { z } from 'astro/zod';
import { anchor, family, generated, quotation } from './common.ts';

/** A core value: what the organisation says it looks for, and what interviewers ask about it. */
export const valueSchema = z.strictObject({
  ...generated,
  /** 1-based place in the source's order. */
  position: z.int().positive(),
  prompts: z.array(quotation),
});

/** One stage of the interview path. */
export const stageSchema = z.strictObject({
  ...generated,
  position: z.int().positive(),
  /** Durations and counts stated in the stage's text, for the timeline: `20–30 minutes`, `3–5 rounds`. */
  measures: z.array(quotation),
  /** What interviewers ask, in quotation marks in the text. */
  prompts: z.array(quotation),
  /** Sections of the body that concern some families of roles only. */
  variants: z.array(z.strictObject({ id: anchor, title: z.string(), families: z.array(family).min(1) })),
});

/** A question with its answer. */
export const faqSchema = z.strictObject({ ...generated, position: z.int().positive() });

/** Everything else that the sources say, gathered by subject; a statement that several documents repeat stands here once. */
export const topicSchema = z.strictObject({
  ...generated,
  /** Entries whose text stands elsewhere and that this topic leads to: `stages/resume-screen`. */
  leadsTo: z.array(z.string()),
  gaps: z.array(z.strictObject({ property: z.string(), label: z.string(), text: z.string() })),
});

export type Value = z.infer<typeof valueSchema>;
export type Stage = z.infer<typeof stageSchema>;
export type Faq = z.infer<typeof faqSchema>;
export type Topic = z.infer<typeof topicSchema>;
