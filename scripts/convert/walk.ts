import type { Section } from './types.ts';

/** All sections of a document from `section` down, itself first, in document order. */
export function walk(section: Section): Section[] {
  return [section, ...section.sections.flatMap(walk)];
}
