import { z } from 'astro/zod';

const entries = z.array(z.string().regex(/^[a-z]+\/.+$/u, 'expected <collection>/<id>')).default([]);

/** What the entries of a hub gained, changed in words and lost on one day. */
export const changeDaySchema = z.strictObject({
  /** The day by the clock of who converted. */
  on: z.iso.date(),
  added: entries,
  changed: entries,
  gone: entries,
});

/** `content/changes.yaml`: written by the converter, the newest day first. The feed and the home page read it. */
export const changesSchema = z.array(changeDaySchema);

export type ChangeDay = z.infer<typeof changeDaySchema>;
