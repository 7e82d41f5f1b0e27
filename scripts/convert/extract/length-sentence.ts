import { contractWords, lengthWords, otherLengthWords } from '../knowledge/prose-cues.ts';
import type { SectionRole } from '../types.ts';

/** A sentence about the length of the job itself. */
const aboutLength =
  /\b(?:intern(?:ship)?s?|fellowship|(?:day|week|month|year)s?,? (?:\w+ )?(?:position|role|post|appointment)|placement|co-?op|contract|fixed[- ]term|commit\w*|traineeship|apprenticeship|praktikum|stage|alternance)\b/iu;
/** `12-week program`: what the job is, where the job is for learners; else a programme is the employer's. */
const aboutProgramme = /\b(?:program(?:me)?|scheme)\b/iu;
const learner = /\b(?:intern(?:ship)?s?|graduates?|trainees?|apprentic\w+|students?|co-?op|placement|summer)\b/iu;
/** `part-time over 12 weeks`: in a header. */
const shiftLength = /\b(?:full|part)[- ]time\b.{0,60}\b(?:for|over)\b/iu;
const otherLengths = /\b(?:notice|probation\w*|experience|leave|holidays?|vesting|past|last)\b/iu;
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
  if (aboutLength.test(words) || shiftLength.test(words) || role === 'programme') return true;
  if (aboutProgramme.test(words) && learner.test(words)) return true;
  return lengthWords.test(words) && (!listed.has(role) || contractWords.test(words));
}
