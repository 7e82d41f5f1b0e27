import { findEmploymentTypes } from '../find/employment.ts';
import { isCountry } from '../find/gazetteer.ts';
import { kindInProse, mayNamePlace, placeInProse } from '../knowledge/prose-cues.ts';
import type { PropertyReading, SectionRole } from '../types.ts';
import { formatEmploymentType } from './format.ts';
import { firstReading } from './reading.ts';
import { type Statement, shift } from './text.ts';

/** Where kinds of contract are what one has had, or what others have. */
const listed = new Set<SectionRole>(['responsibilities', 'minimum', 'preferred', 'qualifications', 'traits']);

/** The place and the kind of job that German and French sentences state, each where it is stated first. */
export function readProseElsewhere(statements: readonly Statement[]): PropertyReading[] {
  const own = statements.filter(({ role }) => !listed.has(role));
  return [...firstReading(own, placeIn), ...firstReading(own, kindIn)];
}

function placeIn({ block, words }: Statement): PropertyReading[] {
  if (!mayNamePlace.test(words)) return [];
  return placeInProse.flatMap((pattern) => {
    const match = pattern.exec(words);
    const name = match?.groups?.['name'] ?? '';
    if (!match || name === '' || isCountry(name)) return [];
    const start = match.index + match[0].lastIndexOf(name);
    const position = shift({ start, end: start + name.length }, block.text.start);
    return [{ property: 'jobLocation', value: name, text: name, basis: 'stated' as const, position }];
  });
}

function kindIn({ block, words }: Statement): PropertyReading[] {
  const match = kindInProse.exec(words);
  // The phrase is read alone: a status word counts only where nothing else stands beside it.
  const phrase = match?.[0].replace(/^(?:in|en|un|d['’]un|le|ce|à|a)\s/iu, '') ?? '';
  const found = findEmploymentTypes(phrase)[0];
  if (!match || !found) return [];
  const { value, inferred } = found;
  const position = shift({ start: match.index, end: match.index + match[0].length }, block.text.start);
  const reading = { property: 'employmentType', value, text: formatEmploymentType(value), position };
  return [{ ...reading, basis: 'stated', ...(inferred === undefined ? {} : { inferred }) }];
}
