import { findDates } from '../find/date.ts';
import { aboutApplying, closingCue } from '../knowledge/prose-cues.ts';
import type { PropertyReading } from '../types.ts';
import { formatDate } from './format.ts';
import { type Statement, sentences, shift } from './text.ts';

const reach = 60; // characters before a date in which its cue stands

/** The last day to apply that sentences name. A date counts where its own sentence speaks of applying and ends the time for it. */
export function readClosing(statements: readonly Statement[]): PropertyReading[] {
  return statements.flatMap(({ block, words, role }) =>
    sentences(words).flatMap((sentence) => {
      if (!aboutApplying.test(sentence.words) && role !== 'application') return [];
      return findDates(sentence.words)
        .filter(({ start }) => isClosing(sentence.words, start))
        .map(
          ({ value, start, end, inferred }): PropertyReading => ({
            property: 'validThrough',
            value,
            text: formatDate(value),
            basis: 'stated',
            position: shift({ start, end }, block.text.start + sentence.start),
            ...(inferred === undefined ? {} : { inferred }),
          }),
        );
    }),
  );
}

/** Whether the words before a date in its sentence make it a last day. */
export function isClosing(words: string, start: number): boolean {
  return closingCue.test(words.slice(Math.max(0, start - reach), start));
}
