import { z } from 'astro/zod';

/**
 * Where a statement stands: `<source id>:<start>-<end>`, UTF-16 offsets into the source's value,
 * 0-based, end exclusive. Line and column are derived where they are shown, never stored.
 */
export const reference = z.string().regex(/^[\p{L}\p{N}._-]+:\d+-\d+$/u, 'expected <source>:<start>-<end>');

/** Whether the text says it (`stated`), a rule concluded it (`inferred`) or the keeper set it (`edited`). */
export const basis = z.enum(['stated', 'inferred', 'edited']);

/** An anchor on a page: lower case, unique on that page, stable while the heading it comes from is, and in a topic while the words are. */
export const anchor = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u);

/** The family of work that a role, or a variant of an interview stage, belongs to. */
export const family = z.enum(['software', 'data', 'product', 'general']);

/** A quotation in front matter: what the interviewer asks, verbatim, and where it stands. */
export const quotation = z.strictObject({ text: z.string(), from: reference });

/** What every generated entry carries. */
export const generated = {
  title: z.string().min(1),
  titleBasis: basis,
  /** The heading or phrase that gave the title. */
  titleFrom: reference.optional(),
  /** Whether the keeper, not a rule, said what kind of entry this is. */
  placed: z.literal('edited').optional(),
  /** The sources whose passages the body holds, in order of siglum. */
  sources: z.array(z.string()).min(1),
  /** The digest of the rest of the file, its last key: who edits the file makes it untrue. The converter judges it, not the schema. */
  digest: z.string().optional(),
};

export type Basis = z.infer<typeof basis>;
export type Family = z.infer<typeof family>;
