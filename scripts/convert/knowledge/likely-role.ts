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
/** Words of a line that speaks to somebody and announces a list: it heads nothing. */
const speaks = /\b(?:you|we|they|applicants|candidates|should|must|will)\b/u;

/** The role of a line that is a heading by its shape: what the table says, else what one of its words tells. */
export function likelyRole(text: string): SectionRole | undefined {
  return headingRole(text) ?? (text.trim().endsWith(':') ? leadInRole(text) : undefined) ?? toldRole(text);
}

/** The role that a word of a heading tells; a line that announces a list, "Applicants should have", is none. */
export function toldRole(text: string): SectionRole | undefined {
  const heading = normaliseHeading(text);
  const isTold = heading.split(' ').length <= mostTellingWords && !text.trim().endsWith('?') && !speaks.test(heading);
  return isTold ? tellingWords.find(({ pattern }) => pattern.test(heading))?.role : undefined;
}
