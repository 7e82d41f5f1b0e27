import { fold } from './fold.ts';
import { type Found, foundAt } from './found.ts';
import { parseCount } from './number.ts';
import { daysSomewhere, officeDays, type WorkMode, workModes } from './tables/work-modes.ts';

export { findPlaces } from './place.ts';

type Groups = Partial<Record<string, string>>;

const named = workModes.map(({ mode, name }) => ({
  mode,
  /** `Remote`, `Fully remote`, `Hybrid working`, `On-site position`: a whole part of a value. `Remote sensing` is none. */
  whole: new RegExp(
    String.raw`^(?:(?:fully|100%|completely)\s)?(?:${name})(?:[\s-](?:working|work|role|position|job|model|only|first))?$`,
    'iu',
  ),
  /** `Remote - Germany`, `Hybrid in London`: the first words of a value. */
  start: new RegExp(String.raw`^(?:${name})(?=\s?[-:—]\s|\s(?:in|within|from)\s)`, 'iu'),
  label: new RegExp(`(?<!\\p{L})(?:${name})(?!\\p{L})`, 'iu'),
}));

const inProse = [
  ...workModes.map(({ mode, prose }) => ({ pattern: whole(prose), read: () => mode })),
  // The marks that recruiters leave for a job board: `#LI-Remote`.
  ...workModes.map(({ mode }) => ({ pattern: whole(`#li-${mode.replace('-', '-?')}`), read: () => mode })),
  { pattern: whole(daysSomewhere), read: modeOfDays },
  { pattern: whole(officeDays), read: modeOfDays },
];

/** `not`, `no`, `isn't`, `without` a few words before, or `is not possible` behind: the mode is denied or left open. */
const deniedBefore =
  /(?<!\p{L})(?:not|no|non|never|\p{L}{2,6}n't|cannot|without|unless|whether|if|nicht|kein\p{L}{0,2}|pas)\s[^.;,\n]{0,24}$/iu;
const deniedAfter = /^\s(?:is\s|are\s)?(?:not|never|unavailable|impossible)(?!\p{L})/iu;

const yes = /^\s{0,9}(?:yes|y|true|ja|oui|✓|✔|100\s?%)\s{0,9}$/iu;
/** A value or title is short and no sentence; its commas part things. In a sentence only bars and brackets do. */
const longestValue = 80;
const partOfValue = /[^,;/|()·•\n+]{1,80}/gu;
const partOfSentence = /(?<=[|(·•]\s?)[^,;/|()·•\n+]{1,40}(?=[|)·•]|$)/gu;

interface Mention {
  readonly mode: WorkMode;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the work is done: `Remote`, `Hybrid (London)`, `3 days in the office`. The value of a label such as "Remote job" is
 * `Yes`. Of several that differ hybrid holds where it is named; else the text leaves the choice open and nothing is found.
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
    const words = part.trim();
    const start = index + part.indexOf(words);
    return named.filter((row) => row.whole.test(words)).map(({ mode }) => ({ mode, start, end: start + words.length }));
  });
  return wholes.length > 0 || !isValue ? wholes : startMention(folded);
}

function startMention(folded: string): Mention[] {
  const start = folded.length - folded.trimStart().length;
  return named.flatMap((row) => {
    const words = row.start.exec(folded.trimStart())?.[0];
    return words === undefined ? [] : [{ mode: row.mode, start, end: start + words.length }];
  });
}

function proseMentions(folded: string): Mention[] {
  return inProse.flatMap(({ pattern, read }) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const start = match.index;
      const end = start + match[0].length;
      const isDenied =
        deniedBefore.test(folded.slice(Math.max(0, start - 40), start)) ||
        deniedAfter.test(folded.slice(end, end + 20));
      return isDenied ? [] : [{ mode: read(match.groups ?? {}), start, end }];
    }),
  );
}

/** Five days in one place are the week; fewer are a hybrid. */
function modeOfDays({ days = '', home }: Groups): WorkMode {
  if (parseCount(days) !== 5) return 'hybrid';
  return home === undefined ? 'on-site' : 'remote';
}

function whole(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?!\\p{L})`, 'giu');
}
