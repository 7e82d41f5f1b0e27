import { convertSources } from '../../../../scripts/convert/pipeline.ts';
import { type RunSummary, summaryOf } from '../../../../scripts/convert/report/summary.ts';
import type { Run } from '../../../../scripts/convert/run.ts';
import type { Source } from '../../../../scripts/convert/types.ts';

/** A run over these sources that changed no entry, after one that remembered `before`. */
export function runOf(sources: readonly Source[], before?: RunSummary, more: Partial<Run> = {}): Run {
  const conversion = convertSources(sources);
  return {
    sources: 'content/sources',
    conversion,
    changes: { added: [], changed: [], gone: [], taken: [], edited: [], digests: new Map() },
    messages: conversion.messages,
    isProven: true,
    isWritten: true,
    entries: 'content',
    unread: [],
    before,
    after: summaryOf(conversion),
    ...more,
  };
}
