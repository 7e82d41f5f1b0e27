import { type DateHint, findDates } from '../find/date.ts';
import { aboutApplying, closingCue, startCue } from '../knowledge/prose-cues.ts';
import type { PropertyReading } from '../types.ts';
import { formatDate } from './format.ts';
import { reading } from './reading.ts';
import { type Statement, sentences } from './text.ts';

const aboutStart =
  /\b(?:start(?:s|ing)?|begin(?:s|ning)?|commenc\w+|join(?:ing)?|available|onwards?|(?:required|needed|work) (?:from|for)|as (?:from|of)|with effect from|ab|d[eè]s)\b/iu;
/** `start by 3 May`: the last day of something else than the time to apply. */
const beginning = /\b(?:start|begin|commenc|join)/iu;
/** What begins without the job: the readers' and the panel's dates. */
const otherStart =
  /\b(?:interviews?|reviews?|assessment|shortlist\w*|screening|selection|applications?|admissions?|deadline|clos(?:es?|ing)|apply|offers? (?:will|are)|panel|updated|revised|edited)\b/iu;
const closing = new RegExp(
  '\\b(?:clos(?:es?|ing)(?: date)?|deadline|appl(?:y|ications?) (?:by|before|until|no later than)|' +
    '(?:send|submit|email|apply)\\b[^.]{0,90}\\b(?:by|before|no later than|until)|' +
    'applications?\\b[^.]{0,50}\\b(?:due|received|submitted|accepted|open|close[sd]?|sent(?: in)?|by|until)|' +
    'posting (?:ends|expires)|expires?|last (?:day|date) to apply)\\b',
  'iu',
);
const notClosing = /\b(?:interviews?|start(?:s|ing)?|begin(?:s|ning)?|after|from|review\w*|held|assessment)\b/iu;
/** Characters between "apply by" and its date: a time and a weekday. */
const closingReach = 60;
const posted = /\b(?:posted|placed|published|listed|advertised|opened)(?: on| date)?:?\s*$/iu;
/** `June 3 – `: a date that ends with the next one. */
const rangeJoin = /^\s*(?:\([^()]*\)\s*)?(?:[-–—~]|to|until|till|through)\s*(?:the\s*)?$/iu;

/** The days that sentences give: when the job starts, when applications close, when it was posted. */
export function readDates(statement: Statement, hint: DateHint): PropertyReading[] {
  return sentences(statement.words).flatMap((sentence) => {
    const by = statement.block.text.start + sentence.start;
    const found = findDates(sentence.words, hint);
    return found.flatMap((each, index) => {
      const before = sentence.words.slice(found[index - 1]?.end ?? 0, each.start);
      const isEnd = index > 0 && rangeJoin.test(before);
      const property = isEnd ? undefined : propertyOf(statement, sentence.words, each.start);
      return property === undefined ? [] : [reading(property, by, each, formatDate(each.value))];
    });
  });
}

function propertyOf({ role }: Statement, words: string, start: number): string | undefined {
  const before = words.slice(0, start);
  const cue = [...before.matchAll(new RegExp(closing, 'giu'))].at(-1);
  const gap = cue ? before.slice(cue.index + cue[0].length) : '';
  if (cue && gap.length <= closingReach && !notClosing.test(gap)) return 'validThrough';
  const [near, reach] = [before.slice(-40), before.slice(-closingReach)];
  const isEnd = closingCue.test(reach) && !beginning.test(near);
  if (isEnd && (aboutApplying.test(words) || role === 'application')) return 'validThrough';
  if (posted.test(before)) return 'datePosted';
  if (isEnd || otherStart.test(before.slice(-90))) return undefined;
  return role === 'dates' || aboutStart.test(near) || startCue.test(near) ? 'jobStartDate' : undefined;
}
