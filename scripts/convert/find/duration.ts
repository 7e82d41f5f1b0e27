import { findExperience } from './experience.ts';
import { fold, inSmallLetters } from './fold.ts';
import { type Found, foundAt, outside, withoutOverlap } from './found.ts';
import { countPattern, parseCount } from './number.ts';
import { type Groups, groupsOf, isWhole, words, wordsAfter, wordsBefore } from './pattern.ts';
import { numberWords } from './tables/number-words.ts';
import { timeUnitOf, timeUnitPattern } from './tables/time-units.ts';

export { compareDurations } from './duration-compare.ts';

/** ISO 8601 durations, both ends inclusive; `null` where the text leaves an end open ("at least", "up to"). */
export interface Duration {
  readonly min: string | null;
  readonly max: string | null;
}

/** `six (6) months` */
const restated = String.raw`(?:\s?\([\p{L}\d-]{1,8}\))?`;
const afterBetween = String.raw`(?<=\b(?:between|zwischen|entre)\s.{1,12})`;
const joiner = `(?:[-—~]|to|or|bis|oder|à|ou|${afterBetween}(?:and|und|et))`;
const qualifier = String.raw`(?:(?:business|working|calendar|full|consecutive|whole)\s)?`;

/** `12 weeks`, `12-week`, `six (6) months`, `4-6 weeks`, `12- to 16-week`, `3 weeks to 3 months`, `6+ months`. */
const counted = new RegExp(
  String.raw`(?<![\p{L}\p{N}$€£¥#.,/-])(?<!\d:)` +
    String.raw`(?:(?<from>${countPattern})${restated}(?:-?\s?(?<fromUnit>${timeUnitPattern}))?` +
    String.raw`-?\s{0,2}${joiner}\s{0,2})?(?<to>${countPattern})${restated}(?<plus>\s?\+)?` +
    String.raw`[\s-]{0,3}${qualifier}(?<unit>${timeUnitPattern})`,
  'gu',
);
/** `an hour long`, `a year-long`: only here an article counts. */
const long = words(String.raw`an?\s(?<unit>hour|day|week|month|year)[\s-]?long`);

/** Whether a text has a count at all: most sentences have none, and the patterns above are dear. */
const mayCount = new RegExp(String.raw`\d|long|(?<!\p{L})(?:${[...numberWords.keys()].join('|')})`, 'iu');

const leastBefore = wordsBefore(
  String.raw`(?:at\sleast|minimum(?:\sof)?|min\.|no\sless\sthan|(?<!no\s)(?:more|longer)\sthan|` +
    String.raw`(?:(?:for|lasts?|takes?|is)\s)?(?:just|well|slightly)\sover|(?<=(?:for|lasts?|takes?)\s)over|mindestens|au\smoins|minimum\sde)(?:\san?)?\s{1,4}`,
);
const mostBefore = wordsBefore(
  String.raw`(?:up\sto|maximum(?:\sof)?|max\.|at\smost|no\s(?:more|longer)\sthan|(?<!no\s)less\sthan|within|` +
    String.raw`bis\szu|höchstens|maximal|jusqu'à|au\splus)(?:\san?)?\s{1,4}`,
);
const leastAfter = wordsAfter(String.raw`\s(?:or\s(?:more|longer|above)|and\s(?:more|above)|minimum)`);
const mostAfter = wordsAfter(String.raw`\s(?:or\s(?:less|shorter)|maximum)`);

/**
 * `past 5 years`, `every 2 weeks`, `aged 18 years`, `il y a 9 jours`, `vor 3 Tagen`: no length of anything on offer.
 */
const otherBefore = wordsBefore(
  String.raw`(?:past|last|next|previous|first|every|each|aged?|letzten|dernière?s|il\sy\sa|vor)\s{1,2}`,
);
const period = 'day|week|month|year|woche|monat|jahr|semaine|mois|an|(?:our\\s|the\\s)?office';
/** ` ago`, ` left`, ` old`, ` per week`, `/week`: a point in time, an age, a frequency. */
const otherAfter = wordsAfter(
  String.raw`'?\s?(?:ago|left|remaining|old|of\sage|or\solder|weekly|on-?site|` +
    String.raw`(?:(?:per|an?|each|every|pro|par|je|in\sthe|in|of)\s|/\s?)(?:${period}))`,
);
/**
 * ` degree`, ` paid sick leave`, ` of paid personal time`, ` holiday`: study, time off. A `12-week paid internship`
 * is neither.
 */
