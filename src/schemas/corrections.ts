import { z } from 'astro/zod';

/** What a section is for. The knowledge tables map headings to roles; the last three are the keeper's alone to give. */
export const sectionRoles = [
  'container',
  'responsibilities',
  'qualifications',
  'minimum',
  'preferred',
  'traits',
  'benefits',
  'pay',
  'team',
  'programme',
  'application',
  'dates',
  'company',
  'why-join',
  'inclusion',
  'accommodation',
  'fair-chance',
  'wellbeing',
  'privacy',
  'values',
  'process',
  'questions',
  'working-there',
  'contents',
  'other',
  'stage',
  'value',
  'question',
] as const;

/** `no`, `45` and `2026-03-31` are words here, whatever YAML takes them for. */
const words = z.union([z.string().trim().min(1), z.number().transform(String), z.boolean().transform(String)]);
const values = z.union([words.transform((each) => [each]), z.array(words).min(1), z.null().transform(() => [])]);

/** A fact as it should stand: one value, several, or none where the document's own is to go. */
export interface FactCorrection {
  readonly values: readonly string[];
  /** Words of the document on which the value rests; they are found again at each run. */
  readonly quote?: string | undefined;
  /** What the converter made of the document when this was written; when it no longer does, the keeper is told. */
  readonly instead?: string | undefined;
  /** Why, for readers. */
  readonly note?: string | undefined;
}

const factCorrection = z.union(
  [
    values.transform((each): FactCorrection => ({ values: each })),
    z
      .strictObject({
        value: values,
        quote: z.string().trim().min(1).optional(),
        instead: words.optional(),
        note: z.string().trim().min(1).optional(),
      })
      .transform(({ value, ...rest }): FactCorrection => ({ values: value, ...rest })),
  ],
  { error: 'expected a value, a list of values, ~ to remove it, or `value` with `quote`, `instead` and `note`' },
);

/** Words of the document that are left out, and why. */
const leftOut = z.strictObject({
  /** The words, exactly; with `to`, the first of them. */
  quote: z.string().trim().min(1),
  /** The last words of a long stretch. */
  to: z.string().trim().min(1).optional(),
  note: z.string().trim().min(1).optional(),
});

/** What the keeper of a hub corrects in a document's reading. */
export const corrections = {
  /** By the fact's anchor on its page, `closes`, or by the document's own label. */
  facts: z.record(z.string().min(1), factCorrection).default({}),
  /** By the heading as it is printed: what its section is for, or `text` where it is no heading. */
  sections: z.record(z.string().min(1), z.enum([...sectionRoles, 'text'])).default({}),
  omit: z.array(leftOut).default([]),
};
