import type { SectionRole } from '../types.ts';
import { headingRole, normaliseHeading } from './headings.ts';
import { leadInRole } from './lead-ins.ts';

/**
 * Words that tell what a heading is for where the whole of it is in no row. Only for lines that are headings by their shape: in
 * a list that lost its marks, "Experience of cranes" is a demand and no heading.
 */
const tellingWords: readonly { readonly role: SectionRole; readonly pattern: RegExp }[] = [
  { role: 'working-there', pattern: /\b(?:physical|supervisory|work(?:ing)? environment)\b/u },
  { role: 'application', pattern: /\b(?:application|apply)\b/u },
  {
    role: 'preferred',
    pattern:
      /\b(?:preferred|desirable|desired|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|advantag(?:e|es|eous)|beneficial|assets?)\b/u,
  },
  {
    role: 'minimum',
    pattern:
      /\b(?:essential|mandatory|must[- ]haves?) (?:.* )?(?:skills|criteria|requirements|qualifications|experience)\b/u,
  },
  { role: 'responsibilities', pattern: /\b(?:responsibilit(?:y|ies)|accountabilities|duties|tasks)\b/u },
  { role: 'benefits', pattern: /\b(?:benefits?|perks)\b/u },
  {
    role: 'qualifications',
    pattern: /\b(?:qualifications?|requirements?|criteria|skills|experience|competenc(?:y|ies)|prerequisites)\b/u,
  },
];
/** A longer heading speaks of more than one thing. */
const mostTellingWords = 7;
/** `£9 an hour, benefits`: a line that names a sum heads nothing. */
const amount = /[£$€]\s?\d/u;
/** What a line that announces a list ends with; some set a picture behind it. */
const announcing = /(?::|…|\.{3})(?:\s|\p{Extended_Pictographic}|\uFE0F)*$/u;
/** Words of a line that speaks to somebody and announces a list: it heads nothing. */
const speaks = /\b(?:you|we|they|applicants|candidates|should|must|will)\b/u;

/** The role of a line that is a heading by its shape: what the table says, else what one of its words tells. */
export function likelyRole(text: string): SectionRole | undefined {
  return headingRole(text) ?? announcedRole(text) ?? toldRole(text);
}

/** The role that a word of a heading tells; a line that announces a list, "Applicants should have", is none. */
export function toldRole(text: string): SectionRole | undefined {
  const heading = normaliseHeading(text);
  const isTold =
    !amount.test(text) &&
    heading.split(' ').length <= mostTellingWords &&
    !text.trim().endsWith('?') &&
    !speaks.test(heading);
  return isTold ? tellingWords.find(({ pattern }) => pattern.test(heading))?.role : undefined;
}

/** The role of the list that a line with a colon or dots at its end announces: `As a keeper, you will...`. */
export function announcedRole(text: string): SectionRole | undefined {
  return announcing.test(text) ? leadInRole(text) : undefined;
}
