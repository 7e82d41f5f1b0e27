import { fold } from './fold.ts';
import { type Found, foundAt, groupsOf } from './found.ts';
import { parseCount } from './number.ts';

export { findPlaces } from './place.ts';

/** Where the work is done. */
export type WorkMode = 'remote' | 'hybrid' | 'on-site';

const remote = String.raw`remote|telecommut(?:e|ing)|home-?\s?based|work\sfrom\s(?:home|anywhere)|wfh|télétravail|homeoffice`;
const hybrid = String.raw`hybrid(?:e|es)?`;
const onSite = String.raw`on-?\s?site|in-?\s?office|in-?\s?person|office-?\s?based|présentiel|vor\sort|in\sthe\soffice`;
const modes = String.raw`(?:(?<remote>${remote})|(?<hybrid>${hybrid})|(?<onSite>${onSite}))`;

/** `Remote`, `Fully remote`, `Hybrid working`, `On-site position`: a whole part of a value. `Remote sensing` is none. */
const wholePart = new RegExp(
  String.raw`^(?:(?:fully|100%|completely)\s)?${modes}(?:[\s-](?:working|work|role|position|job|model|only|first))?$`, 'iu',
);
/** `Remote - Germany`, `Hybrid in London`, `On-site: Zug`: the first words of a value. */
const partStart = new RegExp(String.raw`^${modes}(?=\s?[-:—]\s|\s(?:in|within|from)\s)`, 'iu');
/** `#LI-Remote`: the mark that recruiters leave for a job board. */
const tag = /#li-(?:(?<remote>remote)|(?<hybrid>hybrid)|(?<onSite>on-?site))(?!\p{L})/giu;

/** `fully remote`, `remote-first`, `remote position`, `the role is remote`; not `remote sensing`, `remote teams`. */
const remoteProse = new RegExp(
  String.raw`(?<!\p{L})(?:(?:fully|100%|completely|entirely|permanently)[\s-]remote(?!\s(?:control|sens))|remote-first` +
    String.raw`|remote\s(?:position|role|job|opportunity|internship|contract)(?!\p{L})|(?:position|role|job|internship)\sis\s(?:a\s)?remote(?!\p{L}|ly)` +
    String.raw`|work(?:ing)?\s(?:fully\s|entirely\s)remotely|work\sfrom\sanywhere|100\s?%\s(?:télétravail|homeoffice|remote))`,
  'giu',
);
/** `hybrid working`, `hybrid role`; not `hybrid cloud`, `hybrid vehicles`. */
const hybridProse =
  /(?<!\p{L})hybrid(?:e[snr]?)?(?:[\s/-](?:flexible|remote|office))?[\s-](?:work(?:ing|place)?|role|position|job|schedule|arrangement|policy|set-?up|basis|arbeit\p{L}{0,8})(?!\p{L})|(?<!\p{L})(?:role|position|job|internship)\sis\s(?:a\s)?hybrid(?!\p{L})/giu;
/** `on-site position`, `this role is office-based`; not `on-site gym`, `on-site interview`. */
const onSiteProse =
  /(?<!\p{L})(?:(?:fully|100%)\s)?(?:on-?\s?site|in-office|in-person|office-based)\s(?:position|role|job|internship|opportunity|only)(?!\p{L})|(?:position|role|job|internship)\sis\s(?:fully\s|100%\s)?(?:on-?\s?site|in-office|in-person|office-based)(?!\p{L})/giu;
/** `2 days in the office`, `three days a week on-site`, `2 days per week from home`, `2 jours de télétravail`, `2 Tage Homeoffice`. */
const days =
  /(?<![\p{L}\p{N}.-])(?<days>[1-5]|one|two|three|four|five|deux|trois|zwei|drei)(?:\s?(?:-|to|or)\s?(?:[2-5]|two|three|four|five))?\s?(?:days?|jours?|tage?)(?:\s?(?:\/|a|per|each|every|pro|par)\s?(?:week|woche|semaine))?\s(?:(?<office>(?:in|at|from)\s(?:the|our|an)\s(?:\p{L}{1,12}\s)?office|in-office|on-?\s?site)|(?<home>(?:working\s)?from\shome|remote(?:ly)?|de\stélétravail|homeoffice))(?!\p{L})/giu;
