import { jobNoun, organisationWord, seekerPrefix, titlePrefix } from '../knowledge/job-titles.ts';
import { trimmed } from '../position.ts';
import type { Block, Position } from '../types.ts';
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
/** Marks, stars and pictures around a title, and the call that some end with: `CLERK WANTED!` */
const lead = /^[^\p{L}\p{N}(*#_&-]+/u;
const tail = /(?:\s+wanted)?[^\p{L}\p{N})+#.]*$/iu;

/** The first line near the top that names a job and is no sentence, no item, no line of the fact sheet. */
export function findTitleLine(
  lines: readonly Line[],
  isSheet: (index: number) => boolean = () => false,
): TitleLine | undefined {
  const near = lines.flatMap((line, index) => (line.words === '' ? [] : [index])).slice(0, titleReach);
  const titles = near.flatMap((index) => {
    const title = isSheet(index) ? undefined : titleIn(lines[index]?.words ?? '', index === near[0]);
    return title ? [{ index, title }] : [];
  });
  return (
    titles.find(
      ({ index, title }) => !organisationWord.test(lines[index]?.words.slice(title.start, title.end) ?? ''),
    ) ?? titles[0]
  );
}

/** The part of a line that names a job. */
function titleIn(line: string, isFirst: boolean): Position | undefined {
  if (line.length > 160 || isItem(line)) return undefined;
  const parts = [...line.matchAll(part)].map(({ index, 0: words }) => {
    const prefix =
      (titlePrefix.exec(words) ?? seekerPrefix.exec(words))?.[0].length ?? lead.exec(words)?.[0].length ?? 0;
    const end = prefix + words.slice(prefix).replace(tail, '').length;
    return { start: index + prefix, end: index + end };
  });
  const found = parts.find(({ start, end }) => isTitle(line.slice(start, end), isFirst));
  // A line in one part keeps what stands behind the name: `Clerk (part time)*` is shown as printed.
  return found && !/[?:;,]$/u.test(line) && !/[.]$/u.test(line) ? found : undefined;
}

function isTitle(words: string, isFirst: boolean): boolean {
  return (
    words.length <= 120 &&
    jobNoun.test(words) &&
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

/** The blocks of the title's line: the title, and as paragraphs what stands before and behind it. They tile the line. */
export function titleBlocks(value: string, line: Line, title: Position): Block[] {
  const at = line.text.start;
  const [start, end] = [at + title.start, at + title.end];
  const before = { start: line.start, end: start };
  const after = { start: end, end: line.end };
  const [hasBefore, hasAfter] = [before, after].map((part) => /[\p{L}\p{N}]/u.test(value.slice(part.start, part.end)));
  const text = { start: hasBefore ? start : at, end: hasAfter ? end : line.text.end };
  return [
    ...(hasBefore ? [paragraph(value, before)] : []),
    {
      kind: 'heading',
      start: hasBefore ? start : line.start,
      end: hasAfter ? end : line.end,
      text,
      title: { start, end },
      depth: 1,
    },
    ...(hasAfter ? [paragraph(value, after)] : []),
  ];
}

/** A part of a line without the bars around it. */
function paragraph(value: string, extent: Position): Block {
  const words = value.slice(extent.start, extent.end);
  const lead = /^[\s|·•]*/u.exec(words)?.[0].length ?? 0;
  const length = words.slice(lead).replace(/[\s|·•]+$/u, '').length;
  return {
    kind: 'paragraph',
    ...extent,
    text: trimmed(value, { start: extent.start + lead, end: extent.start + lead + length }),
  };
}
