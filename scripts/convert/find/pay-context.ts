import type { Position } from '../types.ts';
import { inSmallLetters } from './fold.ts';
import { unitAt } from './money.ts';
import { otherMoney, payLabels, payWords, topics } from './tables/pay-cues.ts';
import { type PayUnit, payUnits } from './tables/pay-units.ts';

/** A word that decides about the amounts near it, or the end of a sentence, past which no word reaches. */
export interface Cue extends Position {
  readonly kind: 'pay' | 'other' | 'topic' | 'stop';
  /** Pay: the unit of time in it or behind it: `hourly rate`, `Stundenlohn`, `Compensation (annually)`. */
  readonly unit?: PayUnit;
}

const adjectives = payUnits.map(({ adjective }) => adjective).join('|');
const compounds = payUnits.map(({ compound }) => compound).join('|');
/** What may stand between `annual` and `salary`, and behind the latter. */
const between = String.raw`(?:(?:base|basic|gross|us|uk|u\.s\.|national|full-time|fte|starting|target|total|fixed|cash|net|brutto|brute?)\s){0,3}`;
const behind = String.raw`(?:\s(?:range|rates?|scale|band|package|description|details))?`;
const abbreviation = String.raw`approx|ca|min|max|mind|incl|inkl|est|etc|std|hr|yr|no|nr|e\.g|i\.e|p\.a|z\.b`;
const stop = String.raw`(?<!(?:^|[^\p{L}])(?:${abbreviation}))[.!?](?=\s{1,4}\p{Ll}|\s{0,4}$)|[;|•·]`;
const pay = String.raw`(?:${compounds}|(?:(?:${adjectives})\s${between})?(?:${payWords}))${behind}`;

const cue = new RegExp(
  String.raw`(?<stop>${stop})|${payLabels}|(?<!\p{L})(?:(?<other>${otherMoney})|(?<topic>${topics})|${pay})(?!\p{L})`,
  'gu',
);
const unitsWithin = payUnits.map(({ unit, adjective, compound }) => ({
  unit,
  pattern: new RegExp(String.raw`^(?:(?:${adjective})\s|(?:${compound})(?!\p{L}))`, 'u'),
}));

/** The deciding words of `folded`, in order, in capitals or not. */
export function findCues(folded: string): Cue[] {
  const small = inSmallLetters(folded);
  return [...small.matchAll(cue)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const kind = (['stop', 'other', 'topic'] as const).find((name) => match.groups?.[name] !== undefined);
    if (kind) return { kind, start, end };
    const unit = unitsWithin.find(({ pattern }) => pattern.test(match[0]))?.unit ?? unitAt(small, end)?.unit;
    return { kind: 'pay', start, end, ...(unit && { unit }) };
  });
}

/** A word farther off than this speaks of something else. */
const reachBefore = 240;
const reachAfter = 40;
const reachOfTopic = 15;
/** A comma, a dash, a conjunction: what follows is another matter (`$45 an hour plus a housing stipend`). */
const parting =
  /[,.:()+&—]|\s-\s|(?<!\p{L})(?:and|plus|with|but|while|depending|dependent|based|und|sowie|et|avec)(?!\p{L})/iu;

/**
 * The cue that decides about the amount at `position`: the first behind it, where nothing parts them, else the
 * nearest before it in its sentence. `undefined` where no word does.
 */
export function decidingCue(folded: string, cues: readonly Cue[], position: Position): Cue | undefined {
  const after = cues[firstFrom(cues, position.end)];
  if (after && isRightBehind(folded, position, after)) return after;
  for (let index = firstFrom(cues, position.start) - 1; index >= 0; index--) {
    const before = cues[index];
    if (!before || before.kind === 'stop' || position.start - before.end > reachBefore) return undefined;
    if (before.end > position.start) continue;
    if (before.kind !== 'topic' || isRightBefore(folded, before, position)) return before;
  }
  return undefined;
}

function isRightBehind(folded: string, { end }: Position, after: Cue): boolean {
  return after.kind !== 'stop' && after.start - end <= reachAfter && !parting.test(folded.slice(end, after.start));
}

function isRightBefore(folded: string, before: Cue, { start }: Position): boolean {
  return start - before.end <= reachOfTopic && !/[,(]|\s-\s/.test(folded.slice(before.end, start));
}

/** The index of the first cue that begins at `offset` or later. */
function firstFrom(cues: readonly Cue[], offset: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
