import { fold } from './fold.ts';
import { type Found, foundAt, withoutOverlap } from './found.ts';
import { fillers, plainWords, statusWords } from './tables/employment-words.ts';

/** The values of schema.org's `employmentType` that a text can give. */
export type EmploymentType = 'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'TEMPORARY' | 'INTERN' | 'OTHER';

const compile = (word: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${word})(?![\\p{L}\\p{N}])`, 'giu');
const plain = plainWords.map((row) => ({ ...row, pattern: compile(row.word) }));
const status = statusWords.map((row) => ({ ...row, pattern: compile(row.word) }));

const known = [...plainWords, ...statusWords].map(({ word }) => word).join('|');
/** A part of a value that holds nothing but words of the tables: `Regular Full-Time`, `Permanent contract`. */
const statusPart = new RegExp(`^(?:(?:${known}|${fillers})(?![\\p{L}\\p{N}])[\\s.:]{0,3}){1,6}$`, 'iu');
/** `Permanent, Full time`, `Contract (4 or 8 months)`, `Regular / Full-time`, `Contract - 6 months`. */
const part = /[^,;/|()·•\n—+]{1,80}/gu;

/**
 * The kinds of employment that a title or the value of a label names. A title or value that names an internship names
 * nothing else: an intern who works full time is an intern. Not for prose, where "regular" and "contract" mean other things.
 */
export function findEmploymentTypes(text: string): Found<EmploymentType>[] {
  const folded = fold(text);
  const findings = withoutOverlap([...plainFindings(folded), ...statusFindings(folded)]);
  const internships = findings.filter(({ value }) => value === 'INTERN');
  return internships.length > 0 ? internships : findings;
}

function plainFindings(words: string): Found<EmploymentType>[] {
  return plain.flatMap(({ pattern, type, inferred }) => findingsOf(pattern, words, 0, type, inferred));
}

function statusFindings(folded: string): Found<EmploymentType>[] {
  return [...folded.replaceAll(' - ', ' | ').matchAll(part)].flatMap(({ index: start, 0: words }) => {
    if (!statusPart.test(words.trim())) return [];
    const findings = status.flatMap(({ pattern, type, inferred }) => findingsOf(pattern, words, start, type, inferred));
    const isContractOnly = findings.every(({ value }) => value === 'CONTRACTOR') && plainFindings(words).length === 0;
    // In `permanent contract` and `fixed-term contract` the contract says nothing of its own.
    return isContractOnly ? findings : findings.filter(({ value }) => value !== 'CONTRACTOR');
  });
}

function findingsOf(
  pattern: RegExp,
  words: string,
  offset: number,
  type: EmploymentType,
  inferred: string | undefined,
): Found<EmploymentType>[] {
  return [...words.matchAll(pattern)].map(({ index, 0: word }) =>
    foundAt(type, offset + index, offset + index + word.length, inferred),
  );
}
