import type { Position } from '../types.ts';
import { findExperience } from './experience.ts';
import { fold } from './fold.ts';
import { type Found, foundAt, groupsOf, outside, withoutOverlap } from './found.ts';
import { countPattern, parseCount } from './number.ts';
import { timeUnitOf, timeUnitPattern } from './tables/time-units.ts';

export { compareDurations } from './duration-compare.ts';

/** ISO 8601 durations, both ends inclusive; `null` where the text leaves an end open ("at least", "up to"). */
export interface Duration {
  readonly min: string | null;
  readonly max: string | null;
}

const restated = String.raw`(?:\s?\([\p{L}\d-]{1,8}\))?`;
const joiner = String.raw`(?:[-—~]|to|or|bis|oder|à|ou|(?<=\b(?:between|zwischen|entre)\s.{1,12})(?:and|und|et))`;
const qualifier = String.raw`(?:(?:business|working|calendar|full|consecutive|whole)\s)?`;

/** `12 weeks`, `12-week`, `six (6) months`, `4-6 weeks`, `12- to 16-week`, `3 weeks to 3 months`, `6+ months`. */
const counted = new RegExp(
  String.raw`(?<![\p{L}\p{N}$€£¥#.,/-])(?<!\d:)` +
    String.raw`(?:(?<from>${countPattern})${restated}(?:-?\s?(?<fromUnit>${timeUnitPattern}))?-?\s{0,2}${joiner}\s{0,2})?` +
    String.raw`(?<to>${countPattern})${restated}(?<plus>\s?\+)?[\s-]{0,3}${qualifier}(?<unit>${timeUnitPattern})`,
  'giu',
);
/** `an hour long`, `a year-long`: only here an article counts. */
const long = /(?<!\p{L})an?\s(?<unit>hour|day|week|month|year)[\s-]?long(?!\p{L})/giu;

const leastBefore =
  /(?<!\p{L})(?:at\sleast|minimum(?:\sof)?|min\.|no\sless\sthan|more\sthan|longer\sthan|mindestens|au\smoins|minimum\sde)(?:\san?)?\s{1,2}$/iu;
const mostBefore =
  /(?<!\p{L})(?:up\sto|maximum(?:\sof)?|max\.|at\smost|no\s(?:more|longer)\sthan|less\sthan|within|bis\szu|höchstens|maximal|jusqu'à|au\splus)(?:\san?)?\s{1,2}$/iu;
const leastAfter = /^\s(?:or\s(?:more|longer|above)|and\s(?:more|above)|minimum(?!\p{L}))/iu;
const mostAfter = /^\s(?:or\s(?:less|shorter)|maximum(?!\p{L}))/iu;

/** `past 5 years`, `every 2 weeks`, `aged 18 years`: no length of anything that a posting offers. */
const otherBefore = /(?<!\p{L})(?:past|last|next|previous|first|every|each|aged?|letzten|dernière?s)\s{1,2}$/iu;
/** ` ago`, ` old`, ` per week`, `/week`, ` a week`: a point in time, an age, a frequency. */
const otherAfter =
  /^'?\s?(?:ago|old|of\sage|or\solder|(?:(?:per|an?|each|every|pro|par|je|in\sthe|in|of)\s|\/\s?)(?:day|week|month|year|woche|monat|jahr|semaine|mois|an|(?:our\s|the\s)?office)|weekly|on-?site)(?!\p{L})/iu;
/** ` degree`, ` paid sick leave`, ` of paid personal time`, ` holiday`: a course of study, time off. `12-week paid internship` is neither. */
const otherThing =
  /^'?\s?(?:of\s)?(?:(?:paid|annual|sick|parental|personal)\s(?:\p{L}{1,12}\s){0,2}(?:leave|time|holidays?|days|off)|degree|bachelor|universit|college|diploma|holiday|leave|vacation|pto|time\soff|urlaub)/iu;

/**
 * How long something lasts, in minutes to years, as ISO 8601: `12-week`, `4 or 8 months`, `at least 3 months`, `six Monate`.
 * Ages, frequencies, time off, points in time and years of experience are no durations and are left out.
 */
export function findDurations(text: string): Found<Duration>[] {
  const folded = fold(text);
  const findings = [...folded.matchAll(counted)].flatMap((match) => durationAt(folded, match) ?? []);
  const articles = [...folded.matchAll(long)].flatMap((match) => articleAt(match) ?? []);
  // A whole value such as `Minimum 2 years` may be either; under a label the caller knows which.
  const isWhole = ({ start, end }: Position) => folded.slice(0, start).trim() === '' && folded.slice(end).trim() === '';
  const experience = findExperience(text).filter((finding) => !isWhole(finding));
  return outside(withoutOverlap([...findings, ...articles]), experience);
}

function durationAt(folded: string, match: RegExpExecArray): Found<Duration> | undefined {
  const end = match.index + match[0].length;
  const before = folded.slice(Math.max(0, match.index - 24), match.index);
  const after = folded.slice(end, end + 40);
  if (otherBefore.test(before) || otherAfter.test(after) || otherThing.test(after)) return undefined;
  // "One day" is an idiom more often than a length.
  if (/^one\sday$/i.test(match[0])) return undefined;
  const groups = groupsOf(match);
  if (groups.from !== undefined) return rangeAt(groups, match.index, end);
  const value = iso(groups.to, groups.unit);
  if (value === undefined) return undefined;
  const least = leastBefore.exec(before)?.[0];
  const most = mostBefore.exec(before)?.[0];
  const start = match.index - (least ?? most ?? '').length;
  if (least !== undefined || groups.plus !== undefined || leastAfter.test(after))
    return foundAt({ min: value, max: null }, start, end);
  if (most !== undefined || mostAfter.test(after)) return foundAt({ min: null, max: value }, start, end);
  return foundAt({ min: value, max: value }, start, end);
}

/** `4-6 weeks`, `3 weeks to 3 months`; `8-4 weeks` is no range. */
function rangeAt(groups: Partial<Record<string, string>>, start: number, end: number): Found<Duration> | undefined {
  const { from = '', fromUnit, to = '', unit } = groups;
  if (fromUnit === undefined && (parseCount(from) ?? 0) >= (parseCount(to) ?? 0)) return undefined;
  const min = iso(from, fromUnit ?? unit);
  const max = iso(to, unit);
  return min === undefined || max === undefined ? undefined : foundAt({ min, max }, start, end);
}

function articleAt(match: RegExpExecArray): Found<Duration> | undefined {
  const value = iso('1', match.groups?.unit);
  return value === undefined
    ? undefined
    : foundAt({ min: value, max: value }, match.index, match.index + match[0].length);
}

/** `P12W`, `PT45M`; `undefined` for none of a unit. */
function iso(count = '', unit = ''): string | undefined {
  const number = parseCount(count);
  const forms = timeUnitOf(unit);
  return number && forms ? `${forms.iso[0]}${number}${forms.iso[1]}` : undefined;
}
