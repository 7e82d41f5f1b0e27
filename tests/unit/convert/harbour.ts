import { extract } from '../../../scripts/convert/extract/extract.ts';
import type { Guide, HubRecord, JobPosting } from '../../../scripts/convert/hub-record.ts';
import { slice } from '../../../scripts/convert/position.ts';
import { recognise } from '../../../scripts/convert/recognise/recognise.ts';
import { segment } from '../../../scripts/convert/segment/segment.ts';
import type { Position, Section, Source, SourceDocument } from '../../../scripts/convert/types.ts';
import { sidecarSchema } from '../../../src/schemas/hub.ts';

/** A source of an invented harbour. `sidecar` is what its .yaml says. */
export function sourceOf(value: string, id = 'harbour-clerk', sidecar: object = {}): Source {
  return { id, path: `${id}.txt`, value, sidecar: sidecarSchema.parse(sidecar) };
}

/** A text as recognise leaves it. */
export function documentOf(value: string, sidecar: object = {}): SourceDocument {
  return recognise(sourceOf(value, 'harbour-clerk', sidecar), segment(value)).value;
}

/** A text as extract leaves it. */
export function recordOf(value: string, sidecar: object = {}): HubRecord {
  return extract(documentOf(value, sidecar)).value;
}

/** A text read as a job posting, whatever it looks like. */
export function postingOf(value: string): JobPosting {
  const record = recordOf(value, { kind: 'job-posting' });
  if (record.kind !== 'job-posting') throw new Error(`Unexpected ${record.kind}, expected a posting`);
  return record;
}

/** A text read as a guide, whatever it looks like. */
export function guideOf(value: string): Guide {
  const record = recordOf(value, { kind: 'guide' });
  if (record.kind !== 'guide') throw new Error(`Unexpected ${record.kind}, expected a guide`);
  return record;
}

/** Blocks or other stretches as `kind: words`, blanks left out: what a failing case shows. */
export function shown(value: string, stretches: readonly (Position & { kind: string; text: Position })[]): string[] {
  return stretches.filter(({ kind }) => kind !== 'blank').map(({ kind, text }) => `${kind}: ${slice(value, text)}`);
}

/** The blocks of a text as `kind: words`. */
export function blocksOf(value: string): string[] {
  return shown(value, segment(value));
}

/** A tree of sections as indented `role: heading` lines. */
export function outlineOf(value: string, { sections }: Section, depth = 0): string[] {
  return sections.flatMap((section) => {
    const title = section.heading?.title ?? { start: 0, end: 0 };
    return [`${'  '.repeat(depth)}${section.role}: ${slice(value, title)}`, ...outlineOf(value, section, depth + 1)];
  });
}
