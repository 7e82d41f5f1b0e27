import type { Citation } from './edition.ts';

/**
 * Citations as a margin shows them: each place once, and lines of one source that follow one another as a range
 * (`A 42`, `A 43`, `A 44` → `A 42–44`). Parts of a line stay single. The order of the first mention is kept.
 */
export function ranges(citations: readonly Citation[]): Citation[] {
  const shown: Citation[] = [];
  for (const citation of citations) {
    const last = shown.at(-1);
    if (last && follows(last, citation)) last.lastLine = citation.line;
    else if (!shown.some((other) => contains(other, citation))) shown.push({ ...citation });
  }
  return shown;
}

/** Citations of one passage as one: from its first line to its last (`A 42`, `A 44` → `A 42–44`). */
export function stretch(citations: readonly Citation[]): Citation[] {
  const [first] = citations;
  const last = citations.at(-1);
  const isOne = first && last && last.line > first.line && citations.every(({ source }) => source === first.source);
  return isOne ? [{ ...first, lastLine: last.line }] : ranges(citations);
}

function follows(last: Citation, next: Citation): boolean {
  const adjoining = next.line === (last.lastLine ?? last.line) + 1;
  return last.source === next.source && adjoining && last.part === undefined && next.part === undefined;
}

function contains(shown: Citation, { source, line, part }: Citation): boolean {
  const within = shown.line <= line && line <= (shown.lastLine ?? shown.line);
  return shown.source === source && within && shown.part === part;
}
