import { findDates } from '../find/date.ts';
import { findEmploymentTypes } from '../find/employment.ts';
import { isCountry } from '../knowledge/countries.ts';
import { namesJob } from '../knowledge/job-titles.ts';
import type { Position, PropertyReading, SourceDocument } from '../types.ts';
import { formatDate, formatEmploymentType } from './format.ts';
import { shift, statements } from './text.ts';

/** A job board's header is this many blocks at most, and ends with the first one that reads as prose. */
const tallest = 12;
const prose = 120; // characters
/** `Full time`, `Permanent contract`: a kind of job takes few words. */
const mostWords = 3;
const workModes: Readonly<Record<string, readonly [string, string]>> = {
  remote: ['Remote', 'TELECOMMUTE'],
  hybrid: ['Hybrid', 'HYBRID'],
  'on-site': ['On site', 'ON_SITE'],
  onsite: ['On site', 'ON_SITE'],
};

/** `CDD de 12 mois`, `Teilzeit (20 h)`: what says how long and how much is no part of the kind. */
const measures = /\([^()]*\)|(?:de |auf |für )?\d+(?:[.,]\d+)?\s?\p{L}+(?:\/\p{L}+)?/gu;
/** `Lisbon`, `Frankfurt am Main`, `Brest (29)` */
const placeName =
  /^\p{Lu}[\p{L}'’.-]+(?:\s(?:am|an der|im|sur|en|la|le|sous|upon|\p{Lu}[\p{L}'’-]+)){0,3}(?:\s\(\d{2,5}\))?$/u;
/** `Posted 3 May 2026`, `Publiée le 3 mai 2026` */
const postedOn = /^(?:posted|postée?|publi(?:shed|ée?)|mise? en ligne|veröffentlicht|online seit)(?!\p{L})/iu;
/** What a header names beside company, place and kind. */
const department =
  /(?<!\p{L})(?:marketing|sales|vertrieb|engineering|finance|finanzen|it|hr|personal|people|operations|produktion|logisti[ck]s?|einkauf|design|legal|support|product|produkt|data|research|forschung|communication|kommunikation|production|achats|commercial|new|urgent|apply)(?!\p{L})/iu;

/**
 * What stands in the header without a label: `Full time`, `Hybrid`, `Baar, Zug, Switzerland`, each on a line or between marks; beside
 * the company of that name also a place without its country.
 */
export function readHeader(document: SourceDocument, organisation?: string): PropertyReading[] {
  const all = statements(document).slice(0, tallest);
  const end = all.findIndex(({ words, role }) => words.length > prose || (role !== 'other' && role !== 'container'));
  const header = all.slice(0, end < 0 ? all.length : end);
  return header.flatMap(({ block, words }) => {
    const chips = chipsOf(words).map((chip) => ({ ...chip, position: shift(chip, block.text.start) }));
    const read = chips.map((chip) => readChip(chip.words, chip.position));
    const rest = chips.filter((_, index) => read[index]?.length === 0);
    return [...read.flat(), ...placeBeside(rest, chips.length - rest.length, organisation)];
  });
}

/** Where a line holds the company and one thing that nothing else explains, that is the place. Inferred. */
function placeBeside(
  rest: readonly { readonly words: string; readonly position: Position }[],
  known: number,
  organisation: string | undefined,
): PropertyReading[] {
  const others = rest.filter(({ words }) => organisation === undefined || !words.includes(organisation));
  const [other] = others;
  const isPlace = other && others.length === 1 && (rest.length === 2 || known > 1) && placeName.test(other.words);
  if (!isPlace || department.test(other.words) || namesJob(other.words)) return [];
  const { words, position } = other;
  const inferred = 'the place, from its company in the header';
  return [{ property: 'jobLocation', text: words, value: words, basis: 'inferred', position, inferred }];
}

/** The parts of a line between bold marks, bars and bullets. */
function chipsOf(words: string): (Position & { words: string })[] {
  return [...words.matchAll(/(?:(?!\s[–—-]\s)[^*|·•+])+/gu)].flatMap((match) => {
    const chip = match[0].replace(/^\s*[–—-]\s/u, '').trim();
    const start = match.index + match[0].indexOf(chip);
    return chip === '' ? [] : [{ start, end: start + chip.length, words: chip }];
  });
}

function readChip(words: string, position: Position): PropertyReading[] {
  const mode = workModes[words.toLowerCase()];
  if (mode) return [{ property: 'jobLocationType', text: mode[0], value: mode[1], basis: 'stated', position }];
  const posted = postedOn.test(words) ? findDates(words)[0] : undefined;
  if (posted)
    return [{ property: 'datePosted', text: formatDate(posted.value), value: posted.value, basis: 'stated', position }];
  const parts = words.split(/,\s*/u);
  const isPlace =
    parts.length > 1 &&
    parts.length < 4 &&
    isCountry(parts.at(-1) ?? '') &&
    parts.every((part) => /^\p{Lu}/u.test(part));
  if (isPlace) return [{ property: 'jobLocation', text: words, value: words, basis: 'stated', position }];
  const bare = words.replaceAll(measures, '').trim();
  const kind = bare.split(/\s+/u).length <= mostWords ? findEmploymentTypes(bare)[0] : undefined;
  return kind
    ? [
        {
          property: 'employmentType',
          text: formatEmploymentType(kind.value),
          value: kind.value,
          basis: 'stated',
          position,
        },
      ]
    : [];
}
