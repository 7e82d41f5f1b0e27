import { z } from 'astro/zod';

const digest = z.string().regex(/^[0-9a-f]{64}$/u);

/** What a run writes down before it moves files. */
export const journalSchema = z.strictObject({
  /** Names the files that are staged outside of the folder. */
  id: z.string().regex(/^[0-9a-f]{16}$/u),
  steps: z.array(
    z.strictObject({
      /** An entry's path inside the folder, or the absolute path of another file. */
      path: z.string(),
      isEntry: z.boolean(),
      /** The digests of the file before and after; absent where there is no file. */
      before: digest.optional(),
      after: digest.optional(),
    }),
  ),
});

export type Journal = z.infer<typeof journalSchema>;
