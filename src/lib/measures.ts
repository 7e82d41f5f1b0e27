import { type Edition, positionOf } from './edition.ts';

/**
 * What a stage states about itself, as a reader needs it. A share says nothing without its verb, so it is read on to the end
 * of its clause: `~90% of candidates` → `~90% of candidates get no further`.
 */
export function phraseOf({ text, from }: { text: string; from: string }, edition: Edition): string {
  if (!/%|per ?cent/.test(text)) return text;
  const { source, end } = positionOf(from);
  const rest = /^[^.,;:!?\r\n]*/.exec(edition.source(source).value.slice(end))?.[0] ?? '';
  return text + rest.trimEnd();
}
