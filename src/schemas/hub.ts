import { z } from 'astro/zod';
import { isReportTarget } from '../share/report.ts';
import { corrections } from './corrections.ts';
import { interval, role } from './playbook/common.ts';

/** `content/hub.yaml`: the hub's name, whose documents it reads, and what it says about itself. */
export const hubSchema = z.strictObject({
  name: z.string().min(1).default('Day One'),
  /** Whose documents these are: the organisation written about. */
  subject: z.string().optional(),
  /** The question that heads the home page. */
  headline: z.string().default('What do you want to know before day one?'),
  description: z.string().default('What the documents say, where they disagree and what they leave out.'),
  /** Shown on every page. */
  disclaimer: z.string().default('Unofficial. Not affiliated with the organisations whose documents it reads.'),
  /** The public address, with its path; canonical links, sitemap and feeds need it. */
  address: z.url().optional(),
  /** Where readers report a problem: `mailto:` with an address, or a page whose address may hold `{title}` and `{body}`. */
  report: z.string().refine(isReportTarget, 'expected mailto: with an address, or a web address').optional(),
  /** Whether browsers are asked to keep the whole hub, so that it can be read and searched without a network. */
  offline: z.boolean().default(false),
  language: z.string().default('en'),
  /** Whom to ask what the documents do not say. */
  contact: z.string().default('those who published the documents'),
  /** Who reads the generated entries again, as a role, and how often. */
  reviews: z.strictObject({ owner: role, every: interval }).optional(),
  /** Example questions for the home page and the empty search. */
  questions: z.array(z.string()).default([]),
});

/** `content/sources/<id>.yaml`: a document's citation and what the keeper adds to it. */
export const sidecarSchema = z.strictObject({
  /** One or two letters that name the source in references. */
  siglum: z
    .string()
    .regex(/^\p{Lu}[\p{L}\p{N}]{0,2}$/u)
    .optional(),
  /** The short name in keys and tables. */
  name: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  kind: z.enum(['job-posting', 'guide', 'other']).optional(),
  ...corrections,
  citation: z
    .strictObject({
      title: z.string().optional(),
      publisher: z.string().optional(),
      address: z.url().optional(),
      retrieved: z.iso.date().optional(),
      note: z.string().optional(),
    })
    .optional(),
  /** Contradictions that no rule can compute, each with two or more verbatim quotations that convert finds again. */
  disagreements: z
    .array(
      z.strictObject({
        question: z.string().min(1),
        property: z.string().min(1),
        sides: z
          .array(
            z.strictObject({
              /** The words of the source, exactly. */
              quote: z.string().min(1),
              /** What they amount to, in a few words; the quotation itself where absent. */
              reading: z.string().optional(),
              /** Another source's id, where the words are not in this one. */
              source: z.string().optional(),
            }),
          )
          .min(2),
        note: z.string().optional(),
      }),
    )
    .default([]),
});

export type Hub = z.infer<typeof hubSchema>;
export type Sidecar = z.infer<typeof sidecarSchema>;
