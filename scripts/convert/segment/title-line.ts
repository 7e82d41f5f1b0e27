import { genderMark } from '../knowledge/gender-mark.ts';
import { namesJob, organisationWord, seekerPrefix, titlePrefix } from '../knowledge/job-titles.ts';
import { announcedRole } from '../knowledge/likely-role.ts';
import type { Position } from '../types.ts';
import { isItem } from './heading-shape.ts';
import type { Line } from './lines.ts';

/** The line that names the job, and which of its characters are the name. */
export interface TitleLine {
  readonly index: number;
  /** Offsets into the words of the line. */
  readonly title: Position;
}

/** A title is looked for among this many first lines with words: further down, a short line with a job in it is a heading like others. */
const titleReach = 8;
/** `Harbour Co | Clerk | Remote`: a line of a job board in parts. */
const part = /[^|·•]+/gu;
/** Marks, stars and pictures around a title, and the call that some end with: `CLERK WANTED!`; an accent belongs to its letter. */
const lead = /^[^\p{L}\p{N}(*#_&-]+/u;
const tail = /(?:\s+wanted)?(?:[^\p{L}\p{M}\p{N})+#.]\p{M}*)*$/iu;

/** `Harbour Co is seeking a Clerk for its office in Portmoor`: what the clerk is for. */
const afterSought = /\s(?:for (?:its|our|their|the|a|an)|to join|to (?:support|lead|help|work)|who|based)\s.*$/u;

/** `The harbour is hiring`, `Die Stadt sucht zum 1. Mai eine`, `La ville recrute`: the line below names the job. */
const announces =
  /\b(?:sucht|suchen|recrutent|recrute|recherche|is (?:hiring|recruiting|looking for|seeking))\b[^.!?]{0,120}$/iu;
/** Words that speak to or of somebody. */
const speaks =
  /\b(?:we|us|our|you|your|is|are|join|looking|wir|dich|sie|uns|nous|vous|notre|votre|ist|sind|est|sommes)\b/iu;

/**
 * The first line near the top that names a job and is no sentence, no item, no line of the fact sheet: before all others the one with
 * the mark that says for whom the job is, or the one that the line above announces.
 */
export function findTitleLine(
  lines: readonly Line[],
  isSheet: (index: number) => boolean = () => false,
): TitleLine | undefined {
  const near = lines.flatMap((line, index) => (line.words === '' ? [] : [index])).slice(0, titleReach);
  const wordsAt = (index: number | undefined) => lines[index ?? -1]?.words ?? '';
  const find = (accepts: (words: string, index: number, place: number) => boolean) =>
    near.flatMap((index, place): TitleLine[] => {
      const title = isSheet(index) ? undefined : titleIn(wordsAt(index), (words) => accepts(words, index, place));
      return title ? [{ index, title }] : [];
    });
  const [marked] = find((words) => isNaming(words) && genderMark.test(words));
  const [announced] = marked
    ? []
    : find((words, _, place) => isNaming(words) && isAnnouncement(wordsAt(near[place - 1])));
  if (marked ?? announced) return marked ?? announced;
  const titles = find((words, index) => isTitle(words, index === near[0]));
  const isOrganisation = ({ index, title }: TitleLine) =>
    organisationWord.test(wordsAt(index).slice(title.start, title.end));
  return titles.find((title) => !isOrganisation(title)) ?? titles[0];
}

/** A line that announces a job and does not name it itself. */
function isAnnouncement(words: string): boolean {
  return announces.test(words) && !namesJob(words);
}

/** The part of a line that names a job. */
function titleIn(line: string, accepts: (words: string) => boolean): Position | undefined {
  if (line.length > 160 || isItem(line) || announcedRole(line) !== undefined) return undefined;
  const parts = [...line.matchAll(part)].map(({ index, 0: words }) => {
    const prefix =
      (titlePrefix.exec(words) ?? seekerPrefix.exec(words))?.[0].length ?? lead.exec(words)?.[0].length ?? 0;
    const isSought = seekerPrefix.test(words);
    const named = words.slice(prefix).replace(isSought ? afterSought : tail, '');
    const end = prefix + named.replace(tail, '').length;
    return { start: index + prefix, end: index + end };
  });
  const found = parts.find(({ start, end }) => accepts(line.slice(start, end)));
  // A line in one part keeps what stands behind the name: `Clerk (part time)*` is shown as printed.
  return found && !/[?:;,]$/u.test(line) && !/[.]$/u.test(line) ? found : undefined;
}

/** Whether words could be a title, whatever they name: no sentence, no label. */
function isNaming(words: string): boolean {
  const isSentence = /[.?!:;,]$|[.!?]\s+\p{Lu}|:\s/u.test(words.replaceAll(/[*:_·](?=\p{Ll})/gu, ''));
  return (
    words.length <= 120 && /^[\p{Lu}\d]/u.test(words) && !isSentence && !speaks.test(words) && !announces.test(words)
  );
}

function isTitle(words: string, isFirst: boolean): boolean {
  return (
    words.length <= 120 &&
    namesJob(words) &&
    /^[\p{Lu}\d]/u.test(words) &&
    !/[.!?]\s+\p{Lu}/u.test(words.replace(/\b(?:St|Dr|Jr|Sr|Mt|No)\.\s/gu, '')) &&
    (isTitleCase(words) || (isFirst && isPhrase(words)))
  );
}

/** `Harbour clerk, night shift`: the very first line may be in sentence case, where it speaks to nobody. */
function isPhrase(words: string): boolean {
  return words.length <= 60 && !/\b(?:we|us|our|you|your|is|are|as|join|looking|wir|nous|vous)\b/iu.test(words);
}

/** Whether most of the longer words are capitalised. */
function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= long.length * 2;
}
