import { z } from 'astro/zod';
import { anchor, basis, family, generated, reference } from './common.ts';

/** One value of a fact, with the words that give it. */
export const reading = z.strictObject({
  /** The value for a reader: `$45–60 an hour`, `22 October 2025`. */
  text: z.string(),
  /** The value for a program: a number, an ISO 8601 date or duration, a MonetaryAmount; absent where it is only text. */
  value: z.unknown().optional(),
  basis,
  /** The words that give the value. */
  from: reference.optional(),
  /** The lines of a fact sheet, label and value, that this reading owns on the page. */
  owns: z.array(reference).default([]),
  /** Other places that state the same. */
  also: z.array(reference).default([]),
  /** What in the value the words do not say and a rule concluded: "the currency, from the sign". */
  inferred: z.string().optional(),
  /** Edited readings: what the document gives instead; empty where it gives nothing. */
  instead: z.array(z.strictObject({ text: z.string(), from: reference.optional() })).optional(),
  /** Edited readings: why, in the keeper's words. */
  note: z.string().optional(),
});

/** One property of a posting, named as schema.org names it. */
export const fact = z.strictObject({
  /** The anchor on the page: `pay`, `closes`. */
  id: anchor,
  property: z.string(),
  /** The name for a reader: `Pay`, or the document's own label where the property is not a known one. */
  label: z.string(),
  /** Several dates or places stand side by side; several readings of any other property are told apart by `disagreement`. */
  readings: z.array(reading).min(1),
  /** The id of the disagreement between the readings, where there is one. */
  disagreement: z.string().optional(),
});

/** A property that a reader expects and the document does not state. */
export const gap = z.strictObject({ property: z.string(), label: z.string(), text: z.string() });

/** Ids of the passages of the body that hold what a posting lists, by what the list is for. A list that it does not have is absent. */
const passages = z.array(anchor).optional();
export const lists = z.strictObject({
  responsibilities: passages,
  minimum: passages,
  preferred: passages,
  /** Traits and skills that are neither required nor preferred. */
  skills: passages,
  benefits: passages,
});

/** A job posting. */
export const roleSchema = z.strictObject({
  ...generated,
  /** The short name used in keys, tables and breadcrumbs. */
  name: z.string(),
  family,
  facts: z.array(fact),
  gaps: z.array(gap),
  /** Ids of the topics that hold this posting's shared statements. */
  topics: z.array(z.string()),
  /** Ids of the interview stages that apply, in order. */
  stages: z.array(z.string()),
  lists: lists.default({}),
});

export type Fact = z.infer<typeof fact>;
export type Reading = z.infer<typeof reading>;
export type Gap = z.infer<typeof gap>;
export type Role = z.infer<typeof roleSchema>;
