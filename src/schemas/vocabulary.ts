import { z } from 'astro/zod';

/** `content/vocabulary.yaml`: what the readers of this hub call by several names, beside the words of hiring that every hub has. */
export const vocabularySchema = z.strictObject({
  /** Words, or several words one after another, that mean the same. The first names the group. */
  groups: z.array(z.array(z.string().trim().min(1)).min(2)).default([]),
});
