import { lineStarts, pointAt } from '../position.ts';
import { quoted } from './printable.ts';
import { type DocumentView, offsetsOf } from './views.ts';
import { inSentence } from './words.ts';

/** A fact that the words alone do not give. */
export interface Conclusion {
  /** `closes`: the fact's anchor, by which a .yaml names it. */
  readonly id: string;
  /** `pay: $20 an hour (the currency, from the sign)` */
  readonly fact: string;
  /** The value alone. */
  readonly text: string;
  readonly line?: number;
  /** The words that it was concluded from. */
  readonly words?: string;
}

/** The facts of a document that a rule concluded, wholly or in part, in a reader's order. */
export function conclusionsOf({ facts, source: { value } }: DocumentView): Conclusion[] {
  const starts = lineStarts(value);
  return facts.flatMap(({ id, label, readings }) =>
    readings
      .filter(({ basis, inferred }) => basis === 'inferred' || inferred !== undefined)
      .map(({ text, inferred, from }): Conclusion => {
        const place = from === undefined ? undefined : offsetsOf(from);
        const why = inferred === undefined ? '' : ` (${inferred})`;
        return {
          id,
          text,
          fact: `${inSentence(label)}: ${text}${why}`,
          ...(place ? { line: pointAt(starts, place.start).line, words: value.slice(place.start, place.end) } : {}),
        };
      }),
  );
}

/** `pay: $20 an hour (the currency, from the sign), line 12 “$20/hr”` */
export function conclusionLine({ fact, line, words = '' }: Conclusion): string {
  return line === undefined ? fact : `${fact}, line ${line} ${quoted(words)}`;
}
