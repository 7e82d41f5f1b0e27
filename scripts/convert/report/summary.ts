import { z } from 'astro/zod';
import { basis } from '../../../src/schemas/common.ts';
import type { Conversion } from '../pipeline.ts';
import { offsetsOf, viewsOf } from './views.ts';

const documentSummary = z.strictObject({
  id: z.string(),
  path: z.string(),
  /** Of its text and of what its .yaml says. */
  digest: z.string(),
  kind: z.enum(['job-posting', 'guide', 'other']),
  title: z.string(),
  titleBasis: basis,
  /** Labels of what is not stated. */
  gaps: z.array(z.string()),
  facts: z.array(z.strictObject({ id: z.string(), label: z.string(), text: z.string() })),
});

const disagreementSummary = z.strictObject({
  /** `roles/clerk#disagreement-pay` */
  id: z.string(),
  question: z.string(),
  readings: z.array(z.string()),
  /** The ids of the documents whose words they are. */
  sources: z.array(z.string()),
});

/** What a run remembers for the next one to be compared with. */
export const runSummarySchema = z.strictObject({
  version: z.literal(1),
  documents: z.array(documentSummary),
  disagreements: z.array(disagreementSummary),
});

export type RunSummary = z.infer<typeof runSummarySchema>;
export type DocumentSummary = z.infer<typeof documentSummary>;
export type DisagreementSummary = z.infer<typeof disagreementSummary>;

/**
 * The summary of a conversion. What the run before remembered of documents that could not be read
 * this time, their ids in `unread`, is kept, as their entries are.
 */
export function summaryOf(conversion: Conversion, before?: RunSummary, unread: readonly string[] = []): RunSummary {
  const documents = viewsOf(conversion).map(({ source, record, facts, gaps }): DocumentSummary => {
    return {
      id: source.id,
      path: source.path,
      digest: conversion.digests.get(source.id) ?? '',
      kind: source.kind,
      title: source.title,
      titleBasis: record.title.basis,
      gaps: gaps.map(({ label }) => label),
      facts: facts.map(({ id, label, readings }) => ({
        id,
        label,
        text: readings.map(({ text }) => text).join('; '),
      })),
    };
  });
  const disagreements = conversion.apparatus.disagreements.map(({ id, entry, question, sides }) => ({
    id: `${entry}#${id}`,
    question,
    readings: sides.map(({ reading }) => reading),
    sources: [...new Set(sides.flatMap(({ from }) => from.map((reference) => offsetsOf(reference).source)))],
  }));
  const now = new Set(disagreements.map(({ id }) => id));
  const kept = before?.disagreements.filter(
    ({ id, sources }) => !now.has(id) && sources.some((each) => unread.includes(each)),
  );
  return {
    version: 1,
    documents: [...documents, ...(before?.documents.filter(({ id }) => unread.includes(id)) ?? [])],
    disagreements: [...disagreements, ...(kept ?? [])],
  };
}
