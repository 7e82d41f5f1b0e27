import { fold } from './fold.ts';
import { type Found, foundAt } from './found.ts';
import { parseCount } from './number.ts';
import { type Groups, groupsOf, words, wordsAfter, wordsBefore } from './pattern.ts';
import { daysSomewhere, officeDays, type WorkMode, workModes } from './tables/work-modes.ts';

export { findPlaces } from './place.ts';

const named = workModes.map(({ mode, name, label }) => ({
  mode,
  /** `Remote`, `Fully remote`, `Hybrid working`, `On-site role`: a whole part of a value. `Remote sensing` is none. */
  whole: new RegExp(String.raw`^(?:(?:fully|100%)\s)?(?:${name})(?:[\s-](?:working|role|position|only|first))?$`, 'iu'),
  /** `Remote - Germany`, `Hybrid in London`: the first words of a value. */
  start: new RegExp(String.raw`^(?:${name})(?=\s?[-:—]\s|\s(?:in|within|from)\s)`, 'iu'),
  label: new RegExp(words(label).source, 'iu'),
}));

const inProse = [
  ...workModes.map(({ mode, prose }) => ({ pattern: words(prose), read: () => mode })),
  // The marks that recruiters leave for a job board: `#LI-Remote`.
  ...workModes.map(({ mode }) => ({ pattern: words(`#li-${mode.replace('-', '-?')}`), read: () => mode })),
  { pattern: words(daysSomewhere), read: modeOfDays },
  { pattern: words(officeDays), read: modeOfDays },
];

/** `not`, `no`, `isn't`, `without`, `if` a few words before: the mode is denied or left open. */
const deniedBefore = wordsBefore(
  String.raw`(?:not|no|non|never|\p{L}{2,6}n't|cannot|without|unless|whether|if|` +
    String.raw`nicht|kein\p{L}{0,2}|pas)\s[^.;,\n\r]{0,24}`,
);
const deniedAfter = wordsAfter(String.raw`\s(?:is\s|are\s)?(?:not|never|unavailable|impossible)`);

const yes = /^\s{0,9}(?:yes|y|true|ja|oui|✓|✔|100\s?%)\s{0,9}$/iu;
/** A value or title is short and no sentence; its commas part things. In a sentence only bars and brackets do. */
const longestValue = 80;
const partOfValue = /[^,;/|()·•\n\r+]{1,80}/gu;
const partOfSentence = /(?<=[|(·•]\s?)[^,;/|()·•\n\r+]{1,40}(?=[|)·•]|$)/gu;

interface Mention {
  readonly mode: WorkMode;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the work is done: `Remote`, `Hybrid (London)`, `3 days in the office`. The value of a label such as "Remote
 * job" is `Yes`. Of several that differ hybrid holds where it is named; else the text leaves the choice open and
 * nothing is found.
 */
export function findWorkMode(text: string, hint: { label?: string } = {}): Found<WorkMode> | undefined {
  const folded = fold(text);
  const mentions = yes.test(folded)
    ? labelMention(folded, hint.label)
    : [...partMentions(folded), ...proseMentions(folded)];
  const first = mentions.find(({ mode }) => mode === 'hybrid') ?? mentions[0];
  const isOpen = first?.mode !== 'hybrid' && mentions.some(({ mode }) => mode !== first?.mode);
  return first && !isOpen ? foundAt(first.mode, first.start, first.end) : undefined;
}

function labelMention(folded: string, label = ''): Mention[] {
  const mode = named.find((row) => row.label.test(fold(label)))?.mode;
  const start = folded.length - folded.trimStart().length;
  return mode ? [{ mode, start, end: folded.trimEnd().length }] : [];
}

function partMentions(folded: string): Mention[] {
  const isValue = folded.trim().length <= longestValue && !/[.!?]\s{0,3}$/.test(folded);
  const parts = isValue ? folded.replaceAll(' - ', ' | ').matchAll(partOfValue) : folded.matchAll(partOfSentence);
  const wholes = [...parts].flatMap(({ index, 0: part }) => {
    const start = index + part.length - part.trimStart().length;
    const end = index + part.trimEnd().length;
    return named.filter((row) => row.whole.test(part.trim())).map(({ mode }) => ({ mode, start, end }));
  });
  return wholes.length > 0 || !isValue ? wholes : startMention(folded);
}

function startMention(folded: string): Mention[] {
  const start = folded.length - folded.trimStart().length;
  return named.flatMap((row) => {
    const length = row.start.exec(folded.trimStart())?.[0].length;
    return length === undefined ? [] : [{ mode: row.mode, start, end: start + length }];
  });
}

function proseMentions(folded: string): Mention[] {
  return inProse.flatMap(({ pattern, read }) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const isDenied = deniedBefore.test(folded.slice(Math.max(0, start - 40), start));
      if (isDenied || deniedAfter.test(folded.slice(end, end + 20))) return [];
      return [{ mode: read(groupsOf(match)), start, end }];
    }),
  );
}

/** Five days in one place are the week; fewer are a hybrid. */
function modeOfDays({ days = '', home }: Groups): WorkMode {
  if (parseCount(days) !== 5) return 'hybrid';
  return home === undefined ? 'on-site' : 'remote';
}
