import { findEmploymentTypes } from '../find/employment.ts';
import { isCountry } from '../knowledge/countries.ts';
import type { Position, PropertyReading, SourceDocument } from '../types.ts';
import { formatEmploymentType } from './format.ts';
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

/** What stands in the header without a label: `Full time`, `Hybrid`, `Baar, Zug, Switzerland`, each on a line or between marks. */
export function readHeader(document: SourceDocument): PropertyReading[] {
  const all = statements(document).slice(0, tallest);
  const end = all.findIndex(({ words, role }) => words.length > prose || (role !== 'other' && role !== 'container'));
  const header = all.slice(0, end < 0 ? all.length : end);
  return header.flatMap(({ block, words }) =>
    chipsOf(words).flatMap((chip) => readChip(chip.words, shift(chip, block.text.start))),
  );
}

/** The parts of a line between bold marks, bars and bullets. */
function chipsOf(words: string): (Position & { words: string })[] {
  return [...words.matchAll(/[^*|·•+]+/gu)].flatMap((match) => {
    const chip = match[0].trim();
    const start = match.index + match[0].indexOf(chip);
    return chip === '' ? [] : [{ start, end: start + chip.length, words: chip }];
  });
}

function readChip(words: string, position: Position): PropertyReading[] {
  const mode = workModes[words.toLowerCase()];
  if (mode) return [{ property: 'jobLocationType', text: mode[0], value: mode[1], basis: 'stated', position }];
  const parts = words.split(/,\s*/u);
  const isPlace =
    parts.length > 1 &&
    parts.length < 4 &&
    isCountry(parts.at(-1) ?? '') &&
    parts.every((part) => /^\p{Lu}/u.test(part));
  if (isPlace) return [{ property: 'jobLocation', text: words, value: words, basis: 'stated', position }];
  const kind = words.split(/\s+/u).length <= mostWords ? findEmploymentTypes(words)[0] : undefined;
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
