import { findDurations } from '../find/duration.ts';
import { slice } from '../position.ts';
import type { Fact, Section, SourceDocument } from '../types.ts';

/** `3-5 interview rounds`, `one or two screening interviews`, `~90% of candidates` */
const counts =
  /(?:~|about |around |roughly )?\b(?:\d{1,3}(?:\s?[-–]\s?\d{1,3})?|one or two|two or three|three to five|\d to \d)\s?(?:%(?: of [\p{L}]+)?|(?:\p{L}+ ){0,2}(?:rounds|interviews|calls|sessions))/giu;
const most = 3;

/** Counts and durations that a stage's own text states, each once, in order: what a timeline shows under its name. */
export function measuresOf({ source, omissions }: SourceDocument, section: Section): Fact<string>[] {
  const omitted = new Set(omissions.map(({ start }) => start));
  const found = section.blocks
    .filter((block) => !omitted.has(block.text.start))
    .flatMap((block): Fact<string>[] => {
      const words = slice(source.value, block.text);
      const matches = [
        ...[...words.matchAll(counts)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
        ...findDurations(words).filter(({ value }) => /^PT?\d+[MWH]$/u.test(value.max ?? value.min ?? '')),
      ].sort((a, b) => a.start - b.start);
      return matches.map(({ start, end }) => ({
        value: words.slice(start, end).replaceAll(/(?<=\d)\s?-\s?(?=\d)/gu, '–'),
        basis: 'stated',
        position: { start: block.text.start + start, end: block.text.start + end },
      }));
    });
  return found.filter(({ value }, index) => found.findIndex((other) => other.value === value) === index).slice(0, most);
}
