import type { Basis } from '../../../src/schemas/common.ts';
import type { HubRecord } from '../hub-record.ts';
import type { Conversion } from '../pipeline.ts';
import { offsetsOf, viewsOf } from './views.ts';

export interface DocumentSummary {
  readonly id: string;
  readonly path: string;
  /** Of its text and of what its .yaml says. */
  readonly digest: string;
  readonly kind: HubRecord['kind'];
  readonly title: string;
  readonly titleBasis: Basis;
  /** Labels of what is not stated. */
  readonly gaps: readonly string[];
  readonly facts: readonly { readonly id: string; readonly label: string; readonly text: string }[];
}

export interface DisagreementSummary {
  /** `roles/clerk#disagreement-pay` */
  readonly id: string;
  readonly question: string;
  readonly readings: readonly string[];
  /** The ids of the documents whose words they are. */
  readonly sources: readonly string[];
}

/** What a run remembers for the next one to be compared with. Another form of it has another version. */
export interface RunSummary {
  readonly version: typeof summaryVersion;
  readonly documents: readonly DocumentSummary[];
  readonly disagreements: readonly DisagreementSummary[];
}

export const summaryVersion = 2;

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
    version: summaryVersion,
    documents: [...documents, ...(before?.documents.filter(({ id }) => unread.includes(id)) ?? [])],
    disagreements: [...disagreements, ...(kept ?? [])],
  };
}
