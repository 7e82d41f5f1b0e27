import { z } from 'astro/zod';
import { basis, reference } from './common.ts';

/** Why a stretch of a source has no owner. */
export const omission = z.enum(['blank', 'separator', 'navigation', 'promotion', 'duplicate', 'keeper']);

/** A stretch of a source with its one owner (`roles/x#id`) or its reason for having none. Spans tile the source. */
export const span = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  owner: z.string().optional(),
  omission: omission.optional(),
  /** With `duplicate`: the owner of the words that this stretch repeats. */
  of: z.string().optional(),
  /** With `keeper`: why. */
  note: z.string().optional(),
});

/** One thing that the keeper set in place of what the converter reads. */
export const edit = z.strictObject({
  /** What it concerns: `Closes`, `Section “Your week”`. */
  what: z.string(),
  /** What stands there now; absent where something was taken away. */
  now: z.string().optional(),
  /** What the document gives. */
  was: z.string().optional(),
  /** The entry and anchor that show it: `roles/clerk#closes`. */
  owner: z.string().optional(),
  /** Where the words stand that it concerns. */
  from: reference.optional(),
  note: z.string().optional(),
});

/** A converted source, as the source pages and every reference need it. */
export const sourceSchema = z.strictObject({
  id: z.string(),
  path: z.string(),
  siglum: z.string(),
  name: z.string(),
  title: z.string(),
  kind: z.enum(['job-posting', 'guide', 'other']),
  citation: z
    .strictObject({
      title: z.string().optional(),
      publisher: z.string().optional(),
      address: z.string().optional(),
      retrieved: z.string().optional(),
      note: z.string().optional(),
    })
    .optional(),
  value: z.string(),
  spans: z.array(span),
  /** The keeper's corrections that took effect. */
  edits: z.array(edit).default([]),
});

/** Two or more statements about one property that cannot all hold. */
export const disagreementSchema = z.strictObject({
  id: z.string(),
  property: z.string(),
  question: z.string(),
  /** `computed` from comparable values, or `declared` by the keeper with quotations. */
  basis: z.enum(['computed', 'declared']),
  /** The entry whose page shows it: `roles/x`. */
  entry: z.string(),
  sides: z
    .array(
      z.strictObject({
        reading: z.string(),
        from: z.array(reference).min(1),
        /** The page and anchor that own the words: `roles/x#responsibilities-2`. */
        owners: z.array(z.string()),
      }),
    )
    .min(2),
  note: z.string().optional(),
});

/** The apparatus of a hub: what the converter knows beyond the entries. Written to `.day-one/apparatus.json` at each build. */
export const apparatusSchema = z.strictObject({
  sources: z.array(sourceSchema),
  disagreements: z.array(disagreementSchema),
});

export { basis };
export type Apparatus = z.infer<typeof apparatusSchema>;
export type SourceEntry = z.infer<typeof sourceSchema>;
export type Span = z.infer<typeof span>;
export type Edit = z.infer<typeof edit>;
export type Disagreement = z.infer<typeof disagreementSchema>;
