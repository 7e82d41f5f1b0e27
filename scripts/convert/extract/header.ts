import { findEmploymentTypes } from '../find/employment.ts';
import { isCountry, isPlaceName } from '../find/gazetteer.ts';
import { findPlaces } from '../find/place.ts';
import { findWorkMode } from '../find/workplace.ts';
import { organisationWord } from '../knowledge/job-titles.ts';
import type { Position, PropertyReading, SourceDocument } from '../types.ts';
import { formatEmploymentType } from './format.ts';
import { type Statement, sentences, shift, statements } from './text.ts';
import { workModeTexts } from './work-mode-texts.ts';

/** A job board's header is this many blocks at most, and ends with the first one that reads as prose. */
const tallest = 12;
const prose = 120; // characters
/** `Permanent full-time contract`: a kind of job takes few words. */
const mostWords = 5;
const mostWordsOfFragment = 3;
/** Between the parts of a line: bars, bullets, bold marks, and a dash or slash with space around it. */
const seam = /[*|·•∙+\t]+|\s[-–—/]+(?=\s|$)|\/$/gu;
/** A way of work behind a place or alone: `(Hybrid)`. */
const bracketed = /\s*\((?<words>[^()]{1,40})\)$/u;
/** `Leeds or nearby`, `Leeds area`. */
const aroundPlace = /\s(?:or nearby|(?:metro(?:politan)? )?area|and (?:the )?surround\w+.*)$/iu;
/** `On-site, based in `, before a place. */
const basedIn = /^(?:(?:on-?site|hybrid|remote),?\s)?(?:based|located)\s(?:in|at|out of)\s/iu;
const fromHome = /^(?:work(?:ing)? from home|home[- ]based|wfh|anywhere|worldwide)$/iu;

/** A part of a header's line, with its place in the source. */
export interface Chip extends Position {
  readonly words: string;
}

/** The blocks at the top of a posting that are no prose. */
export function headerOf(document: SourceDocument): Statement[] {
  const all = statements(document).slice(0, tallest);
  const end = all.findIndex(({ words, role }) => words.length > prose || (role !== 'other' && role !== 'container'));
  return all.slice(0, end < 0 ? all.length : end);
}

/** What stands in the header without a label: `Full time`, `Hybrid`, `Leeds`, `Baar, Zug, Switzerland`, on lines or between marks. */
export function readHeader(document: SourceDocument): PropertyReading[] {
  return headerOf(document).flatMap(({ block, words }) => {
    if (/[.!?]$/u.test(words))
      return kindsOf(sentences(words).map((each) => ({ ...each, ...shift(each, block.text.start) })));
    return chipsOf(words).flatMap((chip) => readChip({ ...chip, ...shift(chip, block.text.start) }));
  });
}

/** `£14 an hour. Full time. Live-in.`: of sentences those that say nothing but the kind of job. */
function kindsOf(fragments: readonly Chip[]): PropertyReading[] {
  return fragments.filter(({ words }) => words.split(/\s+/u).length <= mostWordsOfFragment).flatMap(kindReading);
}

/** The parts of a line, without the pictures before them. Offsets are the line's own. */
export function chipsOf(words: string): Chip[] {
  const marks = [...words.matchAll(seam)];
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)];
  const ends = [...marks.map(({ index }) => index), words.length];
  return starts.flatMap((from, index) => {
    const raw = words.slice(from, ends[index]);
    const lead = /^[^\p{L}\p{N}$€£¥₹("]*/u.exec(raw)?.[0].length ?? 0;
    const chip = raw.slice(lead).trimEnd();
    return chip === '' ? [] : [{ start: from + lead, end: from + lead + chip.length, words: chip }];
  });
}

function readChip(chip: Chip): PropertyReading[] {
  const own = [...placeReading(chip), ...modeReading(chip), ...kindReading(chip)];
  if (own.length > 0) return own;
  const parts = partsOf(chip);
  return parts.length > 1 ? parts.flatMap((part) => [...modeReading(part), ...kindReading(part)]) : [];
}

/** The parts of a chip between commas. */
function partsOf({ words, start }: Chip): Chip[] {
  return [...words.matchAll(/[^,]+/gu)].flatMap(({ index, 0: raw }) => {
    const part = raw.trim();
    const from = start + index + raw.indexOf(part);
    return part === '' ? [] : [{ start: from, end: from + part.length, words: part }];
  });
}

function placeReading(chip: Chip): PropertyReading[] {
  const place = placeIn(chip);
  return place
    ? findPlaces(place.words).map(({ value, ...at }) => ({
        property: 'jobLocation',
        text: value,
        value,
        basis: 'stated' as const,
        position: shift(at, place.start),
      }))
    : [];
}

/** `Leeds (Hybrid)`, `Harbour Co, Leeds`: the place without what stands around it. A country alone is none. */
export function placeIn(chip: Chip): Chip | undefined {
  const lead = basedIn.exec(chip.words)?.[0].length ?? 0;
  if (lead > 0) return placeIn({ ...chip, start: chip.start + lead, words: chip.words.slice(lead) });
  const first = chip.words.indexOf(', ');
  // `Harbour Museum, Leeds, England`: a name before a place, not a part of the town.
  if (first > 0 && organisationWord.test(chip.words.slice(0, first))) {
    const start = chip.start + first + 2;
    return placeIn({ start, end: chip.end, words: chip.words.slice(first + 2) });
  }
  const bracket = bracketed.exec(chip.words);
  const isMode = bracket?.groups?.['words'] !== undefined && findWorkMode(bracket.groups['words']) !== undefined;
  const words = (isMode ? chip.words.slice(0, bracket?.index) : chip.words).replace(aroundPlace, '');
  const whole = { start: chip.start, end: chip.start + words.length, words };
  const listed = findPlaces(words);
  if (listed.length > 1 && listed.every(({ value }) => isPlaceName(value))) return whole;
  if (isPlaceName(words)) return isCountry(words) && !isMode ? undefined : whole;
  const commas = [...words.matchAll(/,\s*/gu)].map(({ index, 0: comma }) => index + comma.length);
  const from = commas.find((at) => isPlaceName(words.slice(at)) && isName(words.slice(0, at)));
  if (from === undefined || isCountry(words.slice(from))) return undefined;
  return { start: whole.start + from, end: whole.end, words: words.slice(from) };
}

/** Whether most words begin with a capital: a name and no sentence. */
function isName(words: string): boolean {
  const all = words.match(/\p{L}+/gu) ?? [];
  return all.length > 0 && all.length <= 6 && all.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= all.length * 2;
}

function modeReading(chip: Chip): PropertyReading[] {
  const mode = fromHome.test(chip.words) ? 'remote' : findWorkMode(chip.words)?.value;
  if (mode === undefined) return [];
  const [text, value] = workModeTexts[mode];
  return [{ property: 'jobLocationType', text, value, basis: 'stated', position: toPosition(chip) }];
}

function kindReading(chip: Chip): PropertyReading[] {
  const kind = chip.words.split(/\s+/u).length <= mostWords ? findEmploymentTypes(chip.words)[0] : undefined;
  if (!kind) return [];
  const { value, inferred } = kind;
  return [
    {
      property: 'employmentType',
      text: formatEmploymentType(value),
      value,
      basis: 'stated',
      position: toPosition(chip),
      ...(inferred === undefined ? {} : { inferred }),
    },
  ];
}

const toPosition = ({ start, end }: Chip): Position => ({ start, end });
