import { findDates } from '../find/date.ts';
import { findEmploymentTypes } from '../find/employment.ts';
import { findWorkMode } from '../find/workplace.ts';
import type { PropertyReading, SourceDocument } from '../types.ts';
import { placeBeside, placeReading } from './chip-place.ts';
import { type Chip, chipsOf, partsOf, toPosition } from './chips.ts';
import { formatDate, formatEmploymentType } from './format.ts';
import { type Statement, sentences, shift, statements } from './text.ts';
import { workModeTexts } from './work-mode-texts.ts';

/** A job board's header is this many blocks at most, and ends with the first one that reads as prose. */
const tallest = 12;
const prose = 120; // characters
/** `Permanent full-time contract`: a kind of job takes few words. */
const mostWords = 5;
const mostWordsOfFragment = 3;
const fromHome = /^(?:work(?:ing)? from home|home[- ]based|wfh|anywhere|worldwide)$/iu;

/** `CDD de 12 mois`, `Teilzeit (20 h)`: what says how long and how much is no part of the kind. */
const measures = /\([^()]*\)|(?:de |auf |für )?\d+(?:[.,]\d+)?\s?\p{L}+(?:\/\p{L}+)?/gu;
/** `Posted 3 May 2026`, `Offre publiée le 3 mai 2026` */
const postedOn =
  /^(?:(?:offre|annonce) )?(?:posted|postée?|publi(?:shed|ée?)|mise? en ligne|veröffentlicht|online seit)(?!\p{L})/iu;

/** The blocks at the top of a posting that are no prose. */
export function headerOf(document: SourceDocument): Statement[] {
  const all = statements(document).slice(0, tallest);
  const end = all.findIndex(({ words, role }) => words.length > prose || (role !== 'other' && role !== 'container'));
  return all.slice(0, end < 0 ? all.length : end);
}

/**
 * What stands in the header without a label: `Full time`, `Hybrid`, `Leeds`, `Baar, Zug, Switzerland`, on lines or between marks; beside
 * the company of that name also a place that no table knows.
 */
export function readHeader(document: SourceDocument, organisation?: string): PropertyReading[] {
  return headerOf(document).flatMap(({ block, words }) => {
    if (/[.!?]$/u.test(words))
      return kindsOf(sentences(words).map((each) => ({ ...each, ...shift(each, block.text.start) })));
    const chips = chipsOf(words).map((chip) => ({ ...chip, ...shift(chip, block.text.start) }));
    const read = chips.map(readChip);
    const rest = chips.filter((_, index) => read[index]?.length === 0);
    return [...read.flat(), ...placeBeside(rest, chips.length - rest.length, organisation)];
  });
}

/** `£14 an hour. Full time. Live-in.`: of sentences those that say nothing but the kind of job. */
function kindsOf(fragments: readonly Chip[]): PropertyReading[] {
  return fragments.filter(({ words }) => words.split(/\s+/u).length <= mostWordsOfFragment).flatMap(kindReading);
}

function readChip(chip: Chip): PropertyReading[] {
  const own = [...placeReading(chip), ...modeReading(chip), ...postedReading(chip), ...kindReading(chip)];
  if (own.length > 0) return own;
  const parts = partsOf(chip);
  return parts.length > 1 ? parts.flatMap((part) => [...modeReading(part), ...kindReading(part)]) : [];
}

/** The way of work that a short stretch of words names. */
export function modeReading(chip: Chip): PropertyReading[] {
  const mode = fromHome.test(chip.words) ? 'remote' : findWorkMode(chip.words)?.value;
  if (mode === undefined) return [];
  const [text, value] = workModeTexts[mode];
  return [{ property: 'jobLocationType', text, value, basis: 'stated', position: toPosition(chip) }];
}

function postedReading(chip: Chip): PropertyReading[] {
  const posted = postedOn.test(chip.words) ? findDates(chip.words)[0] : undefined;
  if (!posted) return [];
  const { value } = posted;
  return [{ property: 'datePosted', text: formatDate(value), value, basis: 'stated', position: toPosition(chip) }];
}

function kindReading(chip: Chip): PropertyReading[] {
  const words = chip.words.replaceAll(measures, '').trim();
  const kind = words.split(/\s+/u).length <= mostWords ? findEmploymentTypes(words)[0] : undefined;
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
