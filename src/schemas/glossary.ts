import { z } from 'astro/zod';

const words = z.string().trim().min(1);

/** `content/glossary.yaml`: terms whose documents do not explain them, in the keeper's own words. */
export const glossarySchema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        /** As the documents write it: `CSAT`. */
        term: words,
        /** What it is short for. */
        expansion: words.optional(),
        /** What it is, in a sentence or two. */
        explanation: words,
        /** Other ways in which the documents write it. */
        aliases: z.array(words).default([]),
      }),
    )
    .default([]),
});

export type KeptTerm = z.infer<typeof glossarySchema>['terms'][number];
