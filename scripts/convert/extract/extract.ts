import type { HubRecord } from '../hub-record.ts';
import type { Result } from '../message.ts';
import type { SourceDocument } from '../types.ts';
import { lostFacts } from './correction-messages.ts';
import { extractGuide } from './guide.ts';
import { extractPosting } from './posting.ts';
import { titleOfFile } from './title-of-file.ts';

/** Reads a recognised document into a record of its kind. */
export function extract(document: SourceDocument): Result<HubRecord> {
  switch (document.kind) {
    case 'job-posting':
      return extractPosting(document);
    case 'guide':
      return { value: extractGuide(document), messages: lostFacts(document) };
    case 'other':
      return {
        value: {
          kind: 'other',
          document,
          title: document.title ?? titleOfFile(document.source),
        },
        messages: lostFacts(document),
      };
    default:
      return document.kind satisfies never;
  }
}
