import { contractWords, lengthWords, otherLengthWords } from '../knowledge/prose-cues.ts';
import type { SectionRole } from '../types.ts';

/** A sentence about the length of the job itself. */
const aboutLength =
  /\b(?:intern(?:ship)?s?|program(?:me)?|placement|co-?op|contract|fixed[- ]term|commit\w*|traineeship|apprenticeship|praktikum|stage|alternance)\b/iu;
const otherLengths =
  /\b(?:notice|probation\w*|experience|leave|holidays?|vesting|per (?:week|month|day)|a week|past|last)\b/iu;
/** Where a course, an internship or a contract may be what one has done or is offered. */
const listed = new Set<SectionRole>([
  'responsibilities',
  'minimum',
  'preferred',
  'qualifications',
  'benefits',
  'traits',
]);

/** Whether a sentence speaks of how long the job lasts, and of no other length. */
export function isAboutLength(words: string, role: SectionRole): boolean {
  if (otherLengths.test(words) || otherLengthWords.test(words)) return false;
  if (aboutLength.test(words) || role === 'programme') return true;
  return lengthWords.test(words) && (!listed.has(role) || contractWords.test(words));
}
