import { findDurations } from '../find/duration.ts';
import { findExperience } from '../find/experience.ts';
import { findPay } from '../find/pay.ts';
import { isStatement } from '../knowledge/statement-roles.ts';
import { slice } from '../position.ts';
import type { Fact, PropertyReading, SectionRole, SourceDocument } from '../types.ts';
import { type DollarHint, dollarHint } from './dollar-hint.ts';
import { formatDuration, formatExperience, formatPay } from './format.ts';
import { isAboutLength } from './length-sentence.ts';
import { readDates } from './prose-dates.ts';
import { readProseElsewhere } from './prose-elsewhere.ts';
import { readKind } from './prose-kind.ts';
import { readModeInProse } from './prose-mode.ts';
import { reading } from './reading.ts';
import { type Statement, sentences, statements } from './text.ts';

const shortest = 6; // days: what is shorter is a shift or a trial day, not the job's length
const daysOf: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 365 };
/** Where requirements stand; years named elsewhere are the company's age or the market's. */
const requirementRoles = new Set<SectionRole>(['minimum', 'qualifications', 'traits']);

/** Properties that a posting states in sentences and lists instead of a sheet. */
export function readProse(document: SourceDocument, title: Fact<string> | undefined): PropertyReading[] {
  const own = statements(document).filter(({ role }) => !isStatement(role));
  const dollar = dollarHint(document);
  return [
    ...[...titleLine(document), ...own].flatMap((statement) => readPay(statement, dollar)),
    ...own.flatMap(readLengths),
    ...own.flatMap((statement) => readDates(statement, dollar)),
    ...own.flatMap(readExperience),
    ...own.flatMap(readVisa),
    ...readProseElsewhere(own),
    ...readKind(title, own),
    ...readModeInProse(own),
  ];
}

/** The line of the title, where some print what the job pays. */
function titleLine({ source, blocks, title }: SourceDocument): Statement[] {
  const block = blocks.find(({ kind, text }) => kind === 'heading' && text.start === title?.position?.start);
  return block ? [{ block, words: slice(source.value, block.text), role: 'other' }] : [];
}

function readPay({ block, words }: Statement, dollar: DollarHint): PropertyReading[] {
  return findPay(words, dollar)
    .filter(({ value }) => value.currency !== undefined)
    .map((found) => reading('baseSalary', block.text.start, found, formatPay(found.value)));
}

function readLengths({ block, words, role }: Statement): PropertyReading[] {
  return sentences(words).flatMap((sentence) => {
    const found = findDurations(sentence.words).filter(({ value }) => days(value.min ?? value.max ?? '') >= shortest);
    // Few sentences name a length at all: what it is a length of is asked last.
    if (found.length === 0 || !isAboutLength(sentence.words, role)) return [];
    return found.map((each) =>
      reading('duration', block.text.start + sentence.start, each, formatDuration(each.value)),
    );
  });
}

function days(iso: string): number {
  const match = /^P(?<count>\d+)(?<unit>[DWMY])$/u.exec(iso);
  return match?.groups ? Number(match.groups['count']) * (daysOf[match.groups['unit'] ?? ''] ?? 0) : 0;
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
