import { fold } from './fold.ts';
import { type Found, foundAt, withoutOverlap } from './found.ts';
import { words } from './pattern.ts';
import { type EmploymentWord, fillers, plainWords, statusWords } from './tables/employment-words.ts';

export { impliedByPermanent } from './tables/employment-words.ts';

/** The values of schema.org's `employmentType` that a text can give. */
export type EmploymentType = 'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'TEMPORARY' | 'INTERN' | 'VOLUNTEER' | 'OTHER';

type Row = EmploymentWord & { readonly pattern: RegExp };
const compile = (row: EmploymentWord): Row => ({ ...row, pattern: words(row.word) });
const plainRows = plainWords.map(compile);
const statusRows = statusWords.map(compile);
/** Whether one of the rows has an occurrence at all: hardly a text has, and a dozen searches of each are dear. */
const anyPlain = new RegExp(words(plainWords.map(({ word }) => word).join('|')).source, 'iu');

const known = [...plainWords, ...statusWords].map(({ word }) => word).join('|');
/** A part that holds nothing but words of the tables: `Regular Full-Time`, `Permanent contract`. */
const statusPart = new RegExp(String.raw`^(?:(?:${known}|${fillers})(?![\p{L}\p{N}])[\s.:]{0,3}){1,6}$`, 'iu');
/** `Permanent, Full time`, `Contract (4 or 8 months)`, `Regular / Full-time`, `Contract | 6 months`. */
const part = /[^,;/|()·•\n\r—+]{1,80}/gu;

/**
 * The kinds of employment that a title or the value of a label names. A title or value that names an internship names
 * nothing else: an intern who works full time is an intern. Not for prose, where "regular" and "contract" mean other
 * things.
 */
export function findEmploymentTypes(text: string): Found<EmploymentType>[] {
  const folded = fold(text);
  const findings = withoutOverlap([...plainFindings(folded), ...statusFindings(folded)]);
  const internships = findings.filter(({ value }) => value === 'INTERN');
  return internships.length > 0 ? internships : findings;
}

function plainFindings(text: string): Found<EmploymentType>[] {
  return anyPlain.test(text) ? findingsOf(plainRows, text, 0) : [];
}

function findingsOf(rows: readonly Row[], text: string, offset: number): Found<EmploymentType>[] {
  return rows.flatMap(({ pattern, type, inferred }) =>
    [...text.matchAll(pattern)].map(({ index, 0: word }) =>
      foundAt(type, offset + index, offset + index + word.length, inferred),
    ),
  );
}

function statusFindings(folded: string): Found<EmploymentType>[] {
  return [...folded.replaceAll(' - ', ' | ').matchAll(part)].flatMap(({ index, 0: words }) => {
    if (!statusPart.test(words.trim())) return [];
    const findings = findingsOf(statusRows, words, index);
    const isContract = findings.every(({ value }) => value === 'CONTRACTOR') && plainFindings(words).length === 0;
    // In `permanent contract` and `fixed-term contract` the contract says nothing of its own.
    return isContract ? findings : findings.filter(({ value }) => value !== 'CONTRACTOR');
  });
}
