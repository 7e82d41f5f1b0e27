import { yearOf } from './calendar.ts';
import { fold } from './fold.ts';
import { type Found, foundAt, withoutOverlap } from './found.ts';
import { groupsOf } from './pattern.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A season of a year: no date, because the hemispheres and the universities disagree about its months. */
export interface SeasonOfYear {
  readonly season: Season;
  readonly year: number;
}

const names: Readonly<Record<Season, string>> = {
  spring: 'spring|frühjahr|frühling|printemps',
  summer: 'summer|sommer|été',
  autumn: 'fall|autumn|herbst|automne',
  winter: 'winter|hiver',
};
const anyName = Object.values(names).join('|');

/** `Summer 2026`, `Fall '26`, `Summer/Fall 2026`, `Summer or Fall 2026`. `in fall` names no year. */
const seasonYear = new RegExp(
  String.raw`(?<!\p{L})(?:(?<first>${anyName})\s?(?:[/&-]|or|and|oder|und|ou|et)\s?)?` +
    String.raw`(?<season>${anyName}),?\s{1,2}(?:of\s)?(?<year>20\d{2}|'\d{2})(?!\d)`,
  'giu',
);
/** `2026 Summer`. `2024 Spring Boot` is a library. */
const yearSeason = new RegExp(
  String.raw`(?<![\p{L}\p{N}.:/-])(?<year>20\d{2})\s(?<season>${anyName})` +
    String.raw`(?!\p{L}|\s(?:boot|cloud|data|framework|mvc|security))`,
  'giu',
);

/**
 * The seasons that `text` names with their year. Of `Summer/Fall 2026` both, the year of the first marked as
 * inferred.
 */
export function findSeasons(text: string): Found<SeasonOfYear>[] {
  const folded = fold(text);
  const findings = [seasonYear, yearSeason].flatMap((pattern) => [...folded.matchAll(pattern)].flatMap(seasonsOf));
  return withoutOverlap(findings);
}

function seasonsOf(match: RegExpExecArray): Found<SeasonOfYear>[] {
  const { first, season: word = '', year: digits = '' } = groupsOf(match);
  const [start, end, year] = [match.index, match.index + match[0].length, yearOf(digits)];
  const season = seasonOf(word);
  if (first === undefined) return [foundAt({ season, year }, start, end)];
  const second = start + match[0].indexOf(word, first.length);
  return [
    foundAt({ season: seasonOf(first), year }, start, start + first.length, 'year, from the season after it'),
    foundAt({ season, year }, second, end),
  ];
}

function seasonOf(word: string): Season {
  if (isNamed(word, 'spring')) return 'spring';
  if (isNamed(word, 'summer')) return 'summer';
  return isNamed(word, 'autumn') ? 'autumn' : 'winter';
}

const isNamed = (word: string, season: Season) => names[season].split('|').includes(word.toLowerCase());
