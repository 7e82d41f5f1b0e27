import { findDates } from '../find/date.ts';
import { findEmploymentTypes } from '../find/employment.ts';
import { isPlaceName } from '../find/gazetteer.ts';
import { findPay } from '../find/pay.ts';
import { findWorkMode } from '../find/workplace.ts';
import { isDepartment } from '../knowledge/departments.ts';
import { headingRole } from '../knowledge/headings.ts';
import { jobNoun, organisationWord } from '../knowledge/job-titles.ts';
import { columnHeads, labelProperty } from '../knowledge/labels.ts';
import { memoiseLast } from '../memoise.ts';
import { slice } from '../position.ts';
import type { Position, SourceDocument } from '../types.ts';
import { placeIn } from './chip-place.ts';
import { type Chip, chipsOf } from './chips.ts';
import { headerOf } from './header.ts';
import { blankLineAfter, isWholeLine, lineAfter, lineBreak } from './line-breaks.ts';
import { noName } from './no-name.ts';
import { shift } from './text.ts';

/** A name in the header: of the organisation, or of a part of it that hires. */
export interface HeaderName extends Chip {
  readonly isUnit: boolean;
  /** `Sales`, `Design /`: a team of any company. */
  readonly isTeam: boolean;
  /** Whether it is the whole of its line. */
  readonly isLine: boolean;
  /** Printed as a team: with the slash that one job board ends its line with. */
  readonly isMarkedTeam: boolean;
  readonly isBesideTitle: boolean;
  readonly hasPlace: boolean;
  /** Whether it ends as names of organisations do: `Harbour Trust`. */
  readonly hasWord: boolean;
}

/** Lines; a name further down is one in passing. */
const reach = 7;
const longest = 70;
/** `Department of History`, `School of Ocean Sciences`: a part of an organisation where another name is the whole. */
const unit =
  /^(?:the )?(?:department|school|faculty|division|institute|centre|center|section|bureau|office|directorate|college) (?:of|for) /iu;
const seller =
  /\b(?:promoted|applicants?|reposted|responses|rating|stars?|reviews?|salary|apply|about|openings?|easy)\b/iu;

/** Names in the header that are no place, pay, date, kind of job or label, in order. What stands behind a comma may be the place. */
export const headerNames = memoiseLast((document: SourceDocument): readonly HeaderName[] =>
  headerOf(document)
    .slice(0, reach)
    .flatMap(({ block, words }) => {
      // A line that looks like a heading of no role may be a name too; a sentence is none.
      if (/[.!?:]$/u.test(words) && !organisationWord.test(words)) return [];
      const whole = words.replace(/\s*\/$/u, '');
      const chips = whole === words ? chipsOf(words) : [{ start: 0, end: whole.length, words: whole }];
      return chips.map((chip) => ({ ...chip, ...shift(chip, block.text.start) }));
    })
    .concat(headingNames(document))
    .flatMap(partsOf)
    .sort((a, b) => a.start - b.start)
    .flatMap((chip) => nameIn(chip, document) ?? []),
);

/** Headings without a role directly at the top: `Harbour Co` above or below the title. */
function headingNames({ source, root, title }: SourceDocument): Chip[] {
  const limit = blankLineAfter(source.value, title?.position?.end ?? 0);
  return root.sections
    .flatMap(({ heading, role }) => (heading && !heading.isStep && role === 'other' ? [heading.text] : []))
    .filter(({ start }) => start < limit || start === 0)
    .map((text) => ({ ...text, words: slice(source.value, text) }));
}

/** `School of Tides, University of Portmoor`: each part by itself where each is an organisation's. */
function partsOf(chip: Chip): Chip[] {
  const parts = [...chip.words.matchAll(/[^,]+/gu)].map(({ index, 0: raw }) => {
    const start = chip.start + index + raw.length - raw.trimStart().length;
    return { start, end: start + raw.trim().length, words: raw.trim() };
  });
  return parts.every(({ words }) => unit.test(words) || organisationWord.test(words)) ? parts : [chip];
}

function nameIn(chip: Chip, { source, title }: SourceDocument): HeaderName | undefined {
  const place = placeIn(chip);
  const words = (place ? chip.words.slice(0, place.start - chip.start) : chip.words).replace(
    /(?:,\s*|\s*\([^()]*\)|\s+is hiring!?)+$/iu,
    '',
  );
  const isName =
    words.length > 1 &&
    words.length <= longest &&
    /^\p{Lu}/u.test(words) &&
    isCapitalised(words) &&
    words !== title?.value &&
    !isElse(words);
  if (!isName) return undefined;
  const hasWord = organisationWord.test(words);
  if (jobNoun.test(words) && !hasWord) return undefined;
  const end = chip.start + words.length;
  const isMarkedTeam = /^\s*\/\s*$/u.test(lineAfter(source.value, end));
  return {
    words,
    start: chip.start,
    end,
    isUnit: unit.test(words),
    isTeam: isDepartment(words) || isMarkedTeam,
    isMarkedTeam,
    isLine: isWholeLine(source.value, chip),
    isBesideTitle: isBeside(source.value, title?.position, { start: chip.start, end }),
    hasPlace: place !== undefined,
    hasWord,
  };
}

/** Whether nothing but one line break or a mark stands between a name and the title. */
function isBeside(value: string, title: Position | undefined, name: Position): boolean {
  if (title === undefined) return false;
  // The first words of a document, above its title.
  if (value.slice(0, name.start).trim() === '' && name.end <= title.start) return true;
  const between = name.start >= title.end ? value.slice(title.end, name.start) : value.slice(name.end, title.start);
  return between.trim().length <= 3 && between.split(lineBreak).length <= 3;
}

function isElse(words: string): boolean {
  return (
    noName.test(words) ||
    words.split(/\s*[:|]\s*/u).every((each) => columnHeads.test(each)) ||
    isPlaceName(words) ||
    seller.test(words) ||
    labelProperty(words) !== undefined ||
    headingRole(words) !== undefined ||
    findEmploymentTypes(words).length > 0 ||
    findWorkMode(words) !== undefined ||
    /^work from home$/iu.test(words) ||
    findPay(words).length > 0 ||
    findDates(words).length > 0 ||
    /\d{3}|[€£$]/u.test(words)
  );
}

function isCapitalised(words: string): boolean {
  const all = words.match(/\p{L}+/gu) ?? [];
  const long = all.filter((word) => word.length > 3);
  return all.length <= 8 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length;
}