const otherThing = new RegExp(
  String.raw`^'?\s?(?:of\s)?(?:degree|bachelor|universit|college|diploma|holiday|leave|vacation|pto|time\soff|urlaub|` +
    String.raw`(?:paid|annual|sick|parental|personal)\s(?:\p{L}{1,12}\s){0,2}(?:leave|time|holidays?|vacation|days))`,
  'iu',
);
/** `9h à 17h`, `from 9h`: the time of day. */
const hoursOfDay = wordsBefore(String.raw`(?:à|de|dès|vers|um|at|from|until)\s`);

/**
 * How long something lasts, in minutes to years, as ISO 8601: `12-week`, `4 or 8 months`, `at least 3 months`, `six
 * Monate`. Ages, frequencies, time off, points in time and years of experience are no durations and are left out.
 */
export function findDurations(text: string): Found<Duration>[] {
  const folded = fold(text);
  if (!mayCount.test(folded)) return [];
  const findings = [...inSmallLetters(folded).matchAll(counted)].flatMap((match) => durationAt(folded, match) ?? []);
  const articles = [...folded.matchAll(long)].flatMap((match) => articleAt(match) ?? []);
  if (findings.length + articles.length === 0) return [];
  // A whole value such as `Minimum 2 years` may be either; under a label the caller knows which.
  const experience = findExperience(text).filter(({ start, end }) => !isWhole(folded, start, end));
  return outside(withoutOverlap([...findings, ...articles]), experience);
}

function durationAt(folded: string, match: RegExpExecArray): Found<Duration> | undefined {
  const groups = groupsOf(match);
  const end = match.index + match[0].length;
  const before = folded.slice(Math.max(0, match.index - 24), match.index);
  const after = folded.slice(end, end + 40);
  if (otherBefore.test(before) || otherAfter.test(after) || otherThing.test(after)) return undefined;
  if (isTimeOfDay(groups, before) || /^one\sday$/i.test(match[0])) return undefined;
  if (groups.from !== undefined) return rangeAt(groups, match.index, end);
  const value = iso(groups.to, groups.unit);
  if (value === undefined) return undefined;
  const least = leastBefore.exec(before)?.[0];
  const most = mostBefore.exec(before)?.[0];
  const start = match.index - (least ?? most ?? '').length;
  const isLeast = least !== undefined || groups.plus !== undefined || leastAfter.test(after);
  if (isLeast) return foundAt({ min: value, max: null }, start, end);
  const isMost = most !== undefined || mostAfter.test(after);
  return foundAt({ min: isMost ? null : value, max: value }, start, end);
}

function isTimeOfDay({ unit = '', fromUnit }: Groups, before: string): boolean {
  return unit.toLowerCase() === 'h' && (fromUnit !== undefined || hoursOfDay.test(before));
}

/** `4-6 weeks`, `3 weeks to 3 months`; `8-4 weeks` is no range. */
function rangeAt(
  { from = '', fromUnit, to = '', unit }: Groups,
  start: number,
  end: number,
): Found<Duration> | undefined {
  if (fromUnit === undefined && (parseCount(from) ?? 0) >= (parseCount(to) ?? 0)) return undefined;
  const min = iso(from, fromUnit ?? unit);
  const max = iso(to, unit);
  return min === undefined || max === undefined ? undefined : foundAt({ min, max }, start, end);
}

function articleAt(match: RegExpExecArray): Found<Duration> | undefined {
  const value = iso('1', groupsOf(match).unit);
  return value === undefined
    ? undefined
    : foundAt({ min: value, max: value }, match.index, match.index + match[0].length);
}

/** `P12W`, `PT45M`; `undefined` for none of a unit and for more of it than anything on offer lasts. */
function iso(count = '', word = ''): string | undefined {
  const number = parseCount(count);
  const unit = timeUnitOf(word);
  return number && unit && number <= unit.most ? `${unit.iso[0]}${number}${unit.iso[1]}` : undefined;
}
