import { findEmploymentTypes } from '../find/employment.ts';
import { inSmallLetters } from '../find/fold.ts';
import { jobNoun } from '../knowledge/job-titles.ts';
import type { Fact, Position, PropertyReading, SectionRole } from '../types.ts';
import { formatEmploymentType } from './format.ts';
import { firstReading } from './reading.ts';
import { type Statement, shift } from './text.ts';

/** `join us for an internship`, `Internships at Harbour Co`: the position itself, not an internship that one has done. */
const thisInternship =
  /\b(?:for an internship|internships at \p{Lu}|(?:this|our|the) (?:\w+ ){0,2}internship(?: program(?:me)?)?|as an? (?:\w+ ){0,3}intern\b)/u;
/** Where an internship is what one has done or looks after. */
const dutyRoles = new Set<SectionRole>(['responsibilities', 'minimum', 'preferred', 'qualifications', 'benefits']);
/** `a full-time, permanent role`, `this volunteer position`, `a part-time harbour clerk`: the kind with what it is a kind of. */
const kindOfJob = new RegExp(
  String.raw`\b(?<kind>(?:full[- ]?time|part[- ]?time|fixed[- ]term|temporary|seasonal|contract|volunteer|permanent)` +
    `(?:,? (?:and )?(?:full[- ]?time|part[- ]?time|permanent|fixed[- ]term|tenure[- ]track|exempt|unpaid))?),? ` +
    String.raw`(?:[\p{L}-]+ ){0,3}?(?:(?:position|role|post|job|vacancy|opportunity|appointment|contract)(?!\p{L})|${jobNoun.source})`,
  'gu',
);
/** `a clerk (regular, full-time)`, `part-time (18 hours a week)`, `as a full-time employee of Harbour Co`. */
const kindInBrackets =
  /\((?<kind>(?:(?:regular|permanent|temporary|casual|full[- ]?time|part[- ]?time|fixed[- ]term)(?:,? (?:and )?|\/)?){1,3})\)|\b(?<hours>(?:full|part)[- ]time)(?=,? \(?\d{1,2}(?:\.\d)? hours)|(?<=\bas an? )(?<status>(?:full|part)[- ]time)(?= (?:\p{L}+ )?employee of )/gu;

/** The kind of job that a title names: an intern's is an internship. Else what the text calls the position itself. */
export function readKind(title: Fact<string> | undefined, own: readonly Statement[]): PropertyReading[] {
  const found = title?.position && findEmploymentTypes(title.value)[0];
  if (title?.position && found) return [inferredKind(found.value, title.position, 'from the title')];
  for (const { block, words, role } of own) {
    const match = dutyRoles.has(role) ? null : thisInternship.exec(words);
    if (!match) continue;
    const position = shift({ start: match.index, end: match.index + match[0].length }, block.text.start);
    return [inferredKind('INTERN', position, 'from what the text calls the position')];
  }
  return firstReading(own, readKindInSentence);
}

/** A word that each of the kinds above has: most sentences have none, and the patterns are dear. */
const mayNameKind = /time|fixed|temporary|seasonal|contract|volunteer|permanent|regular|casual/iu;

function readKindInSentence({ block, words, role }: Statement): PropertyReading[] {
  if (dutyRoles.has(role) || !mayNameKind.test(words)) return [];
  const small = inSmallLetters(words);
  return [...small.matchAll(kindOfJob), ...small.matchAll(kindInBrackets)].flatMap((match) => {
    const kind = match.groups?.['kind'] ?? match.groups?.['hours'] ?? match.groups?.['status'] ?? '';
    const found = findEmploymentTypes(kind);
    const first = found.find(({ inferred }) => inferred === undefined) ?? found[0];
    if (first === undefined) return [];
    const start = match.index + match[0].indexOf(kind);
    const position = shift({ start, end: start + kind.length }, block.text.start);
    return [inferredKind(first.value, position, 'from what the text calls the position')];
  });
}

function inferredKind(value: string, position: Position, inferred: string): PropertyReading {
  return {
    property: 'employmentType',
    value,
    text: formatEmploymentType(value),
    basis: 'inferred',
    position,
    inferred,
  };
}
