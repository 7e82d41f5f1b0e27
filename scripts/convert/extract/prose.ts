import { findDates } from '../find/date.ts';
import { findDurations } from '../find/duration.ts';
import { findEmploymentTypes } from '../find/employment.ts';
import { findExperience } from '../find/experience.ts';
import { findPay } from '../find/pay.ts';
import { startCue } from '../knowledge/prose-cues.ts';
import { isStatement } from '../knowledge/statement-roles.ts';
import type { Fact, Position, PropertyReading, SectionRole, SourceDocument } from '../types.ts';
import { isClosing, readClosing } from './closing.ts';
import { type DollarHint, dollarHint } from './dollar-hint.ts';
import { formatDate, formatDuration, formatEmploymentType, formatExperience, formatPay } from './format.ts';
import { isAboutLength } from './length-sentence.ts';
import { readProseElsewhere } from './prose-elsewhere.ts';
import { type Statement, sentences, shift, statements } from './text.ts';

/** What a date follows that begins the job. */
const aboutStart = /\b(?:start(?:s|ing)?|begin(?:s|ning)?|commenc\w+|join(?:ing)?|available|onwards?|ab|d[eè]s)\b/iu;
const shortest = 6; // days: what is shorter is a shift or a trial day, not the job's length
const daysOf: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 365 };
/** `join us for an internship`, `Internships at Harbour Co`: the position itself, not an internship that one has done. */
const thisInternship =
  /\b(?:for an internship|internships at \p{Lu}|(?:this|our|the) (?:\w+ ){0,2}internship(?: program(?:me)?)?|as an? (?:\w+ ){0,3}intern\b)/u;
/** Where an internship is what one has done or looks after. */
const dutyRoles = new Set<SectionRole>(['responsibilities', 'minimum', 'preferred', 'qualifications', 'benefits']);
/** Where requirements stand; years named elsewhere are the company's age or the market's. */
const requirementRoles = new Set<SectionRole>(['minimum', 'qualifications', 'traits']);

/** Properties that a posting states in sentences and lists instead of a sheet. */
export function readProse(document: SourceDocument, title: Fact<string> | undefined): PropertyReading[] {
  const own = statements(document).filter(({ role }) => !isStatement(role));
  const dollar = dollarHint(document);
  return [
    ...own.flatMap((statement) => readPay(statement, dollar)),
    ...own.flatMap(readLengths),
    ...own.flatMap(readStarts),
    ...own.flatMap(readExperience),
    ...own.flatMap(readVisa),
    ...readClosing(own),
    ...readProseElsewhere(own),
    ...readKind(title, own),
  ];
}

function readPay({ block, words }: Statement, dollar: DollarHint): PropertyReading[] {
  return findPay(words, dollar)
    .filter(({ value }) => value.currency !== undefined)
    .map((found) => reading('baseSalary', block.text.start, found, formatPay(found.value)));
}

function readLengths({ block, words, role }: Statement): PropertyReading[] {
  return sentences(words).flatMap((sentence) => {
    if (!isAboutLength(sentence.words, role)) return [];
    const found = findDurations(sentence.words).filter(({ value }) => days(value.min ?? value.max ?? '') >= shortest);
    return found.map((each) =>
      reading('duration', block.text.start + sentence.start, each, formatDuration(each.value)),
    );
  });
}

function days(iso: string): number {
  const match = /^P(?<count>\d+)(?<unit>[DWMY])$/u.exec(iso);
  return match?.groups ? Number(match.groups['count']) * (daysOf[match.groups['unit'] ?? ''] ?? 0) : 0;
}

function readStarts({ block, words, role }: Statement): PropertyReading[] {
  return sentences(words).flatMap((sentence) => {
    const found = findDates(sentence.words).filter(({ start }) => {
      const before = sentence.words.slice(Math.max(0, start - 40), start);
      return (
        (role === 'dates' || aboutStart.test(before) || startCue.test(before)) && !isClosing(sentence.words, start)
      );
    });
    return found.map((each) =>
      reading('jobStartDate', block.text.start + sentence.start, each, formatDate(each.value)),
    );
  });
}

function readExperience({ block, words, role }: Statement): PropertyReading[] {
  if (!requirementRoles.has(role)) return [];
  return findExperience(words)
    .slice(0, 1)
    .map((found) => reading('experienceRequirements', block.text.start, found, formatExperience(found.value)));
}

/** `We cannot sponsor visas.` Only a sentence that speaks of sponsoring, with a plain yes or no. */
function readVisa({ block, words }: Statement): PropertyReading[] {
  return sentences(words).flatMap((sentence) => {
    if (
      !/\bsponsor\w*\b/iu.test(sentence.words) ||
      !/\b(?:visas?|work (?:permit|authori[sz]ation)|immigration)\b/iu.test(sentence.words)
    )
      return [];
    const isDenied = /\b(?:no|not|unable|cannot|can(?:'|’)?t|without|neither|never)\b/iu.test(sentence.words);
    const isOffered = /\b(?:will|can|may|offers?|provides?|available|happy to)\b/iu.test(sentence.words);
    if (!isDenied && !isOffered) return [];
    const found = { value: !isDenied, start: sentence.start, end: sentence.end };
    return [reading('eligibilityToWorkRequirement', block.text.start, found, isDenied ? 'No' : 'Yes')];
  });
}

/** The kind of job that a title names: an intern's is an internship. Else what the text calls the position itself. */
function readKind(title: Fact<string> | undefined, own: readonly Statement[]): PropertyReading[] {
  const found = title?.position && findEmploymentTypes(title.value)[0];
  if (title?.position && found) return [inferredKind(found.value, title.position, 'from the title')];
  for (const { block, words, role } of own) {
    const match = dutyRoles.has(role) ? null : thisInternship.exec(words);
    if (!match) continue;
    const position = shift({ start: match.index, end: match.index + match[0].length }, block.text.start);
    return [inferredKind('INTERN', position, 'from what the text calls the position')];
  }
  return [];
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

function reading(
  property: string,
  by: number,
  found: { value: unknown; start: number; end: number; inferred?: string },
  text: string,
): PropertyReading {
  const { value, inferred } = found;
  return {
    property,
    value,
    text,
    basis: 'stated',
    position: shift(found, by),
    ...(inferred === undefined ? {} : { inferred }),
  };
}
