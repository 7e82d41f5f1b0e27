import type { HubRecord } from '../hub-record.ts';
import type { SourceDocument } from '../types.ts';
import { extractGuide } from './guide.ts';
import { extractPosting } from './posting.ts';
import { titleOfFile } from './title-of-file.ts';

/** Reads a recognised document into a record of its kind. */
export function extract(document: SourceDocument): HubRecord {
  switch (document.kind) {
    case 'job-posting':
      return extractPosting(document);
    case 'guide':
      return extractGuide(document);
    case 'other':
      return {
        kind: 'other',
        document,
        title: document.title ?? titleOfFile(document.source),
      };
    default:
      return document.kind satisfies never;
  }
}
