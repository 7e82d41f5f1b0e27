import type { BodySection } from '../lib/sections.ts';

/** Characters of a record's text. What many documents say of a subject can be longer, and a question would load all of it. */
const mostText = 6000;

/** A section in stretches that are each about as long as a record may be. One after the first begins at its own first passage. */
export function stretchesOf(section: BodySection): BodySection[] {
  const stretches: BodySection[] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const passage of section.passages) {
    if (length > mostText) {
      stretches.push({ ...section, id: stretches.length === 0 ? section.id : passage.id, passages: [] });
      length = 0;
    }
    stretches.at(-1)?.passages.push(passage);
    length += passage.text.length;
  }
  return stretches;
}
