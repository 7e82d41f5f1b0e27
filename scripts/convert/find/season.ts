import { yearOf } from './calendar.ts';
import { fold } from './fold.ts';
import { type Found, foundAt, groupsOf, withoutOverlap } from './found.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A season of a year: no date, because the hemispheres and the universities disagree about its months. */
export interface SeasonOfYear {
  readonly season: Season;
  readonly year: number;
}

const seasons: Readonly<Record<string, Season>> = {
  spring: 'spring',
  frühjahr: 'spring',
  frühling: 'spring',
  printemps: 'spring',
  summer: 'summer',
  sommer: 'summer',
  été: 'summer',
  fall: 'autumn',
  autumn: 'autumn',
  herbst: 'autumn',
  automne: 'autumn',
  winter: 'winter',
  hiver: 'winter',
};
const name = Object.keys(seasons).join('|');
const year = String.raw`(?:20\d{2}|'\d{2})(?!\d)`;

/** `Summer 2026`, `Fall '26`, `Summer/Fall 2026`, `Summer or Fall 2026`. `in fall` names no year. */
const seasonYear = new RegExp(
  String.raw`(?<!\p{L})(?:(?<first>${name})\s?(?:/|-|&|or|and|oder|und|ou|et)\s?)?(?<season>${name}),?\s{1,2}(?:of\s)?(?<year>${year})`,
  'giu',
);
/** `2026 Summer`. `2024 Spring Boot` is a library. */
const yearSeason = new RegExp(
  String.raw`(?<![\p{L}\p{N}.:/-])(?<year>20\d{2})\s(?<season>${name})(?!\p{L}|\s(?:boot|cloud|data|framework|mvc|security))`,
  'giu',
);

/** The seasons that `text` names with their year. Of `Summer/Fall 2026` both, the year of the first marked as inferred. */
export function findSeasons(text: string): Found<SeasonOfYear>[] {
  const folded = fold(text);
  const findings = [seasonYear, yearSeason].flatMap((pattern) => [...folded.matchAll(pattern)].flatMap(seasonsOf));
  return withoutOverlap(findings);
}

function seasonsOf(match: RegExpExecArray): Found<SeasonOfYear>[] {
  const { first, season = '', year: digits = '' } = groupsOf(match);
  const end = match.index + match[0].length;
  const whole = { season: seasons[season.toLowerCase()] as Season, year: yearOf(digits) };
  if (first === undefined) return [foundAt(whole, match.index, end)];
  const other = { season: seasons[first.toLowerCase()] as Season, year: whole.year };
  const start = match.index + match[0].toLowerCase().indexOf(season.toLowerCase(), first.length);
  return [
    foundAt(other, match.index, match.index + first.length, 'year, from the season after it'),
    foundAt(whole, start, end),
  ];
}
