import { jobNoun } from '../knowledge/job-titles.ts';
import type { Fact, SourceDocument } from '../types.ts';
import { statements } from './text.ts';

/** `As a project intern you`, `looking for a Team Lead.` */
const titleForms =
  /\b(?:[Aa]s an?|(?:looking for|seeking|hiring|recruiting|need) (?:an?|our next)) (?<name>[\p{L}\p{N}&/' -]{3,70}?)(?=,|\.|;|:|\s(?:who|to|you|we|in|with|for|on|at|within|based|that|for)\b)/gu;

/** `As a senior leader you`: how high one stands, and no job. */
const standing =
  /^(?:(?:senior|junior|new|key|strong|natural|proven|experienced) )*(?:leader|manager|professional|member|specialist)$/u;

/** The job that a sentence names where no line does: "looking for a Team Lead". Inferred. */
export function findTitleInProse(document: SourceDocument): Fact<string> | undefined {
  for (const { block, words, role } of statements(document)) {
    if (role === 'company' || role === 'why-join') continue;
    for (const match of words.matchAll(titleForms)) {
      const found = match.groups?.['name'] ?? '';
      if (!jobNoun.test(found) || standing.test(found) || found.split(' ').length > 7) continue;
      const start = block.text.start + match.index + match[0].indexOf(found);
      return { value: found, basis: 'inferred', position: { start, end: start + found.length } };
    }
  }
  return undefined;
}
