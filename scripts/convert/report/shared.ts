import type { PassageDraft, SectionDraft } from '../drafts.ts';
import type { Conversion } from '../pipeline.ts';

/** By document, for those of `ids`: how many of its statements stand in each other document too, in the same words or nearly. */
export function sharedStatements({ linked }: Conversion, ids: ReadonlySet<string>): Map<string, Map<string, number>> {
  const shared = new Map<string, Map<string, number>>();
  const together = linked.entries.filter(
    ({ data: { sources } }) => sources.length > 1 && sources.some((id) => ids.has(id)),
  );
  for (const { from, also } of together.flatMap(({ sections }) => sections.flatMap(passagesIn))) {
    const sources = [...new Set([from, ...also].map(({ source }) => source))];
    for (const one of sources.filter((id) => ids.has(id))) {
      const others = shared.get(one) ?? new Map<string, number>();
      for (const other of sources) if (other !== one) others.set(other, (others.get(other) ?? 0) + 1);
      shared.set(one, others);
    }
  }
  return shared;
}

function passagesIn({ children }: SectionDraft): PassageDraft[] {
  return children.flatMap((child): PassageDraft[] => {
    if (child.kind === 'section') return passagesIn(child);
    return child.kind === 'passage' ? [child] : [];
  });
}