/** `in the office 3 days a week` */
const officeDays = /(?<!\p{L})in\s(?:the|our)\soffice\s(?:at\sleast\s)?(?<days>[1-5]|one|two|three|four|five)\sdays?(?:\s(?:a|per|each)\sweek)?/giu;

/** `not`, `no`, `isn't`, `without`, within a few words: the mode is spoken of, and denied or left open. */
const deniedBefore = /(?<!\p{L})(?:not|no|non|never|\p{L}{2,6}n't|cannot|without|unless|whether|if|nicht|kein\p{L}{0,2}|pas)\s[^.;,\n]{0,24}$/iu;
const deniedAfter = /^\s(?:is|are|work\sis)?\s?(?:not|never|un(?:available|able)|impossible)(?!\p{L})/iu;

const yes = /^\s*(?:yes|y|true|ja|oui|✓|✔|100\s?%)\s*$/iu;
const labelModes = new RegExp(modes, 'iu');

interface Mention {
  readonly mode: WorkMode;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the work is done: `Remote`, `Hybrid (London)`, `3 days in the office`. The value of a label such as "Remote job" is
 * `Yes`. Of several that differ, hybrid holds where it is named; else the text leaves the choice open and nothing is found.
 */
export function findWorkMode(text: string, hint: { label?: string } = {}): Found<WorkMode> | undefined {
  const folded = fold(text);
  if (yes.test(folded)) return fromLabel(folded, hint.label);
  const mentions = [...partMentions(folded), ...proseMentions(folded)].sort((a, b) => a.start - b.start);
  const first = mentions.find(({ mode }) => mode === 'hybrid') ?? mentions[0];
  const isOpen = first?.mode !== 'hybrid' && mentions.some(({ mode }) => mode !== first?.mode);
  return first && !isOpen ? foundAt(first.mode, first.start, first.end) : undefined;
}

function fromLabel(folded: string, label = ''): Found<WorkMode> | undefined {
  const match = labelModes.exec(fold(label));
  const words = folded.trim();
  const start = folded.indexOf(words);
  return match ? foundAt(modeOf(groupsOf(match)), start, start + words.length) : undefined;
}

const modeOf = (groups: Partial<Record<string, string>>): WorkMode =>
  groups.remote !== undefined ? 'remote' : groups.hybrid !== undefined ? 'hybrid' : 'on-site';

/** A value or title is short and no sentence; its commas part things. In a sentence only bars and brackets do. */
const longestValue = 80;

function partMentions(folded: string): Mention[] {
  const isValue = folded.trim().length <= longestValue && !/[.!?]\s*$/.test(folded);
  const parts = isValue ? folded.replaceAll(' - ', ' | ').matchAll(/[^,;/|()·•\n+]{1,60}/gu) : folded.matchAll(/(?<=[|(·•]\s?)[^,;/|()·•\n+]{1,40}(?=[|)·•]|$)/gu);
  return [...parts].flatMap(({ index, 0: part }) => {
    const words = part.trim();
    const match = wholePart.exec(words) ?? (isValue && folded.slice(0, index).trim() === '' ? partStart.exec(words) : null);
    const start = index + part.indexOf(words);
    return match ? [{ mode: modeOf(groupsOf(match)), start, end: start + match[0].length }] : [];
  });
}

function proseMentions(folded: string): Mention[] {
  const daysMode = (groups: Partial<Record<string, string>>): WorkMode => parseCount(groups.days ?? '') === 5 ? groups.home === undefined ? 'on-site' : 'remote' : 'hybrid';
  const rows: readonly (readonly [RegExp, (groups: Partial<Record<string, string>>) => WorkMode])[] = [
    [tag, modeOf], [remoteProse, () => 'remote'], [hybridProse, () => 'hybrid'], [onSiteProse, () => 'on-site'],
    [days, daysMode], [officeDays, daysMode],
  ];
  return rows.flatMap(([pattern, read]) => [...folded.matchAll(pattern)].flatMap((match) => {
    const end = match.index + match[0].length;
    const isDenied = deniedBefore.test(folded.slice(Math.max(0, match.index - 40), match.index)) || deniedAfter.test(folded.slice(end, end + 20));
    return isDenied ? [] : [{ mode: read(groupsOf(match)), start: match.index, end }];
  }));
}
