import { z } from 'astro/zod';
import { day, role } from './playbook/common.ts';

const digest = z.string().regex(/^sha256-[0-9a-f]{16}$/u, 'expected a digest as `npm run review` writes it');

/** One review: when, by which role, and the digests of what was read. */
export const reviewSchema = z.strictObject({
  on: day,
  by: role,
  /** Of a page of the playbook: what it says. */
  text: digest.optional(),
  /** Of the documents that the page rests on, by their ids. */
  sources: z.record(z.string(), digest).default({}),
  /** Of the lines that the page quotes: `clerk#L51`. */
  quotes: z.record(z.string(), digest).default({}),
});

/** `content/reviews.yaml`: the reviews of each entry, the newest last. */
export const reviewsSchema = z.record(
  z.string().regex(/^[a-z]+\/.+$/u, 'expected <collection>/<id>'),
  z.array(reviewSchema).min(1),
);

export type Review = z.infer<typeof reviewSchema>;
export type Reviews = z.infer<typeof reviewsSchema>;
