import { parseCount } from '../find/number.ts';
import { numberWords } from '../find/tables/number-words.ts';
import { slice } from '../position.ts';
import type { Position, Section, SourceDocument } from '../types.ts';
import { walk } from '../walk.ts';

/** A number of things that a text states: `1-2 coding problems`, `two medium-hard problems`. */
export interface Count extends Position {
  readonly min: number;
  readonly max: number;
  readonly text: string;
}

/** Two or more counts of the same things, one a range and one a number in it: one of them says more than the other can mean. */
export interface CountConflict {
  readonly property: string;
  readonly question: string;
  readonly counts: readonly Count[];
}

const number = String.raw`(?:\d{1,2}|${[...numberWords.keys()].join('|')})`;
/** `5-7 total interview stages`, `one or two problems`, `6 steps`: at most three words between number and noun. */
const counted = new RegExp(
  String.raw`\b(?<min>${number})(?:\s?(?:-|–|to|or)\s?(?<max>${number}))?\s(?:[\p{L}-]+\s){0,3}?(?<noun>stages?|steps?|phases?|problems?|exercises?)\b`,
  'giu',
);
const aboutProcess = /\b(?:interview\w*|hiring|recruit\w*|selection|process|offer)\b/iu;
const rows: readonly { property: string; question: string; noun: RegExp; isWholeDocument: boolean }[] = [
  {
    property: 'numberOfStages',
    question: 'How many stages are there?',
    noun: /^(?:stage|step|phase)s?$/iu,
    isWholeDocument: true,
  },
  {
    property: 'numberOfProblems',
    question: 'How many problems must be solved?',
    noun: /^(?:problem|exercise)s?$/iu,
    isWholeDocument: false,
  },
];

/** Counts of a guide that cannot both be meant: of stages anywhere in it, of problems within one section. */
export function countConflicts({ source, root, omissions }: SourceDocument): CountConflict[] {
  const omitted = new Set(omissions.map(({ start }) => start));
  const sections = walk(root).map((section) => blockCounts(source.value, section, omitted));
  return rows.flatMap(({ property, question, noun, isWholeDocument }) => {
    const groups = isWholeDocument ? [sections.flat()] : sections;
    return groups
      .map((group) =>
        distinct(group.filter((count) => noun.test(count.noun) && (!isWholeDocument || count.isAboutProcess))),
      )
      .filter(isConflict)
      .map((counts) => ({ property, question, counts }));
  });
}

interface NounCount extends Count {
  readonly noun: string;
  readonly isAboutProcess: boolean;
}

function blockCounts(value: string, section: Section, omitted: ReadonlySet<number>): NounCount[] {
  const blocks = [...(section.heading ? [section.heading] : []), ...section.blocks].filter(
    (block) => !omitted.has(block.text.start),
  );
  return blocks.flatMap((block) => {
    const words = slice(value, block.text);
    return [...words.matchAll(counted)].map((match): NounCount => {
      const { min = '', max = min, noun = '' } = match.groups ?? {};
      const start = block.text.start + match.index;
      return {
        min: Number(parseCount(min)),
        max: Number(parseCount(max)),
        noun,
        text: match[0],
        start,
        end: start + match[0].length,
        isAboutProcess: aboutProcess.test(words),
      };
    });
  });
}

function distinct(counts: readonly NounCount[]): NounCount[] {
  return counts.filter(
    (count, index) => counts.findIndex(({ min, max }) => min === count.min && max === count.max) === index,
  );
}

function isConflict(counts: readonly Count[]): boolean {
  return counts.some(
    (range) =>
      range.min < range.max &&
      counts.some((one) => one.min === one.max && range.min <= one.min && one.max <= range.max),
  );
}
