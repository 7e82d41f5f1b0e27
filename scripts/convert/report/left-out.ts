import type { Span } from '../../../src/schemas/apparatus.ts';
import { lineStarts, pointAt } from '../position.ts';
import { quoted } from './printable.ts';
import { counted, ranges } from './words.ts';

/** Why words are left out, as a report says it; marks and blanks carry no words, and repeats are shown elsewhere. */
const reasons = new Map([
  ['navigation', 'as navigation'],
  ['promotion', 'as promotion'],
  ['keeper', 'by your .yaml'],
]);

/** A stretch of lines that was left out, with its first words. */
export interface LeftOut {
  readonly reason: string;
  /** `4` or `4–9`. */
  readonly lines: string;
  readonly words: string;
}

/** What is left out of a document, in its order; neighbouring lines with one reason are one stretch. */
export function leftOutOf({ value, spans }: { readonly value: string; readonly spans: readonly Span[] }): LeftOut[] {
  const starts = lineStarts(value);
  const found = new Map<string, Map<number, string>>();
  for (const { start, end, omission } of spans) {
    const reason = reasons.get(omission ?? '');
    if (reason === undefined) continue;
    const lines = found.get(reason) ?? new Map<number, string>();
    found.set(reason, lines);
    const last = pointAt(starts, end - 1).line;
    for (let line = pointAt(starts, start).line; line <= last; line += 1)
      lines.set(line, lines.get(line) ?? value.slice(Math.max(start, starts[line - 1] ?? 0), end));
  }
  return [...found].flatMap(([reason, lines]) =>
    ranges([...lines.keys()]).map((range) => ({
      reason,
      lines: range,
      words: lines.get(Number(range.split('–')[0])) ?? '',
    })),
  );
}

/** `as navigation: lines 1–4 “Skip to content”, 87 “Apply now”`, one text a reason; of many stretches the first `most` are named. */
export function leftOutLines(stretches: readonly LeftOut[], most = 4): string[] {
  return [...Map.groupBy(stretches, ({ reason }) => reason)].map(([reason, own]) => {
    const isOne = own.length === 1 && !own[0]?.lines.includes('–');
    const named = own.slice(0, most).map(({ lines, words }) => `${lines} ${quoted(words, 32)}`);
    const more = own.length > most ? ` and ${counted(own.length - most, 'more place', 'more places')}` : '';
    return `${reason}: ${isOne ? 'line' : 'lines'} ${named.join(', ')}${more}`;
  });
}
